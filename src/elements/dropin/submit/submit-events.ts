import { WaitUntilEvent } from '../../shared/wait-until-event.js';
import type { CancelDetail, SuccessDetail } from '../events.js';

// The events that follow a press of the button: not needed for the list.

const eventInit = { bubbles: true, composed: true } as const;

/** A payment attempt begins. Dispatched before every attempt, also an incomplete one; cancel it to stop the attempt. */
export class BeforeSubmitEvent extends CustomEvent<{
  /** The method's type: `creditCard`. */
  readonly paymentMethod: string;
  /** Whether every required field is filled in and valid. */
  readonly valid: boolean;
}> {
  static readonly type = 'dr-before-submit';

  constructor(paymentMethod: string, valid: boolean) {
    super(BeforeSubmitEvent.type, {
      detail: { paymentMethod, valid },
      ...eventInit,
      cancelable: true,
    });
  }
}

/**
 * A source was created and, where needed, authorized by the shopper. Your back end attaches it: pass the promise of that
 * request to `waitUntil`. If the source is not attached to the session afterwards, the shopper sees an error, and a retry
 * dispatches this event again with the same source. Without `waitUntil` the session is read a few times before the shopper
 * sees a result.
 */
export class SuccessEvent extends WaitUntilEvent<SuccessDetail> {
  static readonly type = 'dr-success';

  constructor(detail: SuccessDetail) {
    super(SuccessEvent.type, { detail, ...eventInit });
  }
}

/** The shopper canceled a method before authorizing it. */
export class CancelEvent extends CustomEvent<CancelDetail> {
  static readonly type = 'dr-cancel';

  constructor(detail: CancelDetail) {
    super(CancelEvent.type, { detail, ...eventInit });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'dr-before-submit': BeforeSubmitEvent;
    'dr-success': SuccessEvent;
    'dr-cancel': CancelEvent;
  }
}
