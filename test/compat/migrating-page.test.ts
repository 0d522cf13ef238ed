import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { EVENTS } from '../../src/compat/elements/element-kinds.js';
import { migrationCode, SUPERFLUOUS } from '../../src/compat/elements/superfluous.js';

const page = readFileSync('docs/migrating.md', 'utf8');

/** The first cells of the table of a section. */
const rowsOf = (section: number): string => {
  const [, text = ''] = page.split(`\n## ${section}. `);
  return text
    .split('\n## ')[0]!
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .map((line) => line.split(/(?<!\\)\|/)[1])
    .join('\n');
};

it('the page about migrating names every superfluous field, in the order of their codes', () => {
  const listed = SUPERFLUOUS.map((field) => `\`${field}\``).join(' ');
  expect(page.replaceAll(/\s+/g, ' ')).toContain(listed);
  expect(page).toContain(migrationCode(SUPERFLUOUS.at(-1) ?? ''));
});

it('the page about migrating has a row for each method of DigitalRiver.js', () => {
  const types = readFileSync('src/compat/types/digital-river.ts', 'utf8');
  const [, body = ''] = types.split('export interface DigitalRiverInstance {');
  const methods = body.split('\n}')[0]!.matchAll(/^ {2}(?:readonly )?(\w+)[<(:]/gm);
  const names = [...new Set([...methods].map(([, name]) => name!))];
  expect(names).toEqual(expect.arrayContaining(['createDropin', 'updateSource', 'Compliance']));
  const rows = rowsOf(2);
  for (const name of names) expect(rows).toMatch(new RegExp(`\\b${name}\\b`));
  expect(rows).toContain('`createSource(data)`');
  expect(rows).toContain('`Compliance.getDetails(…)`');
});

it('the page about migrating has a row for each element of DigitalRiver.js', () => {
  const rows = rowsOf(2);
  for (const name of Object.keys(EVENTS)) expect(rows).toContain(`'${name}'`);
});

it('the page about migrating has a row for each method that part 10 of the contract names', () => {
  const rows = rowsOf(3);
  const named =
    'creditCard payPal payPalBilling payPalCredit directDebit wireTransfer codJapan payco bankTransfer onlineBanking konbini bPay klarnaCredit klarnaCreditRecurring msts';
  for (const type of named.split(' ')) expect(rows).toContain(`\`${type}\``);
});
