import type { MethodMessages } from './en.js';

// Each language names its file here, in full: nothing that a page or a shopper writes ever becomes part of a path.
const LOADERS: Readonly<Record<string, () => Promise<{ readonly default: MethodMessages }>>> = {
  ar: () => import('./ar.js'),
  de: () => import('./de.js'),
  en: () => import('./en.js'),
  fr: () => import('./fr.js'),
  ja: () => import('./ja.js'),
};

const loaded = new Map<string, MethodMessages>();

/** The texts of a language that were fetched. */
export const methodMessagesOf = (language: string): MethodMessages | undefined =>
  loaded.get(language);

/** Fetches them once. Rejects without the file; the next call tries again. */
export async function loadMethodMessages(language: string): Promise<void> {
  const load = Object.hasOwn(LOADERS, language) ? LOADERS[language] : undefined;
  if (load && !loaded.has(language)) loaded.set(language, (await load()).default);
}
