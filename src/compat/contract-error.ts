import { PaymentError, type PaymentErrorCode } from '../domain/payment-error.js';
import type { DrError, ErrorEntry, ErrorType } from './types/errors.js';

/** The contract's type and code for every error of the kit. Errors unknown to the contract get a code in its form. */
const CONTRACT: Readonly<Record<PaymentErrorCode, readonly [ErrorType, string]>> = {
  'invalid-session-id': ['bad_request', 'invalid_parameter'],
  'not-configured': ['bad_request', 'missing_parameter'],
  'invalid-configuration': ['bad_request', 'invalid_parameter'],
  'insecure-context': ['bad_request', 'insecure_context'],
  unauthorized: ['unauthorized', 'unauthorized'],
  'attach-failed': ['conflict', 'attach_failed'],
  'invalid-details': ['validation_error', 'invalid_parameter'],
  'incomplete-details': ['validation_error', 'missing_parameter'],
  cancelled: ['conflict', 'cancelled'],
  declined: ['conflict', 'declined'],
  'authentication-failed': ['conflict', 'sca_not_completed'],
  'authentication-timeout': ['conflict', 'sca_not_completed'],
  offline: ['no_network', 'no_network'],
  'frame-unavailable': ['no_network', 'no_network'],
  'frame-reset': ['no_network', 'no_network'],
  timeout: ['request_timeout', 'request_timeout'],
  'session-not-found': ['not_found', 'not_found'],
  'session-expired': ['conflict', 'session_expired'],
  'too-many-requests': ['too_many_requests', 'too_many_requests'],
  'service-unavailable': ['service_unavailable', 'service_unavailable'],
  'amount-changed': ['conflict', 'amount_changed'],
  conflict: ['conflict', 'conflict'],
  'bad-response': ['internal_server_error', 'unknown_error'],
  'unsafe-url': ['internal_server_error', 'unknown_error'],
  'data-inconsistent': ['internal_server_error', 'unknown_error'],
  // The answer was lost; if the outcome is known later, that is reported instead.
  'outcome-unknown': ['no_network', 'no_network'],
  internal: ['internal_server_error', 'unknown_error'],
};

/** The names of a card's fields in error codes. */
const FIELDS: Readonly<Record<string, string>> = {
  number: 'card_number',
  expiration: 'expiration_date',
  securityCode: 'security_code',
};

/**
 * Converts the kit's error to the contract's form: no code of the kit reaches a page of DigitalRiver.js.
 *
 * @param entries The reported entries. Those of the service stay unchanged; messages may be empty.
 */
export function contractError(
  error: PaymentError,
  entries: readonly ErrorEntry[] = error.details,
): DrError {
  const { code: own, cause } = error;
  if (own === 'outcome-unknown' && cause instanceof PaymentError) {
    const { type, errors } = contractError(cause);
    return { type, errors: errors.map((entry, at) => ({ ...entry, ...messageOf(entries[at]) })) };
  }
  // An error with a cause means that there was no answer; an error from the service's own answer has none.
  const isLost = cause !== undefined && (own === 'service-unavailable' || own === 'timeout');
  const [type, code] = CONTRACT[isLost ? 'offline' : own];
  const listed = entries.length > 0 ? entries : [{ code: own, message: '' }];
  return {
    type,
    errors: listed.map((entry) => {
      if (entry.code && entry.code !== own) return entry;
      const field = type === 'validation_error' && FIELDS[entry.parameter ?? ''];
      const problem = own === 'incomplete-details' ? 'incomplete' : 'invalid';
      return { ...entry, code: field ? `${problem}_${field}` : code };
    }),
  };
}

const messageOf = (entry: ErrorEntry | undefined): { readonly message?: string } =>
  entry?.message ? { message: entry.message } : {};
