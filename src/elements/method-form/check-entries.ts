import type { Disclosure } from '../../domain/compliance-text.js';
import type { DisclosureKey } from '../../domain/disclosure-keys.js';
import { textOf } from '../../domain/json-reader.js';
import type { Entered, InputContext } from '../../payment-methods/method-descriptor.js';
import type { MethodInput } from '../../payment-methods/method-input.js';
import type { LocalizeController } from '../shared/localize-controller.js';

/** The inputs that are asked for, given what is entered. */
export const inputsAskedFor = (
  inputs: readonly MethodInput[],
  entered: Entered,
  context: InputContext,
): readonly MethodInput[] =>
  inputs.filter(({ applies }) => applies === undefined || applies(entered, context));

/** As it is sent. */
export const plainEntry = (input: MethodInput, entered: Entered): string => {
  const text = entered[input.name] ?? '';
  return input.kind === 'text' ? (input.normalise?.(text) ?? text.trim()) : text;
};

/** The page's words for what the method is about: its list, or its one text. */
export function placeholderOf(
  name: string,
  asked: readonly MethodInput[],
  { options }: InputContext,
): string | undefined {
  const first = asked.find(({ kind }) => kind === 'choice' || kind === 'text');
  return first?.name === name ? textOf(options['placeholderText'], 100) : undefined;
}

/** The state that shows in its look, beside those that the browser knows of. */
export function stateOf(
  input: MethodInput,
  entered: Entered,
  /** Names of inputs that had a value once. */
  filled: ReadonlySet<string>,
): 'complete' | 'empty' | undefined {
  if (plainEntry(input, entered) === '') return filled.has(input.name) ? 'empty' : undefined;
  return problemOf(input, entered) ? undefined : 'complete';
}

/** What is wrong with one input; the key of the words for it is `input.<name>.<problem>`. */
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

/** The words of a mandate or of a box to tick, the seller's own where there are some; empty for other inputs. */
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
