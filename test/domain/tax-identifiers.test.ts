import { describe, expect, it } from 'vitest';
import { plainTaxNumber, taxIdentifiersOf } from '../../src/domain/tax-identifiers.js';

const isRight = (country: string, text: string): boolean =>
  taxIdentifiersOf(country)
    .filter(({ customer }) => customer === 'business')
    .some(({ isValid }) => isValid(plainTaxNumber(text)));

/** A number in the form of each country of the European Union, and one that is too short by a digit. */
const EUROPEAN = [
  ['AT', 'ATU12345678', 'ATU1234567'],
  ['BE', 'BE 0123.456.789', 'BE012345678'],
  ['BG', 'BG123456789', 'BG12345678'],
  ['CY', 'CY12345678X', 'CY1234567X'],
  ['CZ', 'CZ12345678', 'CZ1234567'],
  ['DE', 'DE 123 456 789', 'DE123'],
  ['DK', 'DK12 34 56 78', 'DK1234567'],
  ['EE', 'EE123456789', 'EE12345678'],
  ['ES', 'ESX1234567X', 'ESX123456X'],
  ['FI', 'FI12345678', 'FI1234567'],
  ['FR', 'FR12345678901', 'FR1234567890'],
  ['GR', 'EL123456789', 'GR123456789'],
  ['HR', 'HR12345678901', 'HR1234567890'],
  ['HU', 'HU12345678', 'HU1234567'],
  ['IE', 'IE1234567WA', 'IE1234567'],
  ['IT', 'IT12345678901', 'IT1234567890'],
  ['LT', 'LT123456789', 'LT1234567890'],
  ['LU', 'LU12345678', 'LU1234567'],
  ['LV', 'LV12345678901', 'LV1234567890'],
  ['MT', 'MT12345678', 'MT1234567'],
  ['NL', 'NL123456789B01', 'NL123456789B0'],
  ['PL', 'PL1234567890', 'PL123456789'],
  ['PT', 'PT123456789', 'PT12345678'],
  ['RO', 'RO12', 'RO1'],
  ['SE', 'SE123456789012', 'SE12345678901'],
  ['SI', 'SI12345678', 'SI1234567'],
  ['SK', 'SK1234567890', 'SK123456789'],
] as const;

describe('a value added tax number of the European Union', () => {
  it.each(EUROPEAN)('of %s is %s, and not %s', (country, good, bad) => {
    expect(isRight(country, good)).toBe(true);
    expect(isRight(country, bad)).toBe(false);
  });

  it('is of the country that asks for it', () => {
    expect(isRight('DE', 'FR12345678901')).toBe(false);
    expect(isRight('DE', '123456789')).toBe(false);
  });
});

it('none is required in a country without a rule, whatever its code', () => {
  for (const code of ['US', '', 'constructor', '__proto__']) {
    expect(taxIdentifiersOf(code)).toEqual([]);
  }
});
