import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { migrationCode, SUPERFLUOUS } from '../../src/compat/elements/superfluous.js';
import { SENTENCES } from '../../src/dom/console-sentences.js';

const CODE = /DR-(?:[A-Z]{3}|I18N)-\d{3}/g;
const codes = [...new Set([...Object.keys(SENTENCES), ...SUPERFLUOUS.map(migrationCode)])];
const page = readFileSync('docs/console-codes.md', 'utf8');
const sections = new Map(
  page
    .split(/\n### /)
    .slice(1)
    .map((text): [string, string] => [text.split('\n')[0] ?? '', text.split('\n## ')[0] ?? '']),
);

describe('the page about console codes', () => {
  it.each(codes)('has a section on %s with cause and cure', (code) => {
    expect(sections.get(code)).toMatch(/\*\*Cause:\*\* \S.+\n\n\*\*Cure:\*\* \S/s);
  });

  it('has no section on a code that does not exist', () => {
    expect([...sections.keys()].toSorted()).toEqual(codes.toSorted());
  });
});

it('each code in the sources and in other pages is one of the table', () => {
  const files = ['src', 'docs']
    .flatMap((folder) => readdirSync(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && /\.(ts|md)$/.test(entry.name))
    .map((entry) => `${entry.parentPath}/${entry.name}`);
  const unknown = files.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(CODE)]
      .filter(([code]) => !codes.includes(code))
      .map(([code]) => `${file}: ${code}`),
  );
  expect(files.length).toBeGreaterThan(100);
  expect(unknown).toEqual([]);
});

it('each code of the table is reported in the source', () => {
  const sources = readdirSync('src', { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== 'console-sentences.ts')
    .map((entry) => readFileSync(`${entry.parentPath}/${entry.name}`, 'utf8'))
    .join('\n');
  const silent = Object.keys(SENTENCES).filter(
    (code) => !code.startsWith('DR-MIG-0') && !sources.includes(`'${code}'`),
  );
  expect(silent).toEqual([]);
});
