import type { Money } from './amount.js';
import { exponentOf } from './currency-exponents.js';
import { recordOf } from './json-reader.js';

export type { Money } from './amount.js';
export { formatMoney, toDecimal } from './format-money.js';

export const money = (minorUnits: number, currency: string): Money => ({ currency, minorUnits });

/**
 * Reads an amount as services write it: `118.01`, `"19.99"`, `"521.04"`.
 * @returns `undefined` for everything that is not an exact amount of that currency: `{}`, `NaN`, exponents, spaces, `-0`, signs
 * other than one leading `-`, digits of other scripts, more fraction digits than the currency has (unless they are zeros),
 * and amounts past 2^53. A missing amount is unknown, never zero.
 */
export function parseMoney(value: unknown, currency: string): Money | undefined {
  // A number goes through its shortest decimal form: 4.35 * 100 is 434.99999999999994, '4.35' is exact.
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

/** An ISO 4217 code in upper case, from any case. `undefined` for what cannot be one. */
export const readCurrency = (value: unknown): string | undefined =>
  typeof value === 'string' && /^[a-z]{3}$/i.test(value) ? value.toUpperCase() : undefined;

/**
 * An amount in any form of the contract: a number, a decimal string, or `{ currency, value }`.
 * @param currency What a bare number is in; an object's own currency wins.
 */
export function readMoney(value: unknown, currency?: string): Money | undefined {
  const record = recordOf(value);
  const unit = readCurrency(record?.currency ?? currency);
  return unit === undefined ? undefined : parseMoney(record ? record.value : value, unit);
}

/**
 * Exact as long as the result is a safe integer.
 * @throws {TypeError} When the currencies differ: a sum of two currencies is a bug of the caller.
 */
export function add(a: Money, b: Money): Money {
  assertSameCurrency(a, b);
  return money(a.minorUnits + b.minorUnits, a.currency);
}

/** @throws {TypeError} When the currencies differ. */
export function subtract(a: Money, b: Money): Money {
  assertSameCurrency(a, b);
  return money(a.minorUnits - b.minorUnits, a.currency);
}

/** Negative, zero or positive, as `a` is less than, equal to or more than `b`. @throws {TypeError} When the currencies differ. */
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
    throw new TypeError(`${a.currency} and ${b.currency} do not add up`);
}
