import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fundingOf } from '../../src/domain/funding.js';
import { money, toDecimal } from '../../src/domain/money.js';
import { orderReadiness } from '../../src/domain/order-readiness.js';
import { inconsistencyOf } from '../../src/domain/inconsistency.js';
import { readSession } from '../../src/domain/read-session.js';

const card = { id: 'p', type: 'creditCard', amount: 68.01 };
const credit = { id: 's', type: 'customerCredit', amount: 50 };

const read = (fields: object) =>
  readSession({ id: 'x', state: 'requires_source', ...fields }, { currency: 'USD' })!;

const figures = (total: unknown, contributed: unknown, remaining: unknown) => ({
  totalAmount: total,
  amountContributed: contributed,
  amountRemainingToBeContributed: remaining,
});

describe('inconsistencyOf (F-096, F-097)', () => {
  it.each([
    ['an empty session', figures(118.01, 0, 118.01)],
    ['credit for a part', { ...figures(118.01, 50, 68.01), sources: [credit] }],
    [
      'card and credit, 118.01 = 68.01 + 50',
      { ...figures(118.01, 118.01, 0), sources: [credit, card], state: 'requires_confirmation' },
    ],
    [
      '27.01 = 14.51 + 12.50',
      {
        ...figures('27.01', '27.01', '0.00'),
        sources: [
          { ...card, amount: '14.51' },
          { ...credit, amount: '12.50' },
        ],
        state: 'requires_confirmation',
      },
    ],
    [
      'credit alone for all of it',
      { ...figures(50, 50, 0), sources: [credit], state: 'requires_confirmation' },
    ],
    ['nothing to pay yet a method to leave', figures(0, 0, 0)],
    ['amounts that are unknown after the order', { state: 'pending' }],
    [
      'credit of unknown amount beside other credit',
      { ...figures(118.01, 70, 48.01), sources: [credit, { id: 't', type: 'customerCredit' }] },
    ],
    ['some amounts unknown', { totalAmount: 118.01 }],
    ['nothing remaining but a step to take', { ...figures(5, 5, 0), redirectUrl: 'https://a.b' }],
    [
      'a detached primary beside a new one',
      {
        ...figures(68.01, 68.01, 0),
        sources: [{ ...card, id: 'old', state: 'cancelled' }, card],
        state: 'requires_confirmation',
      },
    ],
    [
      'a primary while the total has just moved',
      { ...figures(130, 118.01, 0), sources: [card], state: 'requires_confirmation' },
    ],
  ])('finds nothing wrong with %s', (_name, fields) => {
    expect(inconsistencyOf(read(fields))).toBeUndefined();
  });

  it.each([
    ['amounts_missing', {}],
    ['amounts_missing', { state: 'requires_confirmation', amountContributed: {} }],
    ['two_currencies', figures({ currency: 'USD', value: 5 }, 0, { currency: 'EUR', value: 5 })],
    [
      'two_currencies',
      { ...figures(118.01, 50, 68.01), sources: [{ ...credit, currency: 'EUR' }] },
    ],
    ['two_currencies', { currency: 'USD', totalAmount: { currency: 'EUR', value: 5 } }],
    ['negative_amount', figures(5, -1, 6)],
    ['negative_amount', figures(5, 6, -1)],
    ['negative_amount', figures(-5, 0, 5)],
    ['negative_amount', { ...figures(5, 0, 5), sources: [{ ...credit, amount: -5 }] }],
    ['two_primaries', { ...figures(5, 5, 0), sources: [card, { ...card, id: 'q' }] }],
    ['credit_exceeds_total', { ...figures(40, 50, 0), sources: [credit] }],
    [
      'credit_exceeds_total',
      { ...figures(60, 60, 0), sources: [credit, { ...credit, id: 't' }], state: 'pending' },
    ],
    ['funded_with_remaining', { ...figures(118.01, 50, 68.01), state: 'requires_confirmation' }],
    ['funded_with_remaining', { ...figures(118.01, 50, 68.01), sources: [card] }],
    ['amounts_do_not_add_up', figures(118.01, 50, 68)],
    ['amounts_do_not_add_up', figures(40, 50, undefined)],
    ['amounts_do_not_add_up', figures(40, undefined, 50)],
    ['amounts_do_not_add_up', { ...figures(118.01, 40, 78.01), sources: [credit] }],
    ['unfunded_without_remaining', figures(5, 5, 0)],
    ['unfunded_without_remaining', { ...figures(68.01, 68.01, 0), sources: [card] }],
  ])('finds %s in %j', (fault, fields) => {
    expect(inconsistencyOf(read(fields))).toBe(fault);
  });

  it('agrees with the arithmetic of 1.7 whatever is attached', () => {
    const cents = fc.integer({ min: 1, max: 10 ** 7 });
    const usd = (units: number) => money(units, 'USD');
    fc.assert(
      fc.property(
        cents,
        fc.array(cents, { maxLength: 4 }),
        fc.boolean(),
        fc.constantFrom('USD', 'JPY', 'KWD'),
        (total, credits, primary, currency) => {
          const funding = fundingOf({
            total: usd(total),
            secondaries: credits.map(usd),
            ...(primary && { primary: { reusable: false } }),
          });
          const write = (units: number) => toDecimal(money(units, currency));
          const session = readSession(
            {
              id: 'x',
              state: funding.funded ? 'requires_confirmation' : 'requires_source',
              ...figures(
                write(total),
                write(funding.contributed.minorUnits),
                write(funding.remaining.minorUnits),
              ),
              sources: [
                ...credits.map((units, index) => ({
                  id: `s${index}`,
                  type: 'customerCredit',
                  amount: write(units),
                })),
                ...(primary && funding.primaryAmount
                  ? [{ id: 'p', type: 'payPal', amount: write(funding.primaryAmount.minorUnits) }]
                  : []),
              ],
            },
            { currency },
          )!;
          const exceeds = funding.excess.minorUnits > 0;
          expect(inconsistencyOf(session)).toBe(exceeds ? 'credit_exceeds_total' : undefined);
          expect(orderReadiness(session).ready).toBe(funding.funded);
        },
      ),
    );
  });
});
