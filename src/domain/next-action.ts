import { fieldsOf, MAX_URL, textOf } from './json-reader.js';

/** The shopper's next step. */
export type NextAction =
  | {
      readonly action: 'redirect';
      /** The address of the next step. Unchecked: follow it through `safeUrl` only. */
      readonly redirectUrl: string;
    }
  | {
      readonly action: 'show_payment_instructions';
      readonly sourceId: string;
      /** The secret that gives access to the source. Never log it, show it or put it in a URL. */
      readonly sourceClientSecret: string;
    };

/** Reads `{ action, data }`. Returns `undefined` for an action that is unknown or cannot be carried out. Never throws. */
export function readNextAction(raw: unknown): NextAction | undefined {
  const { action, data } = fieldsOf(raw);
  const fields = fieldsOf(data);
  if (action === 'redirect') return redirectTo(fields.redirectUrl);
  if (action !== 'show_payment_instructions') return undefined;
  const sourceId = textOf(fields.sourceId);
  const sourceClientSecret = textOf(fields.sourceClientSecret);
  return sourceId && sourceClientSecret ? { action, sourceId, sourceClientSecret } : undefined;
}

/** Makes a redirect action from the Commerce API's form, a bare `redirectUrl` on the session. */
export function redirectTo(url: unknown): NextAction | undefined {
  const redirectUrl = textOf(url, MAX_URL);
  return redirectUrl ? { action: 'redirect', redirectUrl } : undefined;
}
