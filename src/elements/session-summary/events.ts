import type { PaymentSource } from '../../domain/payment-source.js';
import { WaitUntilEvent } from '../shared/wait-until-event.js';

/**
 * The shopper removes a contribution. Your back end detaches the source: pass the promise of that request to `waitUntil`.
 * Cancel the event to keep the contribution.
 */
export class SourceRemoveEvent extends WaitUntilEvent<{
  /** The source of the contribution. */
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
