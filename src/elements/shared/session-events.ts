import type { OrderReadiness } from '../../domain/session-readiness.js';
import type { PaymentError, ServiceErrorDetail } from '../../domain/payment-error.js';
import type { PaymentSession } from '../../domain/payment-session.js';

const eventInit = { bubbles: true, composed: true } as const;

/** Drop-in's `onError` payload, with both members its clients read. */
export interface ErrorDetail {
  /** The method's type, if the error concerns one. */
  readonly paymentMethod?: string;
  /** At least one entry: the service's own, or one with the kit's code and the sentence that the shopper reads. */
  readonly errors: readonly ServiceErrorDetail[];
  /** The contract's type: `validation_error`, `conflict`. */
  readonly type: string;
}

/** An error that the shopper sees. `error` is the complete error, `detail` is Drop-in's payload. */
export class PaymentErrorEvent extends CustomEvent<ErrorDetail> {
  static readonly type = 'dr-error';
  readonly error: PaymentError;

  /** @param message The message for the shopper. */
  constructor(error: PaymentError, message: string, paymentMethod?: string) {
    const errors =
      error.details.length > 0
        ? error.details.map((entry) => (entry.message ? entry : { ...entry, message }))
        : [{ code: error.code, message }];
    const detail = { errors, type: error.type };
    super(PaymentErrorEvent.type, {
      detail: paymentMethod === undefined ? detail : { paymentMethod, ...detail },
      ...eventInit,
    });
    this.error = error;
  }
}

export interface SessionChangeDetail {
  /** The session in the service's latest answer. */
  readonly session: PaymentSession;
  /** Whether the order may be placed, and the reason if not. */
  readonly readiness: OrderReadiness;
}

/** The session in the service's answer has changed. */
export class SessionChangeEvent extends CustomEvent<SessionChangeDetail> {
  static readonly type = 'dr-session-change';

  constructor(detail: SessionChangeDetail) {
    super(SessionChangeEvent.type, { detail, ...eventInit });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'dr-error': PaymentErrorEvent;
    'dr-session-change': SessionChangeEvent;
  }
}
