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

/** The order as the provider now sees it: asking is what moves it. */
export function refreshOrder(work: Work, id: unknown): JsonObject {
  const order = findOrder(work, id);
  for (const charge of chargesOf(work, order)) poll(work, charge);
  return orderView(work, order.state === 'pending_payment' ? settle(work, order) : order);
}

/** The money for a receiver source arrived, or turns out never to come. */
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

/** The shopper did what was asked after the order was placed: the charge moves now, the order when it is asked for. */
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

/** What the provider says of a charge when it is asked once more. */
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

/** Money that has not come by its day does not come. */
function pollFunds(work: Work, source: SourceRow, charge: ChargeRow): void {
  const late = source.expirationAt !== undefined && work.now >= source.expirationAt;
  if (!late && source.behaviour.source !== 'failsWithDelay') return;
  work.state.sources.put({ ...source, state: late ? 'cancelled' : 'failed', updatedAt: work.now });
  putCharge(work, charge, late ? { state: 'cancelled' } : FAILED);
}

/** Order and session follow the charges (order outcome). */
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
