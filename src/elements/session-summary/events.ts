import type { PaymentSource } from '../../domain/payment-source.js';
import { WaitUntilEvent } from '../shared/wait-until-event.js';

/**
 * The shopper asks to take a contribution off. Only your back end can: hand the promise of that to `waitUntil`. Cancel
 * the event to leave everything as it is.
 */
export class SourceRemoveEvent extends WaitUntilEvent<{
  /** Which contribution. */
  readonly source: PaymentSource;
}> {
  static readonly type = 'dr-source-remove';

  constructor(source: PaymentSource) {
    super(SourceRemoveEvent.type, {
      detail: { source },
      bubbles: true,
      composed: true,
      cancelable: true,
    });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'dr-source-remove': SourceRemoveEvent;
  }
}
