import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { money } from '../../src/domain/money.js';
import { readTypedAmount, typedAmount } from '../../src/domain/typed-amount.js';

const READ = [
  ['25', 'USD', 'en', 2500],
  ['25.00', 'USD', 'en', 2500],
  ['.5', 'USD', 'en', 50],
  ['25.', 'USD', 'en', 2500],
  ['$1,234.50', 'USD', 'en', 123450],
  ['USD 12', 'USD', 'en', 1200],
  ['12 kr.', 'DKK', 'da', 1200],
  ['25,5', 'USD', 'en', 2550],
  ['1,234', 'USD', 'en', 123400],
  ['25,50', 'EUR', 'de', 2550],
  ['25.50', 'EUR', 'de', 2550],
  ['1.234', 'EUR', 'de', 123400],
  ['1.234,50 €', 'EUR', 'de', 123450],
  ['1 234,50', 'EUR', 'fr', 123450],
  ['1’234.50', 'CHF', 'de-CH', 123450],
  ['1,234', 'JPY', 'ja', 1234],
  ['１２３４', 'JPY', 'ja', 1234],
  ['٢٥٫٥٠', 'SAR', 'ar', 2550],
  ['۲۵', 'USD', 'fa', 2500],
  ['1.234', 'KWD', 'en', 1234],
] as const;

const REFUSED = [
  ['', 'USD', 'en'],
  ['.', 'USD', 'en'],
  ['abc', 'USD', 'en'],
  ['-5', 'USD', 'en'],
  ['1e3', 'USD', 'en'],
  ['12.345', 'USD', 'en'],
  ['1,2345', 'USD', 'en'],
  ['1,23,456', 'USD', 'en'],
  ['12.5', 'JPY', 'ja'],
  ['1.2.3', 'USD', 'en'],
  ['99999999999999999', 'USD', 'en'],
] as const;

describe('readTypedAmount', () => {
  for (const [typed, currency, locale, minorUnits] of READ) {
    it(`reads «${typed}» in ${locale} as ${minorUnits} ${currency}`, () => {
      expect(readTypedAmount(typed, currency, locale)).toEqual(money(minorUnits, currency));
    });
  }

  for (const [typed, currency, locale] of REFUSED) {
    it(`refuses «${typed}» in ${locale}`, () => {
      expect(readTypedAmount(typed, currency, locale)).toBeUndefined();
    });
  }

  it('parses its own format, in every language', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1e12 }),
        fc.constantFrom('USD', 'EUR', 'JPY', 'KWD'),
        fc.constantFrom('en', 'de', 'fr', 'ja', 'ar', 'ar-EG', 'de-CH'),
        (minorUnits, currency, locale) => {
          const amount = money(minorUnits, currency);
          expect(readTypedAmount(typedAmount(amount, locale), currency, locale)).toEqual(amount);
        },
      ),
    );
  });
});
