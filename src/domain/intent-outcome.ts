import { PaymentError, type PaymentErrorCode } from './payment-error.js';

/** The outcome of a request with an `Idempotency-Key`, as the service reports it for that key. */
export type IntentOutcome =
  | {
      readonly outcome: 'made';
      readonly sourceId: string;
      /** The secret that gives access to the source. Absent for a saved source: its secret is not disclosed here. */
      readonly clientSecret?: string;
    }
  /** A final refusal: no source was created. `code` is the service's own: `method_not_allowed`. */
  | { readonly outcome: 'refused'; readonly code: string }
  /** Not received yet, still in progress, or from another page: the same request may be sent again with the same key. */
  | { readonly outcome: 'unknown' };

/** Converts the service's refusal code for an intent to the kit's error. */
export const refusalOfIntent = (code: string): PaymentError =>
  new PaymentError(codeOf(code), { details: [{ code, message: '' }] });

function codeOf(code: string): PaymentErrorCode {
  if (code === 'session_expired') return 'session-expired';
  if (/^conflict$|^(session|source|amount|idempotency|restricted)_/.test(code)) return 'conflict';
  return /^(invalid|incomplete|missing|required|unsupported)/.test(code)
    ? 'invalid-details'
    : 'declined';
}
