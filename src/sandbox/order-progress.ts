import { askProvider } from './ask-provider.js';
import { authorization, chargesOf, putCharge } from './charges.js';
import { findOrder, orderView } from './orders.js';
import type { Answer } from './provider.js';
import { conflict } from './refusals.js';
import type { JsonObject } from './sandbox.js';
import { putOrder, stateOnceAuthorized } from './order-state.js';
import { putSession, touchSessionsOf } from './sessions.js';
import { detachEverywhere } from './attachments.js';
import { serverSource } from './source-view.js';
import { findSource } from './source-lookup.js';
import type { ChargeRow, OrderRow, SourceRow } from './state.js';
import type { Work } from './work.js';

/** Asks the provider about the charges of an order and updates it. */
export function refreshOrder(work: Work, id: unknown): JsonObject {
  const order = findOrder(work, id);
  for (const charge of chargesOf(work, order)) poll(work, charge);
  return orderView(work, order.state === 'pending_payment' ? settle(work, order) : order);
}

/** The bank transfer for a source has arrived, or has failed. */
export function receiveFunds(work: Work, sourceId: unknown): JsonObject {
  const source = findSource(work, sourceId);
  if (source.state !== 'pending_funds') {
    throw conflict(
      'source_status_invalid_for_session',
      'The source does not wait for money.',
      'sourceId',
    );
  }
  const comes = source.behaviour.source !== 'failsWithDelay';
  const changed = work.state.sources.put({
    ...source,
    state: comes ? 'chargeable' : 'failed',
    updatedAt: work.now,
  });
  if (comes) touchSessionsOf(work, changed);
  else detachEverywhere(work, changed);
  settleAfterApproval(work, changed);
  const order = orderOf(work, changed);
  if (order?.state === 'pending_payment') settle(work, order);
  return serverSource(work.settings, work.state.sources.get(changed.id) ?? changed);
}

/** The shopper completed a step after the order was placed: updates the charge. The order is updated when it is refreshed. */
export function settleAfterApproval(work: Work, source: SourceRow): void {
  const order = orderOf(work, source);
  const charge =
    order &&
    chargesOf(work, order).find(
      ({ sourceId, state }) => sourceId === source.id && state === 'pending',
    );
  if (!charge) return;
  const answer: Answer =
    source.state === 'failed'
      ? 'refused'
      : askProvider(work, 'authorize', charge, source, charge.amount);
  if (answer !== 'pending') putCharge(work, charge, authorization(answer));
  if (source.state === 'chargeable' && !source.reusable) {
    work.state.sources.put({ ...source, state: 'consumed', updatedAt: work.now });
  }
}

/** Asks the provider about a charge again. */
function poll(work: Work, charge: ChargeRow): void {
  const source = work.state.sources.get(charge.sourceId);
  if (!source) return;
  const { behaviour } = source;
  if (charge.state === 'pending' && source.state === 'pending_funds')
    pollFunds(work, source, charge);
  else if (charge.state === 'pending' && source.state !== 'pending_redirect') {
    const fails = behaviour.charge === 'failsAfterPending' && charge.polls > 0;
    putCharge(work, charge, fails ? FAILED : { polls: charge.polls + 1 });
  } else if (charge.state === 'processing' && behaviour.capture === 'failsAfterPending') {
    putCharge(work, charge, FAILED);
  } else if (charge.refundState === 'pending' && behaviour.refund === 'failsAfterPending') {
    putCharge(work, charge, { refundState: 'failed', refunded: 0 });
  }
}

const FAILED = authorization('refused');

/** A transfer that has not arrived by the deadline is canceled. */
function pollFunds(work: Work, source: SourceRow, charge: ChargeRow): void {
  const late = source.expirationAt !== undefined && work.now >= source.expirationAt;
  if (!late && source.behaviour.source !== 'failsWithDelay') return;
  work.state.sources.put({ ...source, state: late ? 'cancelled' : 'failed', updatedAt: work.now });
  putCharge(work, charge, late ? { state: 'cancelled' } : FAILED);
}

/** Updates order and session according to the charges. */
export function settle(work: Work, order: OrderRow): OrderRow {
  const session = work.state.sessions.get(order.sessionId);
  const charges = chargesOf(work, order);
  if (!session) return order;
  const put = (state: OrderRow['state'], sessionState: string): OrderRow => {
    if (session.state !== sessionState) putSession(work, { ...session, state: sessionState });
    return order.state === state ? order : putOrder(work, order, state);
  };
  const lost = charges.find(({ state }) => state === 'failed' || state === 'cancelled');
  if (lost) {
    for (const charge of charges)
      if (charge.state === 'capturable') putCharge(work, charge, { state: 'cancelled' });
    const state = lost.fraud === 'blocked' ? 'blocked' : 'cancelled';
    return put(state, lost.state === 'failed' ? 'failed' : 'cancelled');
  }
  if (charges.every(({ state }) => state === 'capturable'))
    return put(stateOnceAuthorized(charges), 'complete');
  const authorised = charges.some(({ state, polls }) => state === 'pending' && polls > 0);
  return authorised ? put('pending_payment', 'pending') : order;
}

function orderOf(work: Work, source: SourceRow): OrderRow | undefined {
  const session =
    source.sessionId === undefined ? undefined : work.state.sessions.get(source.sessionId);
  return session?.orderId === undefined ? undefined : work.state.orders.get(session.orderId);
}
