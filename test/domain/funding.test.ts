import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fundingOf, refusalOfSecondary } from '../../src/domain/funding.js';
import { money } from '../../src/domain/money.js';

const usd = (minorUnits: number) => money(minorUnits, 'USD');

describe('fundingOf (protocol 1.7)', () => {
  it.each([
    [11801, [5000], 6801],
    [2701, [1250], 1451],
  ])('cuts the card for %i with credit of %j to %i', (total, credits, card) => {
    expect(
      fundingOf({
        total: usd(total),
        secondaries: credits.map(usd),
        primary: { reusable: false },
      }),
    ).toEqual({
      contributed: usd(total),
      remaining: usd(0),
      primaryAmount: usd(card),
      funded: true,
      excess: usd(0),
    });
  });

  it('leaves the amount that the credit does not cover', () => {
    expect(fundingOf({ total: usd(11801), secondaries: [usd(5000)] })).toEqual({
      contributed: usd(5000),
      remaining: usd(6801),
      funded: false,
      excess: usd(0),
    });
  });

  it('is funded by credit alone when it covers the total', () => {
    expect(fundingOf({ total: usd(5000), secondaries: [usd(3000), usd(2000)] })).toEqual({
      contributed: usd(5000),
      remaining: usd(0),
      funded: true,
      excess: usd(0), // and not -0, which is shown with a minus
    });
  });

  it('is not funded while credit exceeds a lowered total', () => {
    const funding = fundingOf({
      total: usd(4000),
      secondaries: [usd(5000)],
      primary: { reusable: true },
    });
    expect(funding).toEqual({
      contributed: usd(5000),
      remaining: usd(0),
      funded: false,
      excess: usd(1000),
    });
  });

  it('splits every total without losing a cent (P5)', () => {
    const cents = fc.integer({ min: 0, max: 10 ** 9 });
    fc.assert(
      fc.property(
        cents,
        fc.array(cents, { maxLength: 5 }),
        fc.boolean(),
        (total, credits, primary) => {
          const funding = fundingOf({
            total: usd(total),
            secondaries: credits.map(usd),
            ...(primary && { primary: { reusable: false } }),
          });
          const credit = credits.reduce((a, b) => a + b, 0);
          expect(funding.contributed.minorUnits + funding.remaining.minorUnits).toBe(
            total + funding.excess.minorUnits,
          );
          expect(funding.remaining.minorUnits).toBeGreaterThanOrEqual(0);
          expect(funding.excess.minorUnits).toBe(Math.max(0, credit - total));
          if (funding.primaryAmount) {
            expect(funding.primaryAmount.minorUnits + credit).toBe(total);
          }
        },
      ),
    );
  });
});

describe('refusalOfSecondary (protocol 1.7)', () => {
  const total = usd(10000);

  it.each([
    [[], 10000],
    [[4000], 6000],
    [[4000], 1],
  ])('takes a credit beside %j of %i', (credits, amount) => {
    expect(
      refusalOfSecondary({ total, secondaries: credits.map(usd) }, usd(amount)),
    ).toBeUndefined();
  });

  it.each([
    [[], 10001],
    [[4000], 6001],
    [[10000], 1],
    [[], 0],
    [[], -1],
  ])('refuses a credit beside %j of %i', (credits, amount) => {
    expect(refusalOfSecondary({ total, secondaries: credits.map(usd) }, usd(amount))).toBe(
      'session_source_amount_too_large',
    );
  });

  it('wants store credit before a single-use primary, and takes it after a reusable one (12.2, 23)', () => {
    const attached = (reusable: boolean) => ({ total, secondaries: [], primary: { reusable } });
    expect(refusalOfSecondary(attached(false), usd(100))).toBe('session_update_not_allowed');
    expect(refusalOfSecondary(attached(true), usd(100))).toBeUndefined();
  });
});
