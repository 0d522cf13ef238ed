import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { exponentOf } from '../../src/domain/currency-exponents.js';
import {
  add,
  compare,
  formatMoney,
  isSameMoney,
  isZero,
  money,
  parseMoney,
  readMoney,
  subtract,
  sum,
  toDecimal,
} from '../../src/domain/money.js';
import { LANGUAGES } from '../../src/i18n/languages.js';
import { CURRENCIES } from './support/currencies.js';

const currency = fc.constantFrom(...CURRENCIES.map(([code]) => code));
const minorUnits = fc.maxSafeInteger();
const modest = fc.integer({ min: -(2 ** 40), max: 2 ** 40 });

/** The value of a decimal string, by BigInt. */
const worth = (decimal: string, digits: number): bigint => {
  const [whole = '', fraction = ''] = decimal.replace('-', '').split('.');
  return (
    BigInt(whole + fraction.slice(0, digits).padEnd(digits, '0')) *
    (decimal.startsWith('-') ? -1n : 1n)
  );
};

describe('exponentOf', () => {
  it.each(CURRENCIES)('gives %s %i digits', (code, digits) => {
    expect(exponentOf(code)).toBe(digits);
  });
});

describe('parseMoney', () => {
  it.each([
    ['118.01', 'USD', 11801],
    [118.01, 'USD', 11801],
    ['521.04', 'EUR', 52104],
    [4.35, 'USD', 435],
    [1.1, 'USD', 110],
    ['0', 'USD', 0],
    [0, 'USD', 0],
    ['5', 'USD', 500],
    ['-0.50', 'USD', -50],
    [-12, 'JPY', -12],
    ['1235', 'JPY', 1235],
    ['1235.00', 'JPY', 1235],
    ['1.5', 'KWD', 1500],
    ['1.2345', 'CLF', 12345],
    ['90071992547409.91', 'USD', Number.MAX_SAFE_INTEGER],
  ])('reads %j %s as %i minor units', (value, code, expected) => {
    expect(parseMoney(value, code)).toEqual(money(expected, code));
  });

  it.each([
    [undefined],
    [null],
    [{}],
    [[]],
    [true],
    [NaN],
    [Infinity],
    [-0],
    [1e21],
    [1e-7],
    [0.1 + 0.2],
    [''],
    [' 1'],
    ['1 '],
    ['1\n'],
    ['+1'],
    ['--1'],
    ['-0'],
    ['-0.00'],
    ['.5'],
    ['5.'],
    ['1,50'],
    ['1e3'],
    ['0x10'],
    ['1_000'],
    ['٣'],
    ['１'],
    ['1.234'],
    ['90071992547409.92'],
    ['99999999999999999999'],
    ['1'.repeat(400)],
  ])('takes %j for no amount of dollars', (value) => {
    expect(parseMoney(value, 'USD')).toBeUndefined();
  });

  it('rejects part of a yen', () => {
    expect(parseMoney('12.5', 'JPY')).toBeUndefined();
  });

  it('parses the output of toDecimal, in every currency (P5)', () => {
    fc.assert(
      fc.property(currency, minorUnits, (code, units) => {
        const amount = money(units, code);
        expect(parseMoney(toDecimal(amount), code)).toEqual(amount);
      }),
    );
  });

  it('is exact for any decimal string and for the number of the same text (P5)', () => {
    fc.assert(
      fc.property(currency, modest, (code, units) => {
        const decimal = toDecimal(money(units, code));
        const amount = parseMoney(decimal, code);
        expect(BigInt(amount!.minorUnits)).toBe(worth(decimal, exponentOf(code)));
        expect(parseMoney(Number(decimal), code)).toEqual(amount);
      }),
    );
  });

  it('gives a safe integer or nothing for any text (P5)', () => {
    const digits = fc.string({
      unit: fc.constantFrom(...'0123456789.-+eE ٣１'),
      maxLength: 20,
    });
    fc.assert(
      fc.property(fc.oneof(digits, fc.double(), fc.anything()), currency, (value, code) => {
        const units = parseMoney(value, code)?.minorUnits;
        expect(units === undefined || (Number.isSafeInteger(units) && !Object.is(units, -0))).toBe(
          true,
        );
      }),
    );
  });
});

describe('readMoney', () => {
  it.each([
    [50, 'USD', money(5000, 'USD')],
    ['50.00', 'USD', money(5000, 'USD')],
    [{ currency: 'EUR', value: 12.5 }, 'USD', money(1250, 'EUR')],
    [{ currency: 'eur', value: '12.50' }, undefined, money(1250, 'EUR')],
    [{ value: 3 }, 'JPY', money(3, 'JPY')],
    [{ currency: null, value: 3 }, 'JPY', money(3, 'JPY')],
  ])('reads %j with the hint %s', (value, hint, expected) => {
    expect(readMoney(value, hint)).toEqual(expected);
  });

  it.each([
    [{}, 'USD'],
    [{ currency: 'USD' }, 'USD'],
    [{ currency: 'dollars', value: 1 }, 'USD'],
    [{ currency: 'USD', value: { value: 1 } }, 'USD'],
    [[5], 'USD'],
    [5, undefined],
    [5, 'U$D'],
    [undefined, 'USD'],
  ])('does not take %j with the hint %s for an amount', (value, hint) => {
    expect(readMoney(value, hint)).toBeUndefined();
  });
});

