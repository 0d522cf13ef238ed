import fc from 'fast-check';
import { maskitoTransform } from '@maskito/core';
import { describe, expect, it } from 'vitest';
import {
  checkExpiration,
  formatExpiration,
  parseExpiration,
} from '../../../src/fields/frame/expiration.js';
import { expirationOptions } from '../../../src/fields/frame/masks.js';

const two = (value: number) => String(value).padStart(2, '0');
const months = fc.integer({ min: 1, max: 12 });
const years = fc.integer({ min: 2000, max: 2099 });
const SHAPES: readonly ((month: number, year: number) => string)[] = [
  (month, year) => `${two(month)}/${two(year % 100)}`,
  (month, year) => `${two(month)} / ${two(year % 100)}`,
  (month, year) => `${two(month)}/${year}`,
  (month, year) => `${month}/${year}`,
  (month, year) => `${two(month)} - ${year}`,
  (month, year) => `${two(month)}.${two(year % 100)}`,
  (month, year) => `${year}-${two(month)}`,
  (month, year) => `${year}/${month}`,
  (month, year) => `${two(month)}${year}`,
  (month, year) => `${two(month)}${two(year % 100)}`,
];
const fullWidth = (text: string) =>
  text.replace(/\d/g, (digit) => String.fromCharCode(0xff10 + Number(digit)));
const arabic = (text: string) =>
  text.replace(/\d/g, (digit) => String.fromCharCode(0x660 + Number(digit)));
const marked = (text: string) => `\u200e\u2067 ${text}\u2069\u200f `;
const written = fc.constantFrom((text: string) => text, fullWidth, arabic, marked);

describe('parseExpiration', () => {
  it('reads the same month and year from every way to write them', () => {
    fc.assert(
      fc.property(
        months,
        years,
        fc.constantFrom(...SHAPES),
        written,
        (month, year, shape, write) => {
          expect(parseExpiration(write(shape(month, year)))).toEqual({ month, year });
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('parses its own format', () => {
    fc.assert(
      fc.property(months, years, (month, year) => {
        expect(parseExpiration(formatExpiration({ month, year }))).toEqual({ month, year });
      }),
    );
  });

  it.each(['', '1', '12', '12 / ', '12 / 3', '123', '12 / 203', '1 2 3', 'May 2031', '12/1999'])(
    'makes nothing of %j',
    (text) => {
      expect(parseExpiration(text)).toBeUndefined();
    },
  );
});

describe('the mask of the date', () => {
  it('shows MM / YY for every way to write a date that is filled in (F-127, F-128)', () => {
    fc.assert(
      fc.property(
        months,
        years,
        fc.constantFrom(...SHAPES),
        written,
        (month, year, shape, write) => {
          const shown = maskitoTransform(write(shape(month, year)), expirationOptions);
          expect(shown).toBe(`${two(month)} / ${two(year % 100)}`);
          expect(maskitoTransform(shown, expirationOptions)).toBe(shown);
        },
      ),
      { numRuns: 1000 },
    );
  });
});

describe('checkExpiration', () => {
  const now = new Date('2026-11-22T12:00:00Z');

  it.each([
    ['11 / 26', undefined],
    ['12 / 26', undefined],
    ['11 / 46', undefined],
    ['10 / 26', 'invalid_expiration_year'],
    ['11 / 25', 'invalid_expiration_year'],
    ['01 / 47', 'invalid_expiration_date'],
    ['13 / 30', 'invalid_expiration_month'],
    ['00 / 30', 'invalid_expiration_month'],
    ['', 'incomplete_expiration_date'],
    ['11 / 2', 'incomplete_expiration_date'],
  ])('says of %j: %s', (text, code) => {
    expect(checkExpiration(text, now)).toBe(code);
  });

  it.each([
    ['the last second of the month, furthest west', '2026-12-01T11:59:59Z', undefined],
    ['a clock that is a day ahead there (F-121)', '2026-12-02T11:59:59Z', undefined],
    ['after that', '2026-12-02T12:00:01Z', 'invalid_expiration_year'],
    ['the end of a year', '2027-01-01T05:00:00Z', 'invalid_expiration_year'],
  ])('holds a card of November 2026 good until %s', (_, time, code) => {
    expect(checkExpiration('11 / 26', new Date(time))).toBe(code);
  });
});
