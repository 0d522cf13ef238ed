import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeSource } from '../../src/domain/describe-source.js';

describe('describeSource', () => {
  it('describes a card', () => {
    const details = {
      brand: 'Visa',
      lastFourDigits: '0011',
      expirationMonth: 7,
      expirationYear: '2027',
      paymentIdentifier: 'x',
    };
    expect(describeSource({ details })).toEqual({
      brand: 'Visa',
      lastFour: '0011',
      expires: { month: 7, year: 2027 },
    });
  });

  it.each([
    [{}],
    [{ brand: '\u202e', lastFourDigits: '4111111111111111' }],
    [{ brand: 7, lastFourDigits: '12', expirationMonth: 7 }],
    [{ lastFourDigits: 1111, expirationMonth: 13, expirationYear: 2027 }],
    [{ expirationMonth: 0, expirationYear: 2027 }],
    [{ expirationMonth: 1.5, expirationYear: 27 }],
  ])('says nothing of %j', (details) => {
    expect(describeSource({ details })).toEqual({});
  });

  it('never shows more than four digits of a number (P8)', () => {
    const value = fc.oneof(fc.jsonValue(), fc.anything(), fc.constant({ toString: 5 }));
    fc.assert(
      fc.property(value, value, value, value, (brand, lastFourDigits, month, year) => {
        const details = { brand, lastFourDigits, expirationMonth: month, expirationYear: year };
        expect(describeSource({ details }).lastFour ?? '0000').toMatch(/^\d{4}$/);
      }),
    );
  });
});
