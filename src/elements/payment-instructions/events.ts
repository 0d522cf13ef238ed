import type { PaymentSource } from '../../domain/payment-source.js';

/** The service says something else of the source than before: the money has come, or it will not come any more. */
export class SourceChangeEvent extends CustomEvent<{
  /** `chargeable`, `consumed`, `failed`, `cancelled`, …. */
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
