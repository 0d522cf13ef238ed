import { toWirePrecondition, type WirePrecondition } from '../../domain/amount-precondition.js';
import type { Money } from '../../domain/money.js';
import { present } from '../../domain/json-reader.js';
import type { PaymentSession } from '../../domain/payment-session.js';
import { WaitUntilEvent } from '../shared/wait-until-event.js';

/** Detail of `dr-credit-apply`. */
export interface CreditApplyDetail {
  /** Whole minor units of the session's currency, never more than can be used. */
  readonly amount: Money;
  /**
   * What remained to be paid when the shopper asked, ready for the body of your back end's `POST /sources`, as
   * `precondition`: the service then refuses with 412 `amount_changed`, without side effects, where another amount remains.
   * Absent where the session does not say.
   */
  readonly precondition?: WirePrecondition;
}

/**
 * The shopper asks to pay `amount` with store credit. Only your back end can make and attach the source: hand the promise
 * of that to `waitUntil`. Where it did not work, the shopper sees why, in our words: by the contract's code, which is read
 * from the body of the `Response` or from what the promise was rejected with (`{ code }` or `{ errors: [{ code }] }`). Cancel
 * the event to leave everything as it is.
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
