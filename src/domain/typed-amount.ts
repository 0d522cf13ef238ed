import { exponentOf } from './currency-exponents.js';
import { parseMoney, toDecimal, type Money } from './money.js';

/**
 * Reads an amount as a shopper types it: `25`, `25.00`, `1.234,50 €`, `１２３４`, `٢٥٫٥`. The locale says which mark groups
 * and which divides; a single mark before at most as many digits as the currency has divides in any case (`25,5` is
 * 25.50 in English too, `1,234` is not 1.23).
 * @param locale BCP 47.
 * @returns `undefined` for what is no exact amount of that currency, or has a sign.
 */
export function readTypedAmount(
  typed: string,
  currency: string,
  locale: string,
): Money | undefined {
  const plain = plainDigits(typed);
  const divider = dividerOf(locale);
  const grouper = divider === '.' ? ',' : '.';
  const exponent = exponentOf(currency);
  const grouped = new RegExp(`^\\d{1,3}(\\${grouper}\\d{3})+(\\${divider}\\d*)?$`);
  const divided = new RegExp(`^\\d*[.,]\\d{0,${exponent}}$`);
  const decimal = grouped.test(plain)
    ? plain.replaceAll(grouper, '').replace(divider, '.')
    : divided.test(plain)
      ? plain.replace(',', '.')
      : plain;
  if (decimal.startsWith('-')) return undefined;
  return parseMoney(decimal.startsWith('.') ? `0${decimal}` : decimal, currency);
}

/** The amount as `readTypedAmount` reads it back, without its currency: `1234,50`. */
export const typedAmount = (amount: Money, locale: string): string =>
  toDecimal(amount).replace('.', dividerOf(locale));

const ARABIC = '٠١٢٣٤٥٦٧٨٩';
const PERSIAN = '۰۱۲۳۴۵۶۷۸۹';

/** Latin digits, `.` and `,`: without blanks, the currency's sign or code, and the marks that keep directions apart. */
const plainDigits = (typed: string): string =>
  typed
    .normalize('NFKC')
    .replace(/[\s\p{Cf}\p{Sc}'’٬]/gu, '')
    .replace(/^\p{L}+\.?|\p{L}+\.?$/gu, '')
    .replaceAll('٫', '.')
    .replace(/[٠-٩]/g, (digit) => String(ARABIC.indexOf(digit)))
    .replace(/[۰-۹]/g, (digit) => String(PERSIAN.indexOf(digit)))
    .replace(/[.,]$/, '');

function dividerOf(locale: string): '.' | ',' {
  const parts = new Intl.NumberFormat(locale).formatToParts(1.5);
  return parts.find(({ type }) => type === 'decimal')?.value === ',' ? ',' : '.';
}
