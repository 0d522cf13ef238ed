import type { Disclosure } from '../../domain/compliance-text.js';
import type { DisclosureKey } from '../../domain/disclosure-keys.js';
import { textOf } from '../../domain/json-reader.js';
import type { Entered, InputContext } from '../../payment-methods/method-descriptor.js';
import type { MethodInput } from '../../payment-methods/method-input.js';
import type { LocalizeController } from '../shared/localize-controller.js';

/** The visible inputs, which depend on the entered values. */
export const inputsAskedFor = (
  inputs: readonly MethodInput[],
  entered: Entered,
  context: InputContext,
): readonly MethodInput[] =>
  inputs.filter(({ applies }) => applies === undefined || applies(entered, context));

/** Normalizes a value to the form that is sent. */
export const plainEntry = (input: MethodInput, entered: Entered): string => {
  const text = entered[input.name] ?? '';
  return input.kind === 'text' ? (input.normalise?.(text) ?? text.trim()) : text;
};

/** The page's placeholder for the method's main input: its list or its only text. */
export function placeholderOf(
  name: string,
  asked: readonly MethodInput[],
  { options }: InputContext,
): string | undefined {
  const first = asked.find(({ kind }) => kind === 'choice' || kind === 'text');
  return first?.name === name ? textOf(options['placeholderText'], 100) : undefined;
}

/** The state of an input for its style, in addition to the browser's pseudo classes. */
export function stateOf(
  input: MethodInput,
  entered: Entered,
  /** The names of inputs that have had a value. */
  filled: ReadonlySet<string>,
): 'complete' | 'empty' | undefined {
  if (plainEntry(input, entered) === '') return filled.has(input.name) ? 'empty' : undefined;
  return problemOf(input, entered) ? undefined : 'complete';
}

/** The problem of an input, if any. The message key is `input.<name>.<problem>`. */
export function problemOf(input: MethodInput, entered: Entered): string | undefined {
  const plain = plainEntry(input, entered);
  switch (input.kind) {
    case 'text':
      if (plain === '') return input.optional ? undefined : 'missing';
      return input.check(plain);
    case 'choice':
    case 'terms':
      return plain === '' ? 'missing' : undefined;
    case 'tick':
      return plain === 'true' || input.optional ? undefined : 'missing';
    case 'mandate':
    case 'link':
      return undefined;
  }
}

/** The text of a mandate or a checkbox, the seller's own if there is one; empty for other inputs. */
export function agreementOf(
  input: MethodInput,
  disclosure: Disclosure | undefined,
  { textOf: wordsOf }: Pick<LocalizeController, 'textOf'>,
): string {
  if (input.kind === 'mandate') {
    const seller = disclosure?.businessEntity?.name ?? wordsOf(`input.${input.name}.seller`);
    return wordsOf(`input.${input.name}`, { seller });
  }
  if (input.kind !== 'tick') return '';
  const key = input.disclosure as DisclosureKey | undefined; // descriptors name keys of the disclosure
  return (key && disclosure?.entries[key]?.text) ?? wordsOf(`input.${input.name}`);
}
