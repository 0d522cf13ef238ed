import { brandOf, coBadgeOf, passesLuhn } from './card-brands.js';
import { isTestCard } from './card-outcomes.js';
import type { Fields } from './fields.js';
import { badRequest } from './refusals.js';

/** The data of a card while its source is created. It is never stored. */
export interface CardInput {
  readonly number: string;
  readonly brand: string;
  readonly expirationMonth: number;
  readonly expirationYear: number;
  readonly securityCode?: string;
}

export interface Expiry {
  readonly expirationMonth: number;
  readonly expirationYear: number;
}

/** Reads and checks a card. @throws {SandboxError} 400 with the card's error codes; the message repeats nothing typed. */
export function readCard(fields: Fields, now: number, needsCode: boolean): CardInput {
  const number = digitsOf(fields, 'number', 'card_number').replace(/[ -]/g, '');
  const brand = brandOf(number);
  const known = isTestCard(number);
  const wellFormed = /^\d{12,19}$/.test(number) && (known || passesLuhn(number));
  if (!wellFormed || (brand && !brand.lengths.includes(number.length)))
    throw refuse(fields, 'number', 'invalid_card_number');
  const expiry = readExpiry(fields, now);
  const securityCode = readCode(fields, brand?.codeLength ?? 3, needsCode);
  const name = preferredBrand(fields, number) ?? brand?.name ?? 'Unknown';
  return { number, brand: name, ...expiry, ...(securityCode !== undefined && { securityCode }) };
}

/** The brand that the shopper chose for a co-badged card; our extension of the contract. */
function preferredBrand(fields: Fields, number: string): string | undefined {
  const key = fields.textOrBlank('preferredBrand');
  if (key === undefined) return undefined;
  const name = coBadgeOf(number, key);
  if (name === undefined) throw refuse(fields, 'preferredBrand', 'invalid_parameter');
  return name;
}

/** Month 1 to 12 and a year of two or four digits, neither in the past nor more than 30 years ahead. */
export function readExpiry(fields: Fields, now: number): Expiry {
  const month = wholeNumber(fields, 'expirationMonth', 'invalid_expiration_month');
  const year = wholeNumber(fields, 'expirationYear', 'invalid_expiration_year');
  const expirationYear = year < 100 ? 2000 + year : year;
  if (month < 1 || month > 12) throw refuse(fields, 'expirationMonth', 'invalid_expiration_month');
  const today = new Date(now);
  const thisYear = today.getUTCFullYear();
  if (expirationYear < thisYear || expirationYear > thisYear + 30) {
    throw refuse(fields, 'expirationYear', 'invalid_expiration_year');
  }
  if (expirationYear === thisYear && month < today.getUTCMonth() + 1) {
    throw refuse(fields, 'expirationMonth', 'invalid_expiration_date');
  }
  return { expirationMonth: month, expirationYear };
}

/** The security code, under any of its names. */
export function readCode(fields: Fields, length: number, needed: boolean): string | undefined {
  const key =
    ['cvv', 'securityCode', 'cvc'].find((name) => fields.value(name) !== undefined) ?? 'cvv';
  if (fields.value(key) === undefined && !needed) return undefined;
  const code = digitsOf(fields, key, 'security_code');
  if (!/^\d+$/.test(code) || code.length !== length)
    throw refuse(fields, key, 'invalid_security_code');
  return code;
}

function digitsOf(fields: Fields, key: string, field: string): string {
  const value = fields.value(key);
  const text = typeof value === 'number' ? String(value) : value;
  if (text === undefined || text === '') throw refuse(fields, key, `incomplete_${field}`);
  if (typeof text !== 'string') throw refuse(fields, key, `invalid_${field}`);
  return text;
}

function wholeNumber(fields: Fields, key: string, code: string): number {
  const value = fields.value(key);
  if (value === undefined || value === '') throw refuse(fields, key, 'incomplete_expiration_date');
  const number = typeof value === 'string' && /^\d{1,4}$/.test(value) ? Number(value) : value;
  if (typeof number !== 'number' || !Number.isInteger(number) || number < 0)
    throw refuse(fields, key, code);
  return number;
}

const refuse = (fields: Fields, key: string, code: string) =>
  badRequest(code, 'The card details are incomplete or invalid.', fields.path(key));
