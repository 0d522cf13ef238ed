import { isOfOwner } from '../domain/address.js';
import { fieldsOf, listOf, present, textOf } from '../domain/json-reader.js';
import {
  PaymentError,
  type PaymentErrorCode,
  type ServiceErrorDetail,
} from '../domain/payment-error.js';

/** Error codes by status (REL-07). For these statuses the body is not considered. */
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
 * Converts a refusal of the service to the kit's error.
 * @param missing The error code for status 404.
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
  // The owner comes from the page, so a missing member of it is a configuration error.
  if (code === 'missing_parameter' && isOfOwner(parameter)) return 'invalid-configuration';
  if (status === 400 && parameter) return 'invalid-details';
  if (status !== 409) return 'internal';
  if (code === 'session_expired') return 'session-expired';
  // A code that is about neither the session nor the source is about the payment: declines, risk checks.
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
