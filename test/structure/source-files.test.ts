import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const LONGEST = 400;
const LONGEST_ON_PAY_PATH = 300;
const TINY = 20;
const MOST_TINY = 60;

/** Languages are data; a method's descriptor, an entry, an element's tag and its events are small by their nature. */
const SMALL_BY_NATURE =
  /^src\/(payment-methods\/types|i18n\/[\w-]+)\/|\/(index|events|define)\.ts$|^src\/(index|define|cdn\/dr-[\w-]+)\.ts$|\.d\.ts$/;

/** Written by a script from something else, as its first line says. */
const isGenerated = (file: string): boolean =>
  /^\/\/ (Written|Made) (by|from) /.test(readFileSync(file, 'utf8'));

const FILES = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((file) => `src/${file.replaceAll('\\', '/')}`)
  .filter((file) => file.endsWith('.ts'));

const linesOf = (file: string): number => readFileSync(file, 'utf8').trimEnd().split('\n').length;

interface Path {
  readonly name: string;
  /** What `docs/architecture.md` lists, in its own spelling. */
  readonly names: readonly string[];
}

/** The lists of "Three paths": each bold part of a bullet is a path of its own, a name may leave out its first folders. */
function readPaths(): readonly Path[] {
  const page = readFileSync('docs/architecture.md', 'utf8');
  const [, section = ''] = /^## Three paths\n([\s\S]*?)^## /m.exec(page) ?? [];
  return section
    .split('**')
    .slice(1)
    .reduce<{ name: string; names: string[] }[]>((paths, text, index) => {
      if (index % 2 === 0) return [...paths, { name: text.replace(/\s+/g, ' '), names: [] }];
      const names = [...text.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name);
      return [...paths.slice(0, -1), { name: paths.at(-1)?.name ?? '', names }];
    }, []);
}

/** The files of a name: `submit/submit-controller` is one; a name of two files is too short. */
const filesOf = (name: string): readonly string[] =>
  FILES.filter((file) => file === `src/${name}.ts` || file.endsWith(`/${name}.ts`));

const PATHS = readPaths();
const pathOf = (start: string): readonly string[] =>
  PATHS.filter(({ name }) => name.startsWith(start)).flatMap(({ names }) => names);

describe('the length of source files', () => {
  it(`is ${LONGEST} lines at most`, () => {
    expect(FILES.filter((file) => linesOf(file) > LONGEST && !isGenerated(file))).toEqual([]);
  });

  it(`is ${TINY} lines or fewer for ${MOST_TINY} files at most`, () => {
    const tiny = FILES.filter((file) => !SMALL_BY_NATURE.test(file) && linesOf(file) <= TINY);
    expect(tiny.length, tiny.join('\n')).toBeLessThanOrEqual(MOST_TINY);
  });

  it(`is ${LONGEST_ON_PAY_PATH} lines at most between the pay button and dr-success`, () => {
    const files = [...pathOf('A press on Pay'), ...pathOf('inside the frame')].flatMap(filesOf);
    expect(files.length).toBeGreaterThan(10);
    expect(files.filter((file) => linesOf(file) > LONGEST_ON_PAY_PATH)).toEqual([]);
  });
});

describe('the names of source files', () => {
  it('are each there once, so that a name is enough to find a file', () => {
    const isShared = /^src\/i18n\/[\w-]+\/|\/(index|events|define)\.ts$/; // a name of the layout, or of a language's tables
    const names = FILES.filter((file) => !isShared.test(file)).map((file) =>
      file.split('/').at(-1),
    );
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  });
});

describe('the paths of docs/architecture.md', () => {
  it('are there', () => {
    expect(PATHS.map(({ name }) => name)).toEqual([
      'A session id, to the request:',
      'and back to the screen:',
      'A press on Pay, to dr-success:',
      'inside the frame:',
      "An option of DigitalRiver.js, to the frame's input:",
    ]);
  });

  it('name files that exist, each in one way only', () => {
    const unclear = PATHS.flatMap(({ names }) => names).filter(
      (name) => filesOf(name).length !== 1,
    );
    expect(unclear).toEqual([]);
  });

  it.each([
    ['A session id', 7],
    ['and back', 10],
    ['A press on Pay', 20],
    ['inside the frame', 6],
    ['An option', 14],
  ])('%s… goes through few files', (start, most) => {
    const files = new Set(pathOf(start).flatMap(filesOf));
    expect(files.size, [...files].join('\n')).toBeLessThanOrEqual(most);
    expect(files.size).toBeGreaterThan(3);
  });
});
