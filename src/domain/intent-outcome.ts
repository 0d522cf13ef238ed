import { PaymentError, type PaymentErrorCode } from './payment-error.js';

/** What became of a request that was sent with an Idempotency-Key, asked about under that key. */
export type IntentOutcome =
  | {
      readonly outcome: 'made';
      readonly sourceId: string;
      /** Opens the source. Absent for a saved one, whose secret is not handed out. */
      readonly clientSecret?: string;
    }
  /** The service refused it, for good: nothing was made. `code` is the service's own: `method_not_allowed`. */
  | { readonly outcome: 'refused'; readonly code: string }
  /** Not seen yet, still being worked on, or another page's: the same request may be sent again with the same key. */
  | { readonly outcome: 'unknown' };

/** The kit's error for the refusal that a key was answered with, by the service's own code. */
export const refusalOfIntent = (code: string): PaymentError =>
  new PaymentError(codeOf(code), { details: [{ code, message: '' }] });

function codeOf(code: string): PaymentErrorCode {
  if (code === 'session_expired') return 'session-expired';
  if (/^conflict$|^(session|source|amount|idempotency|restricted)_/.test(code)) return 'conflict';
  return /^(invalid|incomplete|missing|required|unsupported)/.test(code)
    ? 'invalid-details'
    : 'declined';
}
