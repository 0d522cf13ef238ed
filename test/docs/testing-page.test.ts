import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { NOT_IN_FIREFOX, NOT_IN_WEBKIT } from '../support/engines/limits.js';

const [, paths = '', limits = ''] = readFileSync('docs/testing.md', 'utf8').split('\n## ');

/** The cells of a table's rows, its head apart. */
const rowsOf = (section: string): readonly (readonly string[])[] =>
  section
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .slice(2)
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );

const linkOf = (cell = ''): string => /\]\(\.\.\/([^)]+)\)/u.exec(cell)?.[1] ?? '';

describe('docs/testing.md', () => {
  it('lists every main path that runs in Firefox and WebKit, with its sister in Chromium', () => {
    const files = readdirSync('test/engines').filter((name) => name !== 'limits.test.ts');
    const rows = rowsOf(paths);
    expect(rows.map(([, engines]) => linkOf(engines)).sort()).toEqual(
      files.map((name) => `test/engines/${name}`).sort(),
    );
    expect(rows.filter(([, , chromium]) => !existsSync(linkOf(chromium)))).toEqual([]);
  });

  it('has "no" and a reason for actions that have no effect', () => {
    const refused = (column: number) =>
      rowsOf(limits)
        .filter((cells) => /^no: \S/u.test(cells[column] ?? ''))
        .map(([what]) => what);
    expect(refused(1).sort()).toEqual(Object.keys(NOT_IN_FIREFOX).sort());
    expect(refused(2)).toEqual(expect.arrayContaining(Object.keys(NOT_IN_WEBKIT)));
  });
});
