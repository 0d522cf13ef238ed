import type { SENTENCES } from './console-sentences.js';

/** `DR-MIG-002` and those after it share the sentence of the first. */
export type ConsoleCode = keyof typeof SENTENCES | `DR-MIG-0${string}`;

const warned = new Set<string>();
let page = 'dr-elements/docs/console-codes.md';

/** Links the codes to the page that the payment service has about them, in place of the one in the package. */
export function linkCodesTo(serviceUrl: string): void {
  page = `${serviceUrl.replace(/\/+$/, '')}/docs/console-codes`;
}

/**
 * Logs a mistake in the console: its code, its subject and a link; then a sentence, which is loaded on demand.
 *
 * @param about An option, an attribute or a tag; never a value that could be a secret.
 */
export function warn(
  code: ConsoleCode,
  about: string | number = '',
  level: 'warn' | 'error' = 'warn',
): void {
  console[level](`dr-elements ${code}${about && ` ${about}`} (${page}#${code.toLowerCase()})`);
  import('./console-sentences.js').then(
    ({ SENTENCES: { [code as 'DR-MIG-001']: sentence, 'DR-MIG-001': ofField } }) =>
      console.info(`dr-elements ${code}: ${sentence ?? ofField}`),
    () => undefined, // code and link have already been logged
  );
}

/**
 * The same once for each thing that it is about, however often it happens: what repeats itself does not fill the console.
 *
 * @param details Logged with the first occurrence; further ones with other details count as the same mistake.
 */
export function warnOnce(code: ConsoleCode, about = '', details?: string | number): void {
  if (warned.has(code + about)) return;
  warned.add(code + about);
  warn(code, [about, details].join(' ').trim());
}
