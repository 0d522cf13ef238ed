/** The party that can resolve the error. */
export type ErrorOwner = 'shopper' | 'integrator' | 'network' | 'issuer' | 'service';

/**
 * All errors of the kit. Each key consists of the party that must act (`owner`) and the payment contract's error type. A retry on
 * the same screen can help unless the key contains `final`.
 */
const CODES = {
  'integrator bad_request final': [
    'invalid-session-id',
    'not-configured',
    'invalid-configuration',
    'insecure-context',
  ],
  'integrator unauthorized final': ['unauthorized'],
  'integrator conflict': ['attach-failed'],
  'shopper validation_error': ['invalid-details', 'incomplete-details'],
  'shopper conflict': ['cancelled'],
  'issuer conflict': ['declined', 'authentication-failed', 'authentication-timeout'],
  'network no_network': ['offline', 'frame-unavailable', 'frame-reset'],
  'network request_timeout': ['timeout'],
  'service not_found final': ['session-not-found'],
  'service conflict final': ['session-expired'],
  'service too_many_requests': ['too-many-requests'],
  'service service_unavailable': ['service-unavailable'],
  'service conflict': ['amount-changed', 'conflict'],
  'service internal_server_error': [
    'bad-response',
    'unsafe-url',
    'data-inconsistent',
    'outcome-unknown',
    'internal',
  ],
} as const;

export type PaymentErrorCode = (typeof CODES)[keyof typeof CODES][number];

/** One entry of `errors[]` in the service's answer. */
export interface ServiceErrorDetail {
  readonly code: string;
  readonly message: string;
  readonly parameter?: string;
}

/**
 * The error class of the kit. Its `message` is its code. The shopper sees a translated sentence (message key `error.<code>`),
 * never the service's own text.
 */
export class PaymentError extends Error {
  override readonly name = 'PaymentError';
  /** The kit's code: `declined`. */
  readonly code: PaymentErrorCode;
  /** The party that can resolve the error. */
  readonly owner: ErrorOwner;
  /** Whether a retry on the same screen can help. */
  readonly recoverable: boolean;
  /** The payment contract's error type: `conflict`, `no_network`. */
  readonly type: string;
  /** The service's own entries, for your log. Never shown to the shopper. */
  readonly details: readonly ServiceErrorDetail[];
  /** The time after which a retry may help, in milliseconds, from `Retry-After`. */
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
    const [kind = ''] =
      Object.entries(CODES).find(([, codes]) => codes.some((one) => one === code)) ?? [];
    const [owner, type = '', final] = kind.split(' ');
    this.code = code;
    this.owner = owner as ErrorOwner; // the first word of each key above
    this.recoverable = !final;
    this.type = type;
    this.details = options.details ?? [];
    if (options.retryAfterMs !== undefined) this.retryAfterMs = options.retryAfterMs;
  }
}

/** Converts any thrown value to a `PaymentError`. */
export const toPaymentError = (reason: unknown): PaymentError =>
  reason instanceof PaymentError ? reason : new PaymentError('internal', { cause: reason });