describe('sums', () => {
  it('undoes an addition by a subtraction (P5)', () => {
    fc.assert(
      fc.property(currency, modest, modest, (code, a, b) => {
        expect(subtract(add(money(a, code), money(b, code)), money(b, code))).toEqual(
          money(a, code),
        );
      }),
    );
  });

  it('orders amounts as BigInt does (P5)', () => {
    fc.assert(
      fc.property(minorUnits, minorUnits, (a, b) => {
        const expected = BigInt(a) < BigInt(b) ? -1 : a === b ? 0 : 1;
        expect(Math.sign(compare(money(a, 'USD'), money(b, 'USD')))).toBe(expected);
      }),
    );
  });

  it('adds any list with the same result as BigInt (P5)', () => {
    fc.assert(
      fc.property(fc.array(modest, { maxLength: 100 }), (list) => {
        const total = list.reduce((so, far) => so + BigInt(far), 0n);
        expect(
          BigInt(
            sum(
              list.map((units) => money(units, 'USD')),
              'USD',
            ).minorUnits,
          ),
        ).toBe(total);
      }),
    );
  });

  it('refuses to mix currencies', () => {
    const [dollar, euro] = [money(1, 'USD'), money(1, 'EUR')];
    for (const operation of [add, subtract, compare]) {
      expect(() => operation(dollar, euro)).toThrow(TypeError);
    }
    expect(() => sum([euro], 'USD')).toThrow(TypeError);
  });

  it('compares with zero and for equality', () => {
    expect(isZero(money(0, 'USD'))).toBe(true);
    expect(isZero(money(-1, 'USD'))).toBe(false);
    expect(isSameMoney(money(1, 'USD'), money(1, 'USD'))).toBe(true);
    expect(isSameMoney(money(1, 'USD'), money(1, 'EUR'))).toBe(false);
    expect(isSameMoney(money(1, 'USD'), undefined)).toBe(false);
  });
});

describe('formatMoney', () => {
  it.each([
    [6801, 'USD', 'en-US', '$68.01'],
    [123450, 'EUR', 'de-DE', '1.234,50\u00a0€'],
    [1235, 'JPY', 'ja-JP', '￥1,235'],
    [123450, 'HUF', 'en-US', 'HUF\u00a01,234.50'],
    [1500, 'KWD', 'en-US', 'KWD\u00a01.500'],
    [Number.MAX_SAFE_INTEGER, 'USD', 'en-US', '$90,071,992,547,409.91'],
  ])('writes %i %s for %s as %s', (units, code, locale, text) => {
    expect(formatMoney(money(units, code), locale)).toBe(text);
  });

  it('writes every amount in every language and region as Intl does', () => {
    const regions = 'AT CA CH DE ES FI FR GB IE IT MX US'.split(' ');
    const tags = LANGUAGES.flatMap((language) => [
      language,
      ...(/^(de|en|es|fi|fr|it)$/.test(language) ? regions : []).map(
        (region) => `${language}-${region}`,
      ),
    ]);
    const different = tags.flatMap((tag) => {
      const locale = `${tag}-u-ca-gregory-nu-latn`;
      return ['EUR', 'GBP', 'USD', 'JPY'].flatMap((code) => {
        const digits = exponentOf(code);
        const format = new Intl.NumberFormat(locale, {
          style: 'currency',
          currency: code,
          minimumFractionDigits: digits,
          maximumFractionDigits: digits,
        });
        return [0, 5, 100, 118_01, 999_99, 1000_00, -118_01].flatMap((units) => {
          const text = formatMoney(money(units, code), locale);
          const expected = format.format(units / 10 ** digits);
          return text === expected ? [] : [`${locale} ${text} ${expected}`];
        });
      });
    });
    expect(different).toEqual([]);
  });

  it.each([
    ['en', 'USD', '$118.01'],
    ['en-US', 'EUR', '€118.01'],
    ['en-GB', 'GBP', '£118.01'],
    ['de', 'EUR', '118,01\u00a0€'],
    ['fr-FR', 'EUR', '118,01\u00a0€'],
  ])('writes a common amount for %s in %s without a number format', (tag, code, text) => {
    const numberFormat = vi.spyOn(Intl, 'NumberFormat');
    try {
      expect(formatMoney(money(118_01, code), `${tag}-u-ca-gregory-nu-latn`)).toBe(text);
      expect(numberFormat).not.toHaveBeenCalled();
    } finally {
      numberFormat.mockRestore();
    }
  });

  it('shows every digit of every currency (P6)', () => {
    fc.assert(
      fc.property(currency, minorUnits, (code, units) => {
        const digits = formatMoney(money(units, code), 'en-US').replace(/\D/g, '');
        expect(BigInt(digits)).toBe(BigInt(Math.abs(units)));
      }),
    );
  });
});
