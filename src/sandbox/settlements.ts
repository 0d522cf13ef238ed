import { askProvider } from './ask-provider.js';
import { chargesOf, putCharge } from './charges.js';
import type { Fields } from './fields.js';
import { refundTokenOf } from './offline-refunds.js';
import { putOrder } from './order-state.js';
import { findOrder, orderView } from './orders.js';
import { conflict } from './refusals.js';
import type { JsonObject } from './sandbox.js';
import { putSession } from './sessions.js';
import type { ChargeRow, OrderRow } from './state.js';
import type { Work } from './work.js';

/** The lifetime of an authorization, in milliseconds: about a month, as with card schemes. */
const AUTHORISED_FOR = 30 * 24 * 60 * 60 * 1000;

/** Captures an accepted order, store credit first. */
export function captureOrder(work: Work, id: unknown): JsonObject {
  const order = findOrder(work, id);
  if (order.state !== 'accepted') throw notNow('Only an accepted order can be captured.');
  const charges = chargesOf(work, order).filter(({ state }) => state === 'capturable');
  if (charges.some(({ createdAt }) => work.now - createdAt > AUTHORISED_FOR))
    throw conflict('charge_expired', 'The authorisation is too old to be captured.');
  for (const charge of charges) capture(work, charge);
  const done = chargesOf(work, order).every(({ state }) => state === 'complete');
  return orderView(work, done ? putOrder(work, order, 'complete') : order);
}

/** Cancels the authorizations of an order that was not captured, the primary first. */
export function cancelOrder(work: Work, id: unknown): JsonObject {
  const order = findOrder(work, id);
  const charges = [...chargesOf(work, order)].reverse();
  const taken = charges.some(({ state }) => state === 'complete' || state === 'processing');
  if (!['accepted', 'in_review', 'pending_payment'].includes(order.state) || taken)
    throw notNow('The order can not be cancelled.');
  release(work, charges);
  return orderView(work, end(work, order, 'cancelled'));
}

/** Ends the review of an order: it is accepted, or blocked and its authorizations are canceled. */
export function closeReview(work: Work, id: unknown, verdict: 'passed' | 'blocked'): JsonObject {
  const order = findOrder(work, id);
  if (order.state !== 'in_review') throw notNow('The order is not in review.');
  if (verdict === 'passed') return orderView(work, putOrder(work, order, 'accepted'));
  release(work, [...chargesOf(work, order)].reverse());
  return orderView(work, end(work, order, 'blocked'));
}

function release(work: Work, charges: readonly ChargeRow[]): void {
  for (const charge of charges) {
    const source = work.state.sources.get(charge.sourceId);
    if (askProvider(work, 'cancel', charge, source, charge.amount) === 'refused')
      throw conflict('failed-request', 'Failed to cancel charge.');
    putCharge(work, charge, { state: 'cancelled' });
    if (source?.state.startsWith('pending_')) {
      work.state.sources.put({ ...source, state: 'cancelled', updatedAt: work.now });
    }
  }
}

function end(work: Work, order: OrderRow, state: 'cancelled' | 'blocked'): OrderRow {
  const session = work.state.sessions.get(order.sessionId);
  if (session) putSession(work, { ...session, state: 'cancelled' });
  return putOrder(work, order, state);
}

/** Refunds an amount: first from the primary source, then from store credit. */
export function refundOrder(work: Work, id: unknown, fields: Fields): JsonObject {
  const order = findOrder(work, id);
  const charges = [...chargesOf(work, order)].reverse();
  const left = charges.reduce((sum, { captured, refunded }) => sum + captured - refunded, 0);
  const amount = fields.amount('amount', currencyOf(work, order)) ?? left;
  if (amount === 0) throw notNow('Nothing can be refunded.');
  if (amount > left)
    throw conflict('amount_too_large', 'The amount is larger than what was captured.', 'amount');
  let rest = amount;
  for (const charge of charges) {
    const share = Math.min(rest, charge.captured - charge.refunded);
    if (share > 0) refund(work, charge, share);
    rest -= share;
  }
  const returned = chargesOf(work, order).every(
    ({ captured, refunded, refundState }) => captured === refunded && refundState !== 'pending',
  );
  const view = orderView(work, returned ? putOrder(work, order, 'returned') : order);
  // A bank transfer cannot be refunded to its source: the shopper has to name an account.
  const isPushed = charges.some(
    ({ sourceId }) => work.state.sources.get(sourceId)?.flow === 'receiver',
  );
  return isPushed ? { ...view, refundToken: refundTokenOf(work, order) } : view;
}

function capture(work: Work, charge: ChargeRow): void {
  const source = work.state.sources.get(charge.sourceId);
  const answer = askProvider(work, 'capture', charge, source, charge.amount);
  if (answer === 'refused') putCharge(work, charge, { state: 'failed', failureCode: 'declined' });
  else if (answer === 'pending') putCharge(work, charge, { state: 'processing' });
  else putCharge(work, charge, { state: 'complete', captured: charge.amount });
}

function refund(work: Work, charge: ChargeRow, amount: number): void {
  const source = work.state.sources.get(charge.sourceId);
  const answer = askProvider(work, 'refund', charge, source, amount);
  if (answer === 'refused') {
    if (source?.behaviour.refund === 'refusedAtOnce')
      throw conflict('failed-request', 'Failed to refund charge.');
    putCharge(work, charge, { refundState: 'failed' });
  } else {
    const refundState = answer === 'pending' ? 'pending' : 'complete';
    putCharge(work, charge, { refunded: charge.refunded + amount, refundState });
  }
}

const currencyOf = (work: Work, { sessionId }: OrderRow): string =>
  work.state.sessions.get(sessionId)?.currency ?? 'USD';

const notNow = (message: string) => conflict('restricted_update', message);
