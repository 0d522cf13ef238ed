// Writes src/frameworks/tags.ts from custom-elements.json: the source of the framework types and wrappers.
import { readFileSync, writeFileSync } from 'node:fs';

const { modules } = JSON.parse(readFileSync('custom-elements.json', 'utf8'));
const elements = modules.flatMap(({ declarations }) => declarations);

const comment = (text = '') => (text ? `/** ${text.replace(/\s+/g, ' ').trim()} */\n` : '');
const quote = (name) => (/^\w+$/.test(name) ? name : `'${name}'`);
/** Properties that a page cannot set: read-only ones and those of form-associated elements. */
const FORM = ['form', 'labels', 'validity', 'validationMessage', 'willValidate'];
const isSettable = ({ kind, readonly, name }) =>
  kind === 'field' && !readonly && !FORM.includes(name);

const events = new Set();
const tags = elements.map(
  ({ tagName, name, summary, members = [], attributes = [], events: fired = [] }) => {
    const settable = members.filter(isSettable);
    fired.forEach(({ type }) => type.text !== 'Event' && events.add(type.text));
    return `${comment(summary)}'${tagName}': {
  readonly element: ${name};
  readonly attributes: {
    ${attributes.map(({ name: attribute, fieldName, description }) => `${comment(description)}${quote(attribute)}?: ${name}['${fieldName}'] | undefined;`).join('\n')}
  };
  readonly properties: {
    ${settable.map(({ name: property, description }) => `${comment(description)}${quote(property)}?: ${name}['${property}'] | undefined;`).join('\n')}
  };
  readonly events: ${
    fired.length
      ? `{
    ${fired.map(({ name: event, type, description }) => `${comment(description)}${quote(event)}: ${type.text};`).join('\n')}
  }`
      : 'Readonly<Record<never, Event>>'
  };
};`;
  },
);

const list = (names) => `[${names.map((name) => `'${name}'`).join(', ')}]`;
const names = elements.map(
  ({ tagName, members = [], events: fired = [] }) => `'${tagName}': {
    properties: ${list(members.filter(isSettable).map(({ name }) => name))},
    events: ${list(fired.map(({ name }) => name))},
  },`,
);

writeFileSync(
  'src/frameworks/tags.ts',
  `// Made from custom-elements.json by \`npm run build:manifest\`.
import type { ${elements.map(({ name }) => name).join(', ')}, ${[...events].join(', ')} } from '../index.js';

/** The attributes, properties and events of each tag, from which the types for React, Vue and Svelte are derived. */
export interface TagTypes {
${tags.join('\n')}
}

export type Tag = keyof TagTypes;

/** The properties that a component sets on its element, and the events to which it listens, by name. */
export const MEMBERS: Readonly<Record<Tag, { readonly properties: readonly string[]; readonly events: readonly string[] }>> = {
${names.join('\n')}
};
`,
);
