import { textOf } from '../../domain/json-reader.js';
import type { Entered, InputContext } from '../../payment-methods/method-descriptor.js';
import type { MethodInput } from '../../payment-methods/method-input.js';

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

/** The page's words for what the method is about: its list, or its one text (protocol 5.2). */
export function placeholderOf(
  input: MethodInput,
  asked: readonly MethodInput[],
  { options }: InputContext,
): string | undefined {
  const first = asked.find(({ kind }) => kind === 'choice' || kind === 'text');
  return input === first ? textOf(options['placeholderText'], 100) : undefined;
}

/** The state that shows in its look, beside those that the browser knows of (protocol 5.2). */
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
