import type { Money } from './amount.js';
import { exponentOf } from './currency-exponents.js';

/** Formats an amount as the exact decimal that `parseMoney` reads: `"68.01"`, `"1235"` for JPY, `"-0.50"`. */
export function toDecimal({ minorUnits, currency }: Money): string {
  const exponent = exponentOf(currency);
  const digits = String(Math.abs(minorUnits)).padStart(exponent + 1, '0');
  const sign = minorUnits < 0 ? '-' : '';
  if (exponent === 0) return sign + digits;
  return `${sign}${digits.slice(0, -exponent)}.${digits.slice(-exponent)}`;
}

/**
 * Formats an amount for the shopper: `$68.01`, `1.234,50 €`, `￥1,235`.
 * The number of fraction digits is set explicitly because engines disagree on it (HUF, IDR).
 */
export function formatMoney(amount: Money, locale: string): string {
  const digits = exponentOf(amount.currency);
  // A decimal string keeps every digit; a division would not near 2^53. `Intl` takes one as an exact decimal (engines
  // before 2023 as a number), which the ES2022 types do not know yet: the cast may go with lib ES2023.
  const decimal = toDecimal(amount) as unknown as number;
  return new Intl.NumberFormat(locale, {
    style: 'currency',
    currency: amount.currency,
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  }).format(decimal);
}
