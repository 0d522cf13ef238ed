/** Who can do something about it. */
export type ErrorOwner = 'shopper' | 'integrator' | 'network' | 'issuer' | 'service';

const by = (owner: ErrorOwner, type: string, recoverable = true) => ({ owner, type, recoverable });

/**
 * Every error of the kit. `owner` says who must act, `recoverable` whether trying again on the same screen can help.
 * `type` is the contract's (protocol 7.1); events carry it.
 */
const CODES = {
  // the page's mistakes
  'invalid-session-id': by('integrator', 'bad_request', false),
  'not-configured': by('integrator', 'bad_request', false),
  'invalid-configuration': by('integrator', 'bad_request', false),
  'insecure-context': by('integrator', 'bad_request', false),
  unauthorized: by('integrator', 'unauthorized', false),
  'attach-failed': by('integrator', 'conflict'),
  // the shopper's
  'invalid-details': by('shopper', 'validation_error'),
  'incomplete-details': by('shopper', 'validation_error'),
  cancelled: by('shopper', 'conflict'),
  // the issuer's
  declined: by('issuer', 'conflict'),
  'authentication-failed': by('issuer', 'conflict'),
  'authentication-timeout': by('issuer', 'conflict'),
  // the network's
  offline: by('network', 'no_network'),
  timeout: by('network', 'request_timeout'),
  'frame-unavailable': by('network', 'no_network'),
  'frame-reset': by('network', 'no_network'),
  // the service's
  'session-not-found': by('service', 'not_found', false),
  'session-expired': by('service', 'conflict', false),
  'too-many-requests': by('service', 'too_many_requests'),
  'service-unavailable': by('service', 'service_unavailable'),
  'bad-response': by('service', 'internal_server_error'),
  'unsafe-url': by('service', 'internal_server_error'),
  'data-inconsistent': by('service', 'internal_server_error'),
  'amount-changed': by('service', 'conflict'),
  'outcome-unknown': by('service', 'internal_server_error'),
  conflict: by('service', 'conflict'),
  internal: by('service', 'internal_server_error'),
};

export type PaymentErrorCode = keyof typeof CODES;

/** One entry of the contract's `errors[]` (protocol 2.4). */
export interface ServiceErrorDetail {
  readonly code: string;
  readonly message: string;
  readonly parameter?: string;
}

/**
 * The kit's one error class. Its message is its code: sentences for the shopper come from `src/i18n` (`error.<code>`),
 * the service's own words never reach a screen.
 */
export class PaymentError extends Error {
  override readonly name = 'PaymentError';
  readonly code: PaymentErrorCode;
  readonly owner: ErrorOwner;
  readonly recoverable: boolean;
  /** The contract's error type: `conflict`, `no_network` (protocol 7.1). */
  readonly type: string;
  /** The service's own entries, for the page's log. Never shown. */
  readonly details: readonly ServiceErrorDetail[];
  /** Milliseconds after which a retry may help, from `Retry-After`. */
  readonly retryAfterMs?: number;

  constructor(
    code: PaymentErrorCode,
    options: {
      cause?: unknown;
      details?: readonly ServiceErrorDetail[];
      retryAfterMs?: number;
    } = {},
  ) {
    super(code, options.cause === undefined ? undefined : { cause: options.cause });
    const { owner, recoverable, type } = CODES[code];
    this.code = code;
    this.owner = owner;
    this.recoverable = recoverable;
    this.type = type;
    this.details = options.details ?? [];
    if (options.retryAfterMs !== undefined) this.retryAfterMs = options.retryAfterMs;
  }
}

/** Makes a `PaymentError` of anything that was thrown. */
export const toPaymentError = (reason: unknown): PaymentError =>
  reason instanceof PaymentError ? reason : new PaymentError('internal', { cause: reason });
