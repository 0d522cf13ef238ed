import fc from 'fast-check';
import { maskitoTransform } from '@maskito/core';
import { describe, expect, it } from 'vitest';
import { readCardNumber } from '../../../src/fields/frame/card-number.js';
import { digitsOf, numberOptions, securityCodeOptions } from '../../../src/fields/frame/masks.js';

/** Protocol 4.4. */
const TEST_CARDS = [
  ['343456789012341', 'amex', 4, '3434 567890 12341'],
  ['30345678901235', 'dinersclub', 3, '3034 567890 1235'],
  ['6011987698769876', 'discover', 3, '6011 9876 9876 9876'],
  ['3528987698769879', 'jcb', 3, '3528 9876 9876 9879'],
  ['5466160000000008', 'mastercard', 3, '5466 1600 0000 0008'],
  ['6226220000000009', 'unionpay', 3, '6226 2200 0000 0009'],
  ['4444222233331111', 'visa', 3, '4444 2222 3333 1111'],
  ['5454545454545454', 'mastercard', 3, '5454 5454 5454 5454'],
  ['4917610000000000', 'visa', 3, '4917 6100 0000 0000'],
  ['4000000000003295', 'visa', 3, '4000 0000 0000 3295'],
  ['4000000000003600', 'visa', 3, '4000 0000 0000 3600'],
  ['4000000000004103', 'visa', 3, '4000 0000 0000 4103'],
  ['4000000000004111', 'visa', 3, '4000 0000 0000 4111'],
  ['4000000000004442', 'visa', 3, '4000 0000 0000 4442'],
  ['4485951788521565', 'visa', 3, '4485 9517 8852 1565'],
  ['4556602564240839', 'visa', 3, '4556 6025 6424 0839'],
  ['4024007120579635', 'visa', 3, '4024 0071 2057 9635'],
  ['4000000000000028', 'visa', 3, '4000 0000 0000 0028'],
] as const;

describe('readCardNumber', () => {
  it.each(TEST_CARDS)('takes %s: %s with a code of %d digits', (number, brand, codeLength) => {
    const reading = readCardNumber(number);
    expect(reading).toMatchObject({ brand, codeLength });
    expect(reading.error).toBeUndefined();
  });

  it.each(TEST_CARDS)(
    'says while %s is typed that it is not all there, never that it is wrong',
    (number) => {
      for (let length = 0; length < number.length; length++) {
        const { error } = readCardNumber(number.slice(0, length));
        if (length < 12) expect(error).toBe('incomplete_card_number');
      }
    },
  );

  it.each([
    ['4000000000003296', 'invalid_card_number'],
    ['400000000000329', 'incomplete_card_number'],
    ['343456789012342', 'invalid_card_number'],
    ['', 'incomplete_card_number'],
    ['9', 'incomplete_card_number'],
    ['12', 'invalid_card_number'],
  ])('says of %j: %s', (number, error) => {
    expect(readCardNumber(number).error).toBe(error);
  });

  it('does not report a brand that the contract does not have', () => {
    expect(readCardNumber('6362970000457013')).toMatchObject({ brand: 'unknown', codeLength: 3 });
    expect(readCardNumber('6362970000457013').error).toBeUndefined();
  });
});

describe('the mask of the number', () => {
  it.each(TEST_CARDS)('groups %s (%s, code of %d) as %s', (number, _brand, _length, grouped) => {
    expect(maskitoTransform(number, numberOptions)).toBe(grouped);
  });

  it.each([
    ['dashes', '4444-2222-3333-1111'],
    ['spaces of all kinds', ' 4444\u00a02222\u20093333\t1111 '],
    ['full-width digits', '４４４４２２２２３３３３１１１１'],
    ['Arabic digits', '٤٤٤٤٢٢٢٢٣٣٣٣١١١١'],
    ['marks of direction', '\u200e4444\u200f 2222\u2067 3333 \u20691111'],
  ])('takes %s (F-128)', (_, pasted) => {
    expect(maskitoTransform(pasted, numberOptions)).toBe('4444 2222 3333 1111');
  });

  it('keeps every digit in its order, and the caret at its digit', () => {
    const digits = fc.array(fc.constantFrom(...'0123456789'), { maxLength: 16 });
    const noise = fc.constantFrom('', ' ', '-', ' - ', '\u200f');
    fc.assert(
      fc.property(digits, noise, fc.nat(), (typed, separator, at) => {
        const { maxLength } = readCardNumber(typed.join(''));
        const value = typed.join(separator);
        const caret = at % (value.length + 1);
        const shown = maskitoTransform({ value, selection: [caret, caret] }, numberOptions);
        const kept = typed.slice(0, maxLength).join('');
        expect(digitsOf(shown.value)).toBe(kept);
        expect(shown.value).toMatch(/^(\d+( \d+)*)?$/);
        const before = digitsOf(value.slice(0, caret)).slice(0, maxLength);
        expect(digitsOf(shown.value.slice(0, shown.selection[0]))).toBe(before);
      }),
      { numRuns: 2000 },
    );
  });

  it('is idempotent', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), (text) => {
        const once = maskitoTransform(text, numberOptions);
        expect(maskitoTransform(once, numberOptions)).toBe(once);
      }),
    );
  });
});

describe('the mask of the security code', () => {
  it.each([
    [3, '12a3４', '123'],
    [4, '１２３４5', '1234'],
  ])('takes %d digits of %j', (length, typed, shown) => {
    expect(
      maskitoTransform(
        typed,
        securityCodeOptions(() => length),
      ),
    ).toBe(shown);
  });
});
