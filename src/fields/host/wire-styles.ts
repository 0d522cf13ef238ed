import type { FieldLookState, FieldStyles } from '../field-provider.js';

/** An unchecked object of the page. */
type Foreign = Readonly<Record<string, unknown>>;
type Properties = NonNullable<FieldStyles[FieldLookState]>;

const STATES: readonly FieldLookState[] = [
  'base',
  'complete',
  'empty',
  'focus',
  'invalid',
  'webkitAutofill',
];
const MAX_PROPERTIES = 40;
const MAX_VALUE = 64;

const isObject = (value: unknown): value is Foreign =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The entries except an own `__proto__`, with which the frame would refuse the message. */
const entriesOf = (properties: Foreign): [string, unknown][] =>
  Object.entries(properties).filter(([name]) => name !== '__proto__');

const textsOf = (properties: Foreign): Record<string, string> =>
  Object.fromEntries(
    entriesOf(properties)
      .filter((entry): entry is [string, string] => typeof entry[1] === 'string')
      .slice(0, MAX_PROPERTIES)
      // The frame refuses a value that is too long, and logs its name.
      .map(([name, value]) => [name, value.slice(0, MAX_VALUE + 1)]),
  );

function propertiesOf(properties: Foreign): Properties {
  const pseudo = entriesOf(properties)
    .filter((entry): entry is [string, Foreign] => isObject(entry[1]))
    .slice(0, MAX_PROPERTIES / 4)
    .map(([name, value]) => [name, textsOf(value)]);
  const texts = Object.entries(textsOf(properties)).slice(0, MAX_PROPERTIES - pseudo.length);
  return Object.fromEntries([...texts, ...pseudo]) as Properties; // texts, and one level of texts below
}

/**
 * Extracts the part of a page's styles that is sent to the frame: texts of limited length. The documentation of
 * DigitalRiver.js spells `webkitAutofill` in three ways; all are accepted.
 */
export function wireStyles(given: unknown): FieldStyles | undefined {
  if (!isObject(given)) return undefined;
  const spelt: Foreign = {
    ...given,
    webkitAutofill: given['webkitAutofill'] ?? given['webKitAutofill'] ?? given['autofill'],
  };
  const states = STATES.flatMap((state) => {
    const properties = spelt[state];
    return isObject(properties) ? [[state, propertiesOf(properties)] as const] : [];
  });
  return states.length > 0 ? Object.fromEntries(states) : undefined;
}
