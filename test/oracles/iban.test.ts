import fc from 'fast-check';
import { countrySpecs, isSEPACountry, isValidIBAN } from 'ibantools';
import { describe, expect, it } from 'vitest';
import { checkIban } from '../../src/payment-methods/check-iban.js';

const COUNTRIES = Object.keys(countrySpecs).filter((country) => isSEPACountry(country));

/** The check digits of ISO 7064, with BigInt, which the kit's own arithmetic does not use. */
const withCheckDigits = (country: string, account: string): string => {
  const number = [...`${account}${country}00`].map((sign) => Number.parseInt(sign, 36)).join('');
  return `${country}${String(98n - (BigInt(number) % 97n)).padStart(2, '0')}${account}`;
};

describe('an IBAN, judged by ibantools too', () => {
  it.each(COUNTRIES)('has the length of %s', (country) => {
    const length = countrySpecs[country]?.chars ?? 0;
    const iban = withCheckDigits(country, '1'.repeat(length - 4));
    expect(checkIban(iban)).toBeUndefined();
    expect(checkIban(iban.slice(0, -1))).toBe('incomplete');
    expect(checkIban(`${iban}1`)).toBe('invalid');
  });

  it('is taken where ibantools takes it, and refused with one digit wrong', () => {
    // Germany and Austria: any digits make an account number there.
    const account = fc.oneof(
      fc.record({ country: fc.constant('DE'), digits: digitsOf(18) }),
      fc.record({ country: fc.constant('AT'), digits: digitsOf(16) }),
    );
    fc.assert(
      fc.property(
        account,
        fc.nat(),
        fc.integer({ min: 1, max: 9 }),
        ({ country, digits }, at, by) => {
          const iban = withCheckDigits(country, digits);
          expect([checkIban(iban), isValidIBAN(iban)]).toEqual([undefined, true]);
          const place = 4 + (at % digits.length);
          const mistyped = `${iban.slice(0, place)}${(Number(iban[place]) + by) % 10}${iban.slice(place + 1)}`;
          expect([checkIban(mistyped), isValidIBAN(mistyped)]).toEqual(['invalid', false]);
        },
      ),
    );
  });
});

function digitsOf(length: number): fc.Arbitrary<string> {
  return fc
    .array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length })
    .map((digits) => digits.join(''));
}
