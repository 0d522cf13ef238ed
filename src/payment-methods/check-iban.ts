import type { TextInput } from './method-input.js';

/** The length of an IBAN by country, for the countries of SEPA (ISO 13616, EPC409-09). */
const LENGTHS =
  'AD24 AT20 BE16 BG22 CH21 CY28 CZ24 DE22 DK18 EE20 ES24 FI18 FR27 GB22 GI23 GR27 HR21 HU28 IE22 IS26 IT27 LI21 LT20 LU20 LV21 MC27 MT31 NL18 NO15 PL28 PT25 RO24 SE24 SI19 SK24 SM27 VA22';

const lengthOf = (country: string): number =>
  Number(new RegExp(`\\b${country}(\\d\\d)`).exec(LENGTHS)?.[1] ?? 0);

/** Removes spaces and dashes, converts letters to capitals and full-width digits to ASCII digits. */
export const plainIban = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\s\p{P}\p{C}]/gu, '')
    .toUpperCase();

/** `incomplete` while more characters can make it valid; `country` for a country outside SEPA; otherwise `invalid`. */
export function checkIban(iban: string): 'incomplete' | 'country' | 'invalid' | undefined {
  if (!/^[A-Z]{2}/.test(iban)) return /^[A-Z]?$/.test(iban) ? 'incomplete' : 'invalid';
  const length = lengthOf(iban.slice(0, 2));
  if (!length) return 'country';
  if (!/^[A-Z]{2}[\dA-Z]*$/.test(iban) || iban.length > length) return 'invalid';
  if (iban.length < length) return 'incomplete';
  return remainder(iban.slice(4) + iban.slice(0, 4)) === 1 ? undefined : 'invalid';
}

/** The remainder, modulo 97, of the number that its letters and digits form (A is 10, Z is 35). */
const remainder = (text: string): number =>
  [...text].reduce((rest, sign) => {
    const value = Number.parseInt(sign, 36);
    return (rest * (value > 9 ? 100 : 10) + value) % 97;
  }, 0);

export const ibanInput: TextInput = {
  kind: 'text',
  name: 'iban',
  autocomplete: 'off',
  format: (text) => plainIban(text).replace(/(.{4})(?=.)/g, '$1 '),
  normalise: plainIban,
  check: checkIban,
};
