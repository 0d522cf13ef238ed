import { exponentOf } from './currency-exponents.js';
import { parseMoney, toDecimal, type Money } from './money.js';

/**
 * Reads an amount that a shopper typed: `25`, `25.00`, `1.234,50 €`, `１２３４`, `٢٥٫٥`. The locale determines the grouping and
 * decimal separators. A single separator followed by no more digits than the currency has is a decimal separator in every
 * locale (`25,5` is 25.50 in English too, `1,234` is not 1.23).
 * @param locale A BCP 47 tag.
 * @returns `undefined` for anything that is not an exact amount of the currency, or has a sign.
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

/** Formats an amount, without its currency, so that `readTypedAmount` can read it: `1234,50`. */
export const typedAmount = (amount: Money, locale: string): string =>
  toDecimal(amount).replace('.', dividerOf(locale));

const ARABIC = '٠١٢٣٤٥٦٧٨٩';
const PERSIAN = '۰۱۲۳۴۵۶۷۸۹';

/** Converts to ASCII digits, `.` and `,`, and removes spaces, the currency's sign or code, and bidirectional marks. */
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
