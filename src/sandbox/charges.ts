import { money, toDecimal } from '../domain/money.js';
import { askProvider } from './ask-provider.js';
import type { Answer } from './provider.js';
import { notFound } from './refusals.js';
import type { JsonObject } from './sandbox.js';
import type { ChargeRow, OrderRow, SourceRow } from './state.js';
import type { Work } from './work.js';

/** Creates a charge and authorizes it, if its source is chargeable. */
export function openCharge(
  work: Work,
  order: { readonly id: string; readonly chargeType: string; readonly currency: string },
  source: SourceRow,
  amount: number,
): ChargeRow {
  const { currency, chargeType } = order;
  const id = work.ids.uuid();
  const account = work.account.publishableKey;
  const answer =
    source.state === 'chargeable'
      ? askProvider(work, 'authorize', { id, account }, source, amount)
      : 'pending';
  return work.state.charges.put({
    id,
    account,
    orderId: order.id,
    sourceId: source.id,
    role: source.role,
    chargeType,
    currency,
    amount,
    captured: 0,
    refunded: 0,
    ...authorization(answer),
    polls: 0,
    createdAt: work.now,
    updatedAt: work.now,
  });
}

/** The members of a charge after an answer to `authorize`. */
export function authorization(answer: Answer): Pick<ChargeRow, 'state' | 'failureCode' | 'fraud'> {
  switch (answer) {
    case 'done':
      return { state: 'capturable' };
    case 'review':
      return { state: 'capturable', fraud: 'review' };
    case 'refused':
      return { state: 'failed', failureCode: 'declined' };
    case 'blocked':
      return { state: 'failed', failureCode: 'fraud', fraud: 'blocked' };
    case 'pending':
      return { state: 'pending' };
  }
}

export const putCharge = (work: Work, charge: ChargeRow, changes: Partial<ChargeRow>): ChargeRow =>
  work.state.charges.put({ ...charge, ...changes, updatedAt: work.now });

/** In the order in which they are captured: secondaries first. */
export const chargesOf = (work: Work, order: OrderRow): readonly ChargeRow[] =>
  order.chargeIds.flatMap((id) => work.state.charges.get(id) ?? []);

export function readCharge(work: Work, id: unknown): JsonObject {
  const charge = typeof id === 'string' ? work.state.charges.get(id) : undefined;
  if (!charge || charge.account !== work.account.publishableKey) {
    throw notFound('not_found', 'There is no such charge.');
  }
  return chargeView(charge);
}

export function chargeView(charge: ChargeRow): JsonObject {
  const number = (minorUnits: number) => Number(toDecimal(money(minorUnits, charge.currency)));
  return {
    id: charge.id,
    createdTime: new Date(charge.createdAt).toISOString(),
    updatedTime: new Date(charge.updatedAt).toISOString(),
    orderId: charge.orderId,
    sourceId: charge.sourceId,
    currency: charge.currency,
    amount: number(charge.amount),
    state: charge.state,
    failureCode: charge.failureCode,
    captured: charge.captured > 0,
    refunded: charge.refunded > 0,
    capturedAmount: number(charge.captured),
    refundedAmount: number(charge.refunded),
    refundState: charge.refundState,
    type: charge.chargeType,
    liveMode: false,
  };
}
