// Writes docs/digitalriver-js.md: every method, option, event and payload member of the DigitalRiver API from its types,
// with a test that uses it. Fails for a member that no test uses at run time. `--check` writes nothing and fails if
// the page is outdated.
import { readFileSync, writeFileSync } from 'node:fs';
import { format } from 'prettier';
import ts from 'typescript';
import { membersOf, TYPES } from './digitalriver/members.mjs';
import { TESTS, testsOf } from './digitalriver/tests.mjs';

const PAGE = 'docs/digitalriver-js.md';
/** Tests that only `tsc` checks. They run nothing. */
const TYPE_TESTS = /types\.test\.ts$/;

const { config } = ts.readConfigFile('tsconfig.json', ts.sys.readFile);
const { options } = ts.parseJsonConfigFileContent({ ...config, include: [] }, ts.sys, '.');
const program = ts.createProgram([...TESTS, `${TYPES}/index.ts`], options);
const members = membersOf(program);
const tests = testsOf(program, (declaration) => members.has(declaration));
const running = tests.filter(({ file }) => !TYPE_TESTS.test(file));
const typed = tests.filter(({ file }) => TYPE_TESTS.test(file));

/** Prefers a test that uses the member directly, then the one that uses the fewest members. */
function testOf(declarations, among) {
  const by = (uses) =>
    among
      .filter((test) => declarations.some((declaration) => test[uses].has(declaration)))
      .sort((a, b) => a.own.size - b.own.size)[0];
  return by('own') ?? by('reached');
}

/** References to the fault matrix and the contract in titles, which are meaningless on this page. */
const REFERENCE = / \((?:F-\d{3}|protocol \d)[^)]*\)/g;

const link = ({ title, file }) =>
  `${title.replaceAll(REFERENCE, '').replaceAll('|', '\\|')} ([${file.replace(/^test\//, '')}](../${file}))`;

/** The declarations by shape, then by path, because a union declares a member more than once. */
const shapes = new Map();
for (const [declaration, [shape, ...path]] of members) {
  const rows = shapes.get(shape) ?? new Map();
  shapes.set(shape, rows.set(path.join('.'), [...(rows.get(path.join('.')) ?? []), declaration]));
}

const missing = [];
const sections = [...shapes].map(([shape, rows]) =>
  [
    `\n### ${shape}\n\n| member | a test | types |\n| --- | --- | --- |`,
    ...[...rows].map(([path, declarations]) => {
      const test = testOf(declarations, running);
      if (!test) missing.push(`${shape}.${path}`);
      return `| \`${path}\` | ${test ? link(test) : '–'} | ${testOf(declarations, typed) ? '✓' : ''} |`;
    }),
  ].join('\n'),
);

const page = await format(
  `# DigitalRiver.js: what there is, and what tests it

Written by \`scripts/write-digitalriver-page.mjs\`; how to come from DigitalRiver.js to the tags is in [migrating.md](migrating.md).

Each row is one member as the types in \`${TYPES}\` declare it. A test stands beside it where, to the type checker, something
in the test **is** this member, whatever else has its name: a property that is read or taken apart, a key of an object that
is given to the library or that its answer is compared with, the name of an element or of an event. It may also be in what
the test calls. Where there are several, the one that is about the fewest members is named. \`✓\`: a test of the types uses
it too. \`npm run check:generated\` fails for a member that no running test uses, and where this page is not up to date.
${sections.join('\n')}
`,
  { parser: 'markdown', printWidth: 120, proseWrap: 'preserve' },
);

if (missing.length) {
  console.error(`no test uses:\n  ${missing.join('\n  ')}`);
  process.exitCode = 1;
}
if (process.argv.includes('--check')) {
  if (readFileSync(PAGE, 'utf8') !== page) {
    console.error(`${PAGE} is not up to date. Run: node scripts/write-digitalriver-page.mjs`);
    process.exitCode = 1;
  }
} else writeFileSync(PAGE, page);
