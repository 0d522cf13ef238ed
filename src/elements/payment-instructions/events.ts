import type { PaymentSource } from '../../domain/payment-source.js';

/** The state of the source has changed: the money has arrived, or the payment has failed. */
export class SourceChangeEvent extends CustomEvent<{
  /** The new state: `chargeable`, `consumed`, `failed`, `cancelled`, … */
  readonly state: PaymentSource['state'];
}> {
  static readonly type = 'dr-source-change';

  constructor(state: PaymentSource['state']) {
    super(SourceChangeEvent.type, { detail: { state }, bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'dr-source-change': SourceChangeEvent;
  }
}
