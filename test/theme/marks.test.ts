import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { writeMarks } from '../../scripts/build-icons.mjs';
import { BRANDS } from '../../src/domain/card-brand.js';
import { LOADERS } from '../../src/payment-methods/loaders.js';
import { SIGNS } from '../../src/payment-methods/signs.js';
import { CARD_MARKS } from '../../src/theme/marks/card-marks.js';
import { DRAWN_AS, METHOD_MARKS } from '../../src/theme/marks/method-marks.js';
import { OTHER_MARKS } from '../../src/theme/marks/other-marks.js';

/** Ways to pay that are nobody's brand: they have the sign of their kind. */
const UNBRANDED = [
  ...['bankTransfer', 'carrierFinancing', 'codJapan', 'creditCard', 'creditInstallment'],
  ...['customerCredit', 'giftCard', 'konbini', 'onlineBanking', 'wireTransfer'],
];

describe('brand marks', () => {
  it('are drawn for every card brand', () => {
    expect(Object.keys(CARD_MARKS).sort()).toEqual(
      BRANDS.filter((brand) => brand !== 'unknown').sort(),
    );
  });

  it('are drawn for every method type but those without a brand, which have a sign', () => {
    const drawn = (type: string) =>
      Object.hasOwn({ ...METHOD_MARKS, ...OTHER_MARKS }, DRAWN_AS[type] ?? type);
    expect(
      Object.keys(LOADERS)
        .filter((type) => !drawn(type))
        .sort(),
    ).toEqual(UNBRANDED);
    const signed = Object.values(SIGNS).flatMap((types) => types.split(' '));
    expect(signed).toEqual(expect.arrayContaining(UNBRANDED));
  });

  it('match scripts/marks/marks.mjs: run `node scripts/build-icons.mjs` after a change', async () => {
    for (const [path, text] of Object.entries(await writeMarks()))
      expect(readFileSync(path, 'utf8'), path).toBe(text);
  });

  it('are each listed in docs/marks.md, with source, license and trademark', () => {
    const rows = readFileSync('docs/marks.md', 'utf8')
      .split('\n')
      .filter((line) => line.startsWith('| `'));
    const cells = rows.map((row) => row.split('|').map((cell) => cell.trim()));
    for (const type of [...Object.keys(CARD_MARKS), ...Object.keys(LOADERS)]) {
      if (UNBRANDED.includes(type)) continue;
      const row = cells.find(([, names]) => names?.split(', ').includes(`\`${type}\``));
      expect(row?.[2], type).toMatch(/CC0-1\.0|MIT/);
      expect(row?.[3], type).toMatch(/^(Trademark of \S|No trademark)/);
    }
  });
});
