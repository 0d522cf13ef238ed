// Writes docs/reference.md: script tag, configure(), events with their payloads, options, errors, console codes and types, from
// the types and their comments. `--check` writes nothing and fails if the page is outdated.
import { readFileSync, writeFileSync } from 'node:fs';
import { format } from 'prettier';
import { readPublicTypes } from './reference/public-types.mjs';

const PAGE = 'docs/reference.md';
const ENTRIES = {
  'dr-elements': 'src/index.ts',
  'dr-elements/testing': 'src/testing/index.ts',
  'dr-elements/sandbox': 'src/sandbox/index.ts',
  'dr-elements/gateway-conformance': 'src/conformance/index.ts',
};
const SCRIPT = 'src/cdn/script-configuration.ts';
const ERRORS = 'src/domain/payment-error.ts';
const SENTENCES = 'src/dom/console-sentences.ts';

const types = readPublicTypes([...Object.values(ENTRIES), 'src/gateway/connect.ts']);
const main = types.exportsOf(ENTRIES['dr-elements']).map(types.describe);
const named = (name) => {
  const found = main.find((one) => one.name === name);
  if (!found) throw new Error(`dr-elements does not export ${name}`);
  return found;
};

const cell = (text = '') => text.replaceAll(/\s+/g, ' ').replaceAll('|', '\\|').trim();
const code = (text) => (text ? `\`${cell(text)}\`` : '');
const table = (heads, rows) =>
  [
    `| ${heads.join(' | ')} |`,
    `| ${heads.map(() => '---').join(' | ')} |`,
    ...rows.map((row) => `| ${row.join(' | ')} |`),
    '',
  ].join('\n');

/** The members of an object, with a column of defaults if any has one. */
function members(list) {
  const withDefaults = list.some((member) => member.default);
  return table(
    ['name', 'type', ...(withDefaults ? ['default'] : []), 'what'],
    list.map((member) => [
      code(member.name) + (member.optional ? ' (optional)' : ''),
      code(member.type),
      ...(withDefaults ? [code(member.default)] : []),
      cell(member.doc),
    ]),
  );
}

function definition(one, level = '###') {
  const head = `${level} ${one.name}\n\n${one.doc}\n`;
  switch (one.kind) {
    case 'function':
      return [
        head,
        ...one.signatures.map(
          (signature) => `\`${one.name}${cell(signature).replaceAll('\\|', '|')}\`\n`,
        ),
        ...one.parameters.map(({ name, doc }) => `- \`${name}\`: ${cell(doc)}`),
        one.throws ? `\nThrows: ${cell(one.throws).replaceAll('\\|', '|')}` : '',
        '',
      ].join('\n');
    case 'class':
    case 'object':
      return [head, one.members.length ? members(one.members) : ''].join('\n');
    case 'union':
      return [
        head,
        'One of:\n',
        ...one.options.map(({ text, members: inside }) =>
          inside.length ? `\n${members(inside)}` : `- \`${text}\`\n`,
        ),
      ].join('\n');
    default:
      return [head, `\`${one.type}\`\n`].join('\n');
  }
}

// ---- the script tag ----

const [, dataset = ''] = /const \{ ([^}]+) \} = dataset;/.exec(readFileSync(SCRIPT, 'utf8')) ?? [];
const { members: configuration } = named('Configuration');
const attribute = (name) =>
  `data-${name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
const HOW = {
  redirectHosts: 'Separated by spaces.',
  remoteIcons: '`data-remote-icons` alone says yes, `false` no.',
};
const scriptRows = dataset.split(/,\s*/).map((name) => {
  const member = configuration.find((each) => each.name === name);
  if (!member) throw new Error(`${SCRIPT} reads ${name}, which Configuration has not`);
  return [
    code(attribute(name)),
    code(name),
    cell([member.doc, HOW[name]].filter(Boolean).join(' ')),
  ];
});

// ---- errors ----

const errorSource = readFileSync(ERRORS, 'utf8');
const [, codes = ''] = /const CODES = \{(.*?)\} as const;/s.exec(errorSource) ?? [];
const english = ['first-view', 'paying', 'session']
  .map((name) => readFileSync(`src/i18n/en/${name}.ts`, 'utf8'))
  .join('');
const sentence = (name) =>
  (
    new RegExp(`'error\\.${name}':\\s*(['"\`])(.*?)\\1,?$`, 'ms').exec(english)?.[2] ?? ''
  ).replaceAll("\\'", "'");
const errorRows = [...codes.matchAll(/'([^']+)': \[([^\]]+)\]/g)].flatMap(
  ([, kind = '', list = '']) => {
    const [owner, type, final] = kind.split(' ');
    return [...list.matchAll(/'([^']+)'/g)].map(([, name]) => [
      code(name),
      owner,
      code(type),
      final ? 'no' : 'yes',
      cell(sentence(name)),
    ]);
  },
);

// ---- console codes ----

