import { describe, expect, it } from 'vitest';
import { money } from '../../src/domain/money.js';
import { orderReadiness, type OrderFacts } from '../../src/domain/order-readiness.js';
import { readSession } from '../../src/domain/read-session.js';

const usd = (minorUnits: number) => money(minorUnits, 'USD');
const card = { id: 'p', type: 'creditCard', amount: 68.01 };
const credit = { id: 's', type: 'customerCredit', amount: 50 };

const read = (fields: object) => readSession({ id: 'x', ...fields }, { currency: 'USD' })!;

const funded = {
  state: 'requires_confirmation',
  totalAmount: 118.01,
  amountContributed: 118.01,
  amountRemainingToBeContributed: 0,
  sources: [credit, card],
};

describe('orderReadiness (protocol 1.2, 1.7, 1.8)', () => {
  it.each([
    ['requires_source', 'requires_source'],
    ['confirmed', 'processing'],
    ['pending', 'pending'],
    ['pending_funds', 'pending_funds'],
    ['pending_redirect', 'pending_redirect'],
    ['chargeable', 'pending'],
    ['complete', 'complete'],
    ['cancelled', 'session_ended'],
    ['processing', 'processing'],
    ['failed', 'session_ended'],
    ['requires_action', 'processing'],
    ['from_the_future', 'processing'],
  ])('says of a session that is %s: %s (12.1, 8)', (state, reason) => {
    const open = { totalAmount: 118.01, amountContributed: 0 };
    expect(orderReadiness(read({ ...open, state }))).toMatchObject({ ready: false, reason });
  });

  it('allows the order once everything is funded', () => {
    expect(orderReadiness(read(funded))).toEqual({ ready: true });
  });

  it('is content with one sign that all is funded: nothing remaining, or all contributed', () => {
    const state = 'requires_confirmation';
    expect(orderReadiness(read({ state, amountRemainingToBeContributed: 0 })).ready).toBe(true);
    expect(
      orderReadiness(read({ state, amountContributed: 118.01 }), { total: usd(11801) }).ready,
    ).toBe(true);
  });

  it('reports the missing amount', () => {
    expect(
      orderReadiness(
        read({
          state: 'requires_source',
          totalAmount: 118.01,
          amountContributed: 50,
          sources: [credit],
        }),
      ),
    ).toEqual({ ready: false, reason: 'requires_source', remaining: usd(6801) });
  });

  it('gives no amount where none is known or none is missing', () => {
    expect(orderReadiness(read({ state: 'requires_source', totalAmount: 5 }))).toEqual({
      ready: false,
      reason: 'requires_source',
    });
    const free = { state: 'requires_source', totalAmount: 0, amountContributed: 0 };
    expect(orderReadiness(read(free))).toEqual({ ready: false, reason: 'requires_source' });
  });

  it('never takes unknown amounts for zero', () => {
    expect(orderReadiness(read({ state: 'requires_confirmation' }))).toEqual({
      ready: false,
      reason: 'amounts_unknown',
    });
    expect(
      orderReadiness(read({ state: 'requires_confirmation', totalAmount: 118.01 })),
    ).toMatchObject({ reason: 'amounts_unknown' });
  });

  it.each([
    [
      'something remains',
      {
        ...funded,
        amountContributed: 118,
        totalAmount: 118.02,
        amountRemainingToBeContributed: 0.02,
      },
    ],
    ['the total moved after a primary funded it', { ...funded, totalAmount: 130 }],
    [
      'the total moved after credit funded it',
      { ...funded, totalAmount: 130, amountContributed: 118.01, sources: [] },
    ],
  ])('asks to read again when %s (12.1, 10)', (_name, fields) => {
    expect(orderReadiness(read(fields))).toMatchObject({ ready: false, reason: 'totals_changed' });
  });

  it('reports the missing amount after a change (12.1, 10)', () => {
    const moved = { ...funded, totalAmount: 120, amountRemainingToBeContributed: 1.99 };
    expect(orderReadiness(read({ ...moved, sources: [] }))).toEqual({
      ready: false,
      reason: 'totals_changed',
      remaining: usd(199),
    });
  });

  it.each([
    [{ total: usd(11801) }, true],
    [{ total: usd(11802) }, false],
    [{ total: money(11801, 'EUR') }, false],
  ])("compares with the order's own total %j", (order, ready) => {
    expect(orderReadiness(read(funded), order).ready).toBe(ready);
    const without = { ...funded, totalAmount: undefined };
    expect(orderReadiness(read(without), order).ready).toBe(ready);
  });

  it('compares the funded amount if the session lacks the contributed one', () => {
    const { id, state, rawState, sources, recurring, remaining } = read(funded);
    const session = { id, state, rawState, sources, recurring, remaining: remaining! };
    const order = { total: usd(13000) };
    expect(orderReadiness({ ...session, total: usd(13000) }, order).ready).toBe(true);
    expect(orderReadiness({ ...session, total: usd(11801) }, order)).toEqual({
      ready: false,
      reason: 'totals_changed',
    });
  });

  it.each(['requires_source', 'requires_confirmation'])(
    'asks for new credit when it exceeds a lowered total (%s)',
    (state) => {
      const fields = { state, totalAmount: 40, amountContributed: 50, sources: [credit] };
      expect(orderReadiness(read({ ...fields, amountRemainingToBeContributed: 0 }))).toEqual({
        ready: false,
        reason: 'credit_exceeds_total',
      });
    },
  );

  it.each([
    ['two primaries', { sources: [card, { ...card, id: 'q' }] }],
    ['two currencies', { sources: [{ ...card, currency: 'EUR' }] }],
    ['a negative amount', { sources: [{ ...card, amount: -1 }] }],
  ])('refuses figures with %s', (_name, fields) => {
    expect(orderReadiness(read({ ...funded, ...fields }))).toEqual({
      ready: false,
      reason: 'amounts_unknown',
    });
    const open = { ...funded, ...fields, state: 'requires_source' };
    expect(orderReadiness(read(open))).toEqual({ ready: false, reason: 'amounts_unknown' });
  });

  it.each<[OrderFacts, string | undefined]>([
    [{}, undefined],
    [
      { billingAddressComplete: true, shippingAddressComplete: true, termsAccepted: true },
      undefined,
    ],
    [{ billingAddressComplete: false }, 'address_incomplete'],
    [{ shippingAddressComplete: false }, 'address_incomplete'],
    [{ termsAccepted: false }, 'terms_not_accepted'],
    [{ requiresReusableSource: true }, 'source_not_reusable'],
    [{ requiresReusableSource: false }, undefined],
  ])('holds the order to %j: %s', (order, reason) => {
    const expected = reason ? { ready: false, reason } : { ready: true };
    expect(orderReadiness(read(funded), order)).toEqual(expected);
  });

  it('allows a commitment subscription to be paid only with a saved card', () => {
    const saved = { ...funded, sources: [credit, { ...card, reusable: 'true' }] };
    expect(orderReadiness(read(saved), { requiresReusableSource: true }).ready).toBe(true);
    const wrong = { ...funded, sources: [{ ...credit, reusable: true }, card] };
    expect(orderReadiness(read(wrong), { requiresReusableSource: true }).ready).toBe(false);
  });

  it('reports the payment before the order', () => {
    const open = read({ state: 'requires_source', totalAmount: 5, amountContributed: 0 });
    expect(orderReadiness(open, { termsAccepted: false })).toMatchObject({
      reason: 'requires_source',
    });
  });

  it('is over when no time was left', () => {
    expect(orderReadiness(read({ ...funded, expiresIn: 0 }))).toEqual({
      ready: false,
      reason: 'session_ended',
    });
    expect(orderReadiness(read({ state: 'complete', expiresIn: 0 }))).toMatchObject({
      reason: 'complete',
    });
  });
});
