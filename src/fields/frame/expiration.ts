import type { FieldError } from '../protocol.js';

export interface Expiration {
  /** 1 to 12. */
  readonly month: number;
  readonly year: number;
}

const HOUR = 3_600_000;
/** The month's last hour at the date line, and a clock that is a day ahead. The service knows better. */
const GRACE = 36 * HOUR;
const MAX_YEARS = 20;

// Full width, Arabic and Persian digits; each block starts at a multiple of 16.
const OTHER_DIGITS = /[\uff10-\uff19\u0660-\u0669\u06f0-\u06f9]/g;

/** Digits as the contract wants them, one for one. */
export const toAsciiDigits = (text: string): string =>
  text.replace(OTHER_DIGITS, (digit) => String(digit.charCodeAt(0) & 15));

/** Marks that turn the writing direction: they come along when text is pasted. */
const DIRECTION_MARKS = /[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/g;

/**
 * Month and year of a date that is written out: `08/31`, `8-2031`, `0831`, `082031`, `2031-08`, `203108`, with spaces and
 * marks anywhere. The month may be wrong (`13`), the year is of this century.
 */
export function parseExpiration(text: string): Expiration | undefined {
  const plain = toAsciiDigits(text).replace(DIRECTION_MARKS, '').trim();
  const match =
    /^(?<y>20\d\d)\D+(?<m>\d\d?)$/.exec(plain) ??
    /^(?<m>\d\d?)\D+(?<y>(?:20)?\d\d)$/.exec(plain) ??
    /^(?<m>(?:0\d|1[0-2]))(?<y>(?:20)?\d\d)$/.exec(plain) ??
    /^(?<y>20\d\d)(?<m>\d\d)$/.exec(plain) ??
    /^(?<m>\d\d)(?<y>\d\d)$/.exec(plain);
  const { m, y } = match?.groups ?? {};
  return m && y ? { month: Number(m), year: 2000 + (Number(y) % 100) } : undefined;
}

/** As the field shows it: `08 / 31`. */
export const formatExpiration = ({ month, year }: Expiration): string =>
  `${String(month).padStart(2, '0')} / ${String(year % 100).padStart(2, '0')}`;

/** What is wrong with the date in the field. A card is good to the end of its month, wherever the shopper is. */
export function checkExpiration(text: string, now: Date): FieldError | undefined {
  const date = parseExpiration(text);
  if (!date) return 'incomplete_expiration_date';
  const { month, year } = date;
  if (month < 1 || month > 12) return 'invalid_expiration_month';
  if (Date.UTC(year, month) + GRACE <= now.getTime()) return 'invalid_expiration_year';
  if (year > now.getUTCFullYear() + MAX_YEARS) return 'invalid_expiration_date';
  return undefined;
}
