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
