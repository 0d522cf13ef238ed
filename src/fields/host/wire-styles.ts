import type { FieldLookState, FieldStyles } from '../field-provider.js';

/** Whatever a page wrote there. */
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

/** An own `__proto__` is no property; the frame takes no message that has one. */
const entriesOf = (properties: Foreign): [string, unknown][] =>
  Object.entries(properties).filter(([name]) => name !== '__proto__');

const textsOf = (properties: Foreign): Record<string, string> =>
  Object.fromEntries(
    entriesOf(properties)
      .filter((entry): entry is [string, string] => typeof entry[1] === 'string')
      .slice(0, MAX_PROPERTIES)
      // A value that is too long is for the frame to refuse, by name.
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
 * The part of a page's style that goes over the wire: texts, in bounds. The documentation of DigitalRiver.js spells
 * `webkitAutofill` in three ways; all are taken.
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
