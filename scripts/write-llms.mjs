// Writes llms.txt: an overview of the package for coding assistants, from the manifest and the pages of docs/.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';

const { name, description, exports, files } = JSON.parse(readFileSync('package.json', 'utf8'));
const { modules } = JSON.parse(readFileSync('custom-elements.json', 'utf8'));
const elements = modules.flatMap(({ declarations }) => declarations);

const titleOf = (file) => /^# (.+)$/m.exec(readFileSync(file, 'utf8'))?.[1] ?? file;
const pages = (folder) =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.md') && !files.includes(`!${folder}/${file}`))
    .sort()
    .map((file) => `- [${titleOf(`${folder}/${file}`)}](${folder}/${file})`);

const tag = ({ tagName, summary = '', attributes = [], events = [], members = [] }) =>
  [
    `### <${tagName}>: ${summary}`,
    `attributes: ${attributes.map((of) => `${of.name} (${of.type?.text ?? 'string'})`).join('; ') || 'none'}`,
    `properties only: ${
      members
        .filter(({ kind, attribute, readonly }) => kind === 'field' && !attribute && !readonly)
        .map((of) => `${of.name} (${of.type?.text})`)
        .join('; ') || 'none'
    }`,
    `methods: ${
      members
        .filter(({ kind }) => kind === 'method')
        .map((of) => `${of.name}(): ${of.return?.type.text}`)
        .join('; ') || 'none'
    }`,
    `events: ${events.map((of) => `${of.name} (${of.type.text}): ${of.description}`).join(' ') || 'none'}`,
  ].join('\n');

writeFileSync(
  'llms.txt',
  [
    `# ${name}`,
    '',
    `> ${description} A page sets session-id on <dr-dropin>; its back end makes the checkout, attaches the source of dr-success and places the order.`,
    '',
    'Rules: keys and addresses go to configure() or the script tag, never to attributes. The secret key stays in the back end. In a',
    'listener of dr-success, call event.waitUntil(promise) with the request that attaches event.detail.source.id. Every POST of the back',
    'end has an Idempotency-Key of its own; only a request whose answer was lost is repeated with the same one. Place the order when the',
    'session is requires_confirmation: 409 is a declined payment, 404 with orderId an order placed before. Fulfill when the order is accepted.',
    '',
    '## Entries',
    '',
    Object.keys(exports)
      .map((path) => path.replace('.', name))
      .join(', '),
    '',
    '## Tags',
    '',
    elements.map(tag).join('\n\n'),
    '',
    '## Pages',
    '',
    ...pages('docs'),
    ...pages('docs/guides'),
    '',
  ].join('\n'),
);
