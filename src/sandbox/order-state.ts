import type { ChargeRow, FraudState, OrderRow } from './state.js';
import type { Work } from './work.js';

/** Names of `stateTransitions`. */
const TRANSITIONS: Readonly<Record<OrderRow['state'], string>> = {
  accepted: 'acceptedTime',
  in_review: 'inReviewTime',
  blocked: 'blockedTime',
  pending_payment: 'pendingPaymentTime',
  cancelled: 'cancelledTime',
  complete: 'completeTime',
  returned: 'returnedTime',
};

/** The state of an order whose charges are all authorized. While it is in review, nothing is captured or fulfilled. */
export const stateOnceAuthorized = (charges: readonly ChargeRow[]): 'accepted' | 'in_review' =>
  charges.some(({ fraud }) => fraud === 'review') ? 'in_review' : 'accepted';

/** The new state with its time, and the fraud state that goes with it. */
export function enteredState(
  order: Pick<OrderRow, 'transitions' | 'fraudState'>,
  state: OrderRow['state'],
  now: number,
): Pick<OrderRow, 'state' | 'transitions' | 'fraudState'> {
  const transitions = { ...order.transitions, [TRANSITIONS[state]]: now };
  const fraudState = FRAUD_STATES[state];
  return { state, transitions, ...(fraudState && { fraudState }) };
}

const FRAUD_STATES: Readonly<Partial<Record<OrderRow['state'], FraudState>>> = {
  accepted: 'passed',
  in_review: 'review_opened',
  blocked: 'blocked',
};

export const putOrder = (work: Work, order: OrderRow, state: OrderRow['state']): OrderRow =>
  work.state.orders.put({
    ...order,
    ...enteredState(order, state, work.now),
    updatedAt: work.now,
  });
