import { isOfOwner } from '../domain/address.js';
import { fieldsOf, listOf, present, textOf } from '../domain/json-reader.js';
import {
  PaymentError,
  type PaymentErrorCode,
  type ServiceErrorDetail,
} from '../domain/payment-error.js';

/** Codes by status (REL-07). What stands here needs no look at the body. */
const BY_STATUS: Readonly<Record<number, PaymentErrorCode>> = {
  401: 'unauthorized',
  402: 'declined',
  403: 'unauthorized',
  408: 'timeout',
  410: 'session-expired',
  412: 'amount-changed',
  425: 'service-unavailable',
  429: 'too-many-requests',
  504: 'timeout',
};

/**
 * The kit's error for a refusal of the service.
 * @param missing What 404 means for what was asked.
 */
export function refusalOf(
  status: number,
  body: unknown,
  missing: PaymentErrorCode,
  retryAfterMs: number | undefined,
): PaymentError {
  const details = listOf(fieldsOf(body).errors).slice(0, 20).map(readDetail);
  return new PaymentError(BY_STATUS[status] ?? codeOf(status, missing, details[0]), {
    details,
    ...(retryAfterMs !== undefined && { retryAfterMs }),
  });
}

function codeOf(
  status: number,
  missing: PaymentErrorCode,
  first: ServiceErrorDetail | undefined,
): PaymentErrorCode {
  const { code = '', parameter } = first ?? {};
  if (status === 404) return missing;
  if (status >= 500) return 'service-unavailable';
  // Whom a source belongs to is the page's to say.
  if (code === 'missing_parameter' && isOfOwner(parameter)) return 'invalid-configuration';
  if (status === 400 && parameter) return 'invalid-details';
  if (status !== 409) return 'internal';
  if (code === 'session_expired') return 'session-expired';
  // What is neither about the session nor about the source is about paying: declines, risk checks.
  const isOfState = /^(conflict)?$|^(session|source|amount|idempotency|restricted)_/.test(code);
  return isOfState ? 'conflict' : 'declined';
}

function readDetail(raw: unknown): ServiceErrorDetail {
  const { code, message, parameter } = fieldsOf(raw);
  return {
    code: textOf(code, 200) ?? '',
    message: textOf(message) ?? '',
    ...present({ parameter: textOf(parameter, 200) }),
  };
}
