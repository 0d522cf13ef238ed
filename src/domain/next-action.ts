import { fieldsOf, MAX_URL, textOf } from './json-reader.js';

/** What the shopper must still do. */
export type NextAction =
  | {
      readonly action: 'redirect';
      /** Unchecked: follow it through `safeUrl` only. */
      readonly redirectUrl: string;
    }
  | {
      readonly action: 'show_payment_instructions';
      readonly sourceId: string;
      /** Opens the source. Never log it, show it or put it in a URL. */
      readonly sourceClientSecret: string;
    };

/** Reads `{ action, data }`. `undefined` for an action the kit does not know or cannot carry out. Never throws. */
export function readNextAction(raw: unknown): NextAction | undefined {
  const { action, data } = fieldsOf(raw);
  const fields = fieldsOf(data);
  if (action === 'redirect') return redirectTo(fields.redirectUrl);
  if (action !== 'show_payment_instructions') return undefined;
  const sourceId = textOf(fields.sourceId);
  const sourceClientSecret = textOf(fields.sourceClientSecret);
  return sourceId && sourceClientSecret ? { action, sourceId, sourceClientSecret } : undefined;
}

/** The Commerce API's form of the same: a bare `redirectUrl` on the session. */
export function redirectTo(url: unknown): NextAction | undefined {
  const redirectUrl = textOf(url, MAX_URL);
  return redirectUrl ? { action: 'redirect', redirectUrl } : undefined;
}
