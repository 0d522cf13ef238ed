import { WaitUntilEvent } from '../../shared/wait-until-event.js';
import type { CancelDetail, SuccessDetail } from '../events.js';

// The events from the press of the button on: not needed for the list.

const told = { bubbles: true, composed: true } as const;

/** A payment attempt begins; cancel it to stop it. Fired on every attempt, also on one that is not complete. */
export class BeforeSubmitEvent extends CustomEvent<{
  /** The method's type: `creditCard`. */
  readonly paymentMethod: string;
  /** All that the method needs is there and looks right. */
  readonly valid: boolean;
}> {
  static readonly type = 'dr-before-submit';

  constructor(paymentMethod: string, valid: boolean) {
    super(BeforeSubmitEvent.type, { detail: { paymentMethod, valid }, ...told, cancelable: true });
  }
}

/**
 * A source was made (and what the shopper had to authorise is authorised). Your back end attaches it now: hand the promise of
 * that to `waitUntil`. When it did not work and the session does not have the source, the shopper sees that; trying again
 * fires this event again with the same source. Without `waitUntil` the session is read a few times before the shopper sees
 * anything.
 */
export class SuccessEvent extends WaitUntilEvent<SuccessDetail> {
  static readonly type = 'dr-success';

  constructor(detail: SuccessDetail) {
    super(SuccessEvent.type, { detail, ...told });
  }
}

/** The shopper backed out of a method before authorising. */
export class CancelEvent extends CustomEvent<CancelDetail> {
  static readonly type = 'dr-cancel';

  constructor(detail: CancelDetail) {
    super(CancelEvent.type, { detail, ...told });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'dr-before-submit': BeforeSubmitEvent;
    'dr-success': SuccessEvent;
    'dr-cancel': CancelEvent;
  }
}
