import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { migrationCode, SUPERFLUOUS } from '../../src/compat/parts/superfluous.js';

const page = readFileSync('docs/migrating.md', 'utf8');

it('the page about migrating names every superfluous field, in the order of their codes', () => {
  const listed = SUPERFLUOUS.map((field) => `\`${field}\``).join(' ');
  expect(page.replaceAll(/\s+/g, ' ')).toContain(listed);
  expect(page).toContain(migrationCode(SUPERFLUOUS.at(-1) ?? ''));
});

it('the page about migrating names every warning', () => {
  const codes = readFileSync('src/compat/warnings.ts', 'utf8').match(/DR-DRJ-\d+/g) ?? [];
  expect(codes.length).toBeGreaterThan(0);
  for (const code of codes) expect(page).toContain(code);
});
