import type { Money } from './amount.js';
import { exponentOf } from './currency-exponents.js';
import { recordOf } from './json-reader.js';

export type { Money } from './amount.js';
export { formatMoney, toDecimal } from './format-money.js';

export const money = (minorUnits: number, currency: string): Money => ({ currency, minorUnits });

/**
 * Reads an amount in the services' format: `118.01`, `"19.99"`, `"521.04"`.
 * @returns `undefined` for anything that is not an exact amount of the currency: `{}`, `NaN`, exponents, spaces, `-0`, signs
 * other than one leading `-`, digits of other scripts, more fraction digits than the currency has (unless they are zeros),
 * and amounts above 2^53. A missing amount is unknown, never zero.
 */
export function parseMoney(value: unknown, currency: string): Money | undefined {
  // Converts a number by its shortest decimal form: 4.35 * 100 is 434.99999999999994, but '4.35' is exact.
  const text = typeof value === 'number' && !Object.is(value, -0) ? String(value) : value;
  if (typeof text !== 'string') return undefined;
  const match = /^(-?)(\d{1,16})(?:\.(\d{1,16}))?$/.exec(text);
  if (!match) return undefined;
  const [, sign, whole = '', fraction = ''] = match;
  const exponent = exponentOf(currency);
  if (/[1-9]/.test(fraction.slice(exponent))) return undefined;
  const minorUnits = Number(whole + fraction.slice(0, exponent).padEnd(exponent, '0'));
  if (!Number.isSafeInteger(minorUnits)) return undefined;
  if (!sign) return money(minorUnits, currency);
  return minorUnits ? money(-minorUnits, currency) : undefined;
}

/** Reads an ISO 4217 code in any case and returns it in upper case; `undefined` for any other value. */
export const readCurrency = (value: unknown): string | undefined =>
  typeof value === 'string' && /^[a-z]{3}$/i.test(value) ? value.toUpperCase() : undefined;

/**
 * Reads an amount in any form of the payment contract: a number, a decimal string, or `{ currency, value }`.
 * @param currency The currency of a bare number, ISO 4217. An object's own currency takes precedence.
 */
export function readMoney(value: unknown, currency?: string): Money | undefined {
  const record = recordOf(value);
  const unit = readCurrency(record?.currency ?? currency);
  return unit === undefined ? undefined : parseMoney(record ? record.value : value, unit);
}

/**
 * Adds two amounts. Exact as long as the result is a safe integer.
 * @throws {TypeError} If the currencies differ, which is a bug in the caller.
 */
export function add(a: Money, b: Money): Money {
  assertSameCurrency(a, b);
  return money(a.minorUnits + b.minorUnits, a.currency);
}

/** Subtracts `b` from `a`. @throws {TypeError} If the currencies differ. */
export function subtract(a: Money, b: Money): Money {
  assertSameCurrency(a, b);
  return money(a.minorUnits - b.minorUnits, a.currency);
}

/** Negative if `a` is less than `b`, zero if equal, positive if greater. @throws {TypeError} If the currencies differ. */
export function compare(a: Money, b: Money): number {
  assertSameCurrency(a, b);
  return a.minorUnits - b.minorUnits;
}

export const sum = (amounts: readonly Money[], currency: string): Money =>
  amounts.reduce(add, money(0, currency));

export const isZero = ({ minorUnits }: Money): boolean => minorUnits === 0;

export const isSameMoney = (a: Money | undefined, b: Money | undefined): boolean =>
  a?.currency === b?.currency && a?.minorUnits === b?.minorUnits;

function assertSameCurrency(a: Money, b: Money): void {
  if (a.currency !== b.currency)
    throw new TypeError(`Different currencies: ${a.currency} and ${b.currency}`);
}
