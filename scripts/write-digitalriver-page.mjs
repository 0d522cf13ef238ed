// Writes docs/digitalriver-js.md: every method, option, event and payload member of the DigitalRiver surface, as its types
// have it, with a test that uses one of its name. Fails for one that no test uses. `--check` writes nothing and fails where the page is
// not what would be written.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { format } from 'prettier';
import ts from 'typescript';

const PAGE = 'docs/digitalriver-js.md';
const TYPES = 'src/compat/types';
const TESTS = [
  ...inFolder('test/compat'),
  ...inFolder('test/e2e').filter((file) => file.includes('/compat-')),
];
/** What the service answers and nobody of ours makes: a test would only repeat the type. */
const NOT_OURS = new Set([
  'ErrorType',
  'InstallmentTerm',
  'AdditionalAddressInfo',
  'WalletContact',
  'StyleProperty',
  'Window',
]);
/** Members of sources that only the original's service sends (protocol 1.4). */
const ONLY_ORIGINAL = new Set([
  'Source.clientId',
  'Source.channelId',
  'Source.liveMode',
  'Source.language',
  'Source.creationIp',
  'Source.paymentId',
  'Source.upstreamId',
  'Source.usage',
  'CreditCardDetails.fundingSource',
  'CreditCardDetails.paymentIdentifier',
  'Owner.customerId',
  'Owner.upstreamId',
  'Owner.referenceId',
  'Owner.additionalAddressInfo',
  'DrError.liveMode',
  'Source.redirect.offline',
]);

function inFolder(folder) {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.test.ts'))
    .map((name) => `${folder}/${name}`);
}

const parse = (file) =>
  ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);

/** Each test with its title and the words in it, those of its file's own set-up included. */
function testsOf(file) {
  const source = parse(file);
  const found = [];
  const visit = (node) => {
    const callee = ts.isCallExpression(node) ? node.expression.getText() : '';
    if (/^(it|test)\b/.test(callee) && ts.isStringLiteralLike(node.arguments[0] ?? node)) {
      found.push({ title: node.arguments[0].text, text: node.getText(), file });
    } else ts.forEachChild(node, visit);
  };
  visit(source);
  const shared = found.reduce((rest, { text }) => rest.replace(text, ''), source.getFullText());
  const [first] = found;
  return first ? [...found, { ...first, text: shared }] : [];
}

const tests = TESTS.flatMap(testsOf);

/** A call, an option or a payload's member by this name; in types that are only checked, last of all. */
function testOf(name) {
  const word = new RegExp(`(?<![\\w$])${name.replace(/[$]/g, '\\$&')}(?![\\w$])`);
  const using = tests.filter(({ text }) => word.test(text));
  return using.find(({ file }) => !file.endsWith('types.test.ts')) ?? using[0];
}

const membersOf = (node) =>
  (node.members ?? []).flatMap((member) => {
    const name = member.name?.getText();
    if (!name) return [];
    const nested = member.type && ts.isTypeLiteralNode(member.type) ? membersOf(member.type) : [];
    return [name, ...nested.map((inner) => `${name}.${inner}`)];
  });

const sections = readdirSync(TYPES)
  .filter((name) => name !== 'index.ts')
  .flatMap((name) => {
    const shapes = [];
    parse(`${TYPES}/${name}`).forEachChild((node) => {
      const type = ts.isTypeAliasDeclaration(node) ? node.type : node;
      const title = node.name?.text;
      if (!title || NOT_OURS.has(title)) return;
      const literals =
        ts.isUnionTypeNode(type) || ts.isIntersectionTypeNode(type) ? type.types : [type];
      const members = [...new Set(literals.flatMap(membersOf))];
      if (members.length) shapes.push({ title, members });
    });
    return shapes;
  });

const missing = [];
const rows = sections.flatMap(({ title, members }) => [
  `\n### ${title}\n\n| member | a test |\n| --- | --- |`,
  ...members
    .filter((member) => !ONLY_ORIGINAL.has(`${title}.${member}`))
    .map((member) => {
      const test = testOf(member.split('.').at(-1));
      if (!test) missing.push(`${title}.${member}`);
      const file = test?.file.replace(/^test\//, '');
      return `| \`${member}\` | ${test ? `${test.title.replaceAll('|', '\\|')} ([${file}](../${test.file}))` : '–'} |`;
    }),
]);

const page = await format(
  `# DigitalRiver.js: what there is, and what tests it

Written by \`scripts/write-digitalriver-page.mjs\` from the types in \`${TYPES}\` and the tests: each member with a test
that uses one of its name. How to come from DigitalRiver.js to the tags is in [migrating.md](migrating.md).
${rows.join('\n')}
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
