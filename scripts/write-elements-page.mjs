// Writes docs/elements.md from custom-elements.json: the properties, events and styling options of each public tag.
import { readFileSync, writeFileSync } from 'node:fs';
import { sharedTokens } from './manifest/shared-tokens.mjs';

const PUBLIC = [
  'dr-dropin',
  'dr-payment-methods',
  'dr-session-summary',
  'dr-store-credit',
  'dr-payment-instructions',
  'dr-method-form',
  'dr-iban',
  'dr-tax-identifier',
  'dr-invoice-attribute',
  'dr-offline-refund',
  'dr-compliance',
];
const { modules } = JSON.parse(readFileSync('custom-elements.json', 'utf8'));
const elements = modules
  .flatMap(({ declarations = [] }) => declarations)
  .filter(({ tagName }) => PUBLIC.includes(tagName))
  .sort((a, b) => PUBLIC.indexOf(a.tagName) - PUBLIC.indexOf(b.tagName));

const cell = (text = '') => text.replace(/\s+/g, ' ').replaceAll('|', '\\|').trim();
const code = (text) => (text ? `\`${cell(text)}\`` : '');
const table = (heads, rows) =>
  rows.length
    ? [
        `| ${heads.join(' | ')} |`,
        `| ${heads.map(() => '---').join(' | ')} |`,
        ...rows.map((row) => `| ${row.join(' | ')} |`),
        '',
      ].join('\n')
    : '';
const section = (title, heads, rows) =>
  rows.length ? `### ${title}\n\n${table(heads, rows)}` : '';

const tokenRow = ({ name, default: value, description }) => [
  code(name),
  code(value),
  cell(description),
];
const tokens = sharedTokens();
const isShared = (name) => tokens.some((token) => token.name === name);

const pages = elements.map((element) => {
  const members = (element.members ?? []).filter(
    ({ privacy, static: isStatic, description }) =>
      !isStatic && privacy !== 'private' && privacy !== 'protected' && description,
  );
  const fields = members.filter(({ kind }) => kind === 'field');
  return [
    `## \`<${element.tagName}>\``,
    '',
    element.description ?? element.summary ?? '',
    '',
    section(
      'Attributes',
      ['attribute', 'property', 'type', 'default', 'what'],
      fields
        .filter(({ attribute }) => attribute)
        .map(({ attribute, name, type, default: value, description }) => [
          code(attribute),
          code(name),
          code(type?.text.replace(/ \| undefined$/, '')),
          code(value),
          cell(description),
        ]),
    ),
    section(
      'Properties only',
      ['property', 'type', 'what'],
      fields
        .filter(({ attribute }) => !attribute)
        .map(({ name, type, description, readonly }) => [
          code(name) + (readonly ? ' (read-only)' : ''),
          code(type?.text),
          cell(description),
        ]),
    ),
    section(
      'Methods',
      ['method', 'returns', 'what'],
      members
        .filter(({ kind }) => kind === 'method')
        .map(({ name, parameters = [], return: answer, description }) => [
          code(
            `${name}(${parameters.map((parameter) => `${parameter.name}: ${parameter.type.text}`).join(', ')})`,
          ),
          code(answer?.type.text),
          cell(description),
        ]),
    ),
    section(
      'Events',
      ['event', 'class', 'when'],
      (element.events ?? []).map(({ name, type, description }) => [
        code(name),
        code(type?.text),
        cell(description),
      ]),
    ),
    section(
      'Parts',
      ['part', 'what'],
      (element.cssParts ?? []).map(({ name, description }) => [code(name), cell(description)]),
    ),
    section(
      'Custom properties',
      ['property', 'default', 'what'],
      (element.cssProperties ?? []).filter(({ name }) => !isShared(name)).map(tokenRow),
    ),
    section(
      'States',
      ['state', 'when'],
      (element.cssStates ?? []).map(({ name, description }) => [
        code(`:state(${name})`),
        cell(description),
      ]),
    ),
  ]
    .filter(Boolean)
    .join('\n');
});

writeFileSync(
  'docs/elements.md',
  [
    '# The tags',
    '',
    'Made from the source by `npm run build`. Payloads follow Drop-in’s callbacks of the same name.',
    '',
    'The first three are there with the script, or with `dr-elements/define`. Every other tag has a path of its own, which',
    'registers it and exports its class and events: `import "dr-elements/store-credit"`. The script loads those that stand in',
    'the page when it is read; call its `loadTags()` after adding one later.',
    '',
    ...pages,
    '## Custom properties of every tag',
    '',
    'Set them on the tag or on anything around it ([styling.md](styling.md)).',
    '',
    table(['property', 'default', 'what'], tokens.map(tokenRow)),
  ].join('\n'),
);
