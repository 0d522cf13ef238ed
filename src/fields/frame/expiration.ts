import type { FieldError } from '../protocol.js';

export interface Expiration {
  /** The month, 1 to 12. */
  readonly month: number;
  readonly year: number;
}

const HOUR = 3_600_000;
/** The tolerance for time zones and for a clock that is a day ahead. The service makes the final check. */
const GRACE = 36 * HOUR;
const MAX_YEARS = 20;

// Full-width, Arabic and Persian digits; each block starts at a multiple of 16.
const OTHER_DIGITS = /[\uff10-\uff19\u0660-\u0669\u06f0-\u06f9]/g;

/** Converts each digit of another script to ASCII. */
export const toAsciiDigits = (text: string): string =>
  text.replace(OTHER_DIGITS, (digit) => String(digit.charCodeAt(0) & 15));

/** Bidirectional marks, which pasted text can contain. */
const DIRECTION_MARKS = /[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/g;

/**
 * Reads month and year from a complete date: `08/31`, `8-2031`, `0831`, `082031`, `2031-08`, `203108`, with spaces and marks
 * anywhere. The month may be invalid (`13`); the year is in this century.
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

/** Formats a date for the field: `08 / 31`. */
export const formatExpiration = ({ month, year }: Expiration): string =>
  `${String(month).padStart(2, '0')} / ${String(year % 100).padStart(2, '0')}`;

/** The error of the date in the field, if any. A card is valid until the end of its month in every time zone. */
export function checkExpiration(text: string, now: Date): FieldError | undefined {
  const date = parseExpiration(text);
  if (!date) return 'incomplete_expiration_date';
  const { month, year } = date;
  if (month < 1 || month > 12) return 'invalid_expiration_month';
  if (Date.UTC(year, month) + GRACE <= now.getTime()) return 'invalid_expiration_year';
  if (year > now.getUTCFullYear() + MAX_YEARS) return 'invalid_expiration_date';
  return undefined;
}