const consoleRows = [
  ...readFileSync(SENTENCES, 'utf8').matchAll(/'(DR-[A-Z]+-\d+)':\s*(['"])(.*?)\2,$/gms),
].map(([, name = '', , words]) => [
  `[${name}](console-codes.md#${name.toLowerCase()})`,
  cell(words),
]);

// ---- the page ----

const OPTIONS = [
  'DropinOptions',
  'RedirectOptions',
  'ConsentOptions',
  'BillingAddress',
  'PaymentMethodConfiguration',
  'MethodOptions',
  'CardOptions',
];
const STATES = ['FlowState', 'SessionState', 'SourceState', 'OrderReadiness', 'NotReadyReason'];
const isElement = ({ name }) => /^Dr[A-Z]/.test(name);
const events = types
  .events()
  .filter(({ className }) => main.some(({ name }) => name === className));
const elsewhere = new Set([
  ...OPTIONS,
  ...STATES,
  ...events.map(({ className }) => className),
  'Configuration',
  'configure',
  'PaymentError',
  'PaymentErrorCode',
]);
const others = main.filter((one) => !isElement(one) && !elsewhere.has(one.name));

const payload = ({ payload: list, payloadType }) =>
  list.length
    ? `\`event.detail\`:\n\n${members(list)}`
    : payloadType === 'null' || payloadType === 'any'
      ? 'No payload.\n'
      : `\`event.detail\`: \`${payloadType}\`\n`;

const text = [
  '# Reference',
  '',
  'Written by `scripts/write-reference.mjs` from the types of the package and their comments. Attributes, properties, methods, parts',
  'and custom properties of each tag are in [elements.md](elements.md), the members of `DigitalRiver.js` in',
  '[digitalriver-js.md](digitalriver-js.md), the HTTP API in [openapi.json](openapi.json), which the service draws at `/docs`.',
  '',
  '## The script tag',
  '',
  'Of `dist/cdn/dr-elements.js`. Each attribute says what the member of `configure()` says:',
  '',
  table(['attribute', 'configure()', 'what'], scriptRows),
  '`dist/cdn/DigitalRiver.js` reads `data-service-url`; it asks the origin that it came from where there is none.',
  '',
  '## configure()',
  '',
  named('configure').doc,
  '',
  members(configuration),
  '## Options of the drop-in',
  '',
  'Objects that `<dr-dropin>` takes as properties: `options`, `billingAddress`, `paymentMethodConfiguration`. What is not one of the',
  'allowed values is as if absent.',
  '',
  ...OPTIONS.map((name) => definition(named(name))),
  '## Events',
  '',
  'All of them bubble and cross shadow roots. A cancelable event is cancelled by `event.preventDefault()`. One with `waitUntil` keeps',
  'the element busy until the promise that a listener hands over has settled.',
  '',
  ...events.map((event) =>
    [
      `### ${event.name}`,
      '',
      `\`${event.className}\`${event.cancelable ? ', cancelable' : ''}${event.answered ? ', with `waitUntil(promise)`' : ''}. ${event.doc}`,
      '',
      payload(event),
    ].join('\n'),
  ),
  '## States',
  '',
  ...STATES.map((name) => definition(named(name))),
  '## Errors',
  '',
  named('PaymentError').doc,
  '',
  members(named('PaymentError').members),
  table(
    ['code', 'who can do something', 'type', 'may be tried again', 'what the shopper reads'],
    errorRows,
  ),
  '## Console codes',
  '',
  'What the kit says in the console about a page’s mistakes; each has its section, with cause and cure.',
  '',
  table(['code', 'what'], consoleRows),
  '## Functions and types',
  '',
  'Exports of `dr-elements` beside the above and the classes of the tags.',
  '',
  ...others.map((one) => definition(one)),
  ...Object.entries(ENTRIES)
    .slice(1)
    .flatMap(([entry, file]) => [
      `## ${entry}`,
      '',
      ...types.exportsOf(file).map((symbol) => definition(types.describe(symbol))),
    ]),
].join('\n');

const wordless = [
  ...OPTIONS.flatMap((name) => named(name).members.map((member) => ({ of: name, ...member }))),
  ...events.flatMap(({ name, payload: list }) => list.map((member) => ({ of: name, ...member }))),
  ...configuration.map((member) => ({ of: 'Configuration', ...member })),
].filter(({ doc }) => !doc);
if (wordless.length)
  throw new Error(
    `no comment says what this is: ${wordless.map(({ of, name }) => `${of}.${name}`).join(', ')}`,
  );

const missing = [
  scriptRows.length < 3 && 'script tag',
  errorRows.length < 20 && 'errors',
  consoleRows.length < 20 && 'console codes',
  events.length < 15 && 'events',
].filter(Boolean);
if (missing.length) throw new Error(`not found: ${missing.join(', ')}`);

const page = await format(text, { parser: 'markdown', printWidth: 120, proseWrap: 'never' });
if (process.argv.includes('--check')) {
  if (readFileSync(PAGE, 'utf8') !== page) {
    console.error(`${PAGE} is not up to date. Run: npm run build:reference`);
    process.exitCode = 1;
  }
} else writeFileSync(PAGE, page);
