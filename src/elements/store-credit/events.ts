import { toWirePrecondition, type WirePrecondition } from '../../domain/amount-precondition.js';
import type { Money } from '../../domain/money.js';
import { present } from '../../domain/json-reader.js';
import type { PaymentSession } from '../../domain/payment-session.js';
import { WaitUntilEvent } from '../shared/wait-until-event.js';

/** Detail of `dr-credit-apply`. */
export interface CreditApplyDetail {
  /** The amount in minor units of the session's currency, at most what can be used. */
  readonly amount: Money;
  /**
   * The remaining amount that the shopper saw, to be sent as `precondition` in the body of your back end's `POST /sources`:
   * if another amount remains, the service answers 412 `amount_changed` without side effects. Absent if the session does not
   * say what remains.
   */
  readonly precondition?: WirePrecondition;
}

/**
 * The shopper applies `amount` of store credit. Your back end creates and attaches the source: pass the promise of that
 * request to `waitUntil`. After a failure the shopper reads the reason in the kit's words, chosen by the contract's code in
 * the body of the `Response` or in the rejection (`{ code }` or `{ errors: [{ code }] }`). Cancel the event to apply
 * nothing.
 */
export class CreditApplyEvent extends WaitUntilEvent<CreditApplyDetail> {
  static readonly type = 'dr-credit-apply';

  constructor(amount: Money, shown?: Pick<PaymentSession, 'remaining' | 'version'>) {
    const remaining = shown?.remaining;
    const precondition =
      remaining &&
      toWirePrecondition({ amount: remaining, ...present({ sessionVersion: shown.version }) });
    super(CreditApplyEvent.type, {
      detail: { amount, ...present({ precondition }) },
      bubbles: true,
      composed: true,
      cancelable: true,
    });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'dr-credit-apply': CreditApplyEvent;
  }
}
