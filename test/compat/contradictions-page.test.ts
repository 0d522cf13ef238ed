import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

/** The sections of the contract's part 12, with their last numbers. */
const SECTIONS = { '12.1': 15, '12.2': 30, '12.3': 63, '12.4': 90 } as const;
const NUMBERS = Array.from({ length: 90 }, (_, index) => index + 1);
/** What no test can show: repaired samples, and words that are nowhere. */
const NOTHING_TO_RUN = [4, 69];

const sectionOf = (number: number): string | undefined =>
  Object.entries(SECTIONS).find(([, last]) => number <= last)?.[0];

/** Titles of tests in a file, those with values in them too. */
function titlesOf(file: string): readonly string[] {
  const titles: string[] = [];
  const visit = (node: ts.Node): void => {
    const title = ts.isCallExpression(node) && node.arguments[0];
    if (title && /^(it|test)\b/.test(node.expression.getText()))
      if (ts.isStringLiteralLike(title) || ts.isTemplateExpression(title))
        titles.push(title.getText());
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true));
  return titles;
}

const tests = readdirSync('test', { recursive: true, encoding: 'utf8' })
  .map((path) => `test/${path.replaceAll('\\', '/')}`)
  .filter((path) => path.endsWith('.ts'))
  .map((file) => ({
    file,
    carried: titlesOf(file).flatMap((title) =>
      [...title.matchAll(/\((12\.\d), (\d+(?:, \d+)*)\)/g)].flatMap(([, section, numbers = '']) =>
        numbers.split(', ').map((number) => ({ section, number: Number(number) })),
      ),
    ),
  }));

const page = readFileSync('docs/contradictions.md', 'utf8');
const rows = [...page.matchAll(/^\| (\d+) +\| (.+?) +\| (.+?) +\|$/gm)].map(
  ([, number, words = '', links = '']) => ({
    number: Number(number),
    words,
    files: [...links.matchAll(/\]\(\.\.\/(.+?)\)/g)].map(([, file]) => file),
  }),
);

describe('the page about contradictions', () => {
  it('has each number once, in order, and describes the kit’s behavior', () => {
    expect(rows.map(({ number }) => number)).toEqual(NUMBERS);
    for (const { words } of rows) expect(words).toMatch(/\.$/);
  });

  it.each(NUMBERS)('links for %i exactly the files whose tests contain it', (number) => {
    const carriers = tests.filter(({ carried }) => carried.some((one) => one.number === number));
    expect(rows.find((row) => row.number === number)?.files.toSorted()).toEqual(
      carriers.map(({ file }) => file).toSorted(),
    );
    expect(carriers.length === 0).toBe(NOTHING_TO_RUN.includes(number));
  });

  it('contains only numbers with their own section', () => {
    for (const { carried } of tests)
      for (const { section, number } of carried) expect(section).toBe(sectionOf(number));
  });
});
