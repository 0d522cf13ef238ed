import type { OwnerPart } from '../../../domain/owner-needs.js';
import type { ChoiceInput, TextInput } from '../../../payment-methods/method-input.js';
import { isPostalCode, regionsOf } from './country-formats.js';

const isAnything = (): undefined => undefined;

const text = (name: string, autocomplete: TextInput['autocomplete']): TextInput => ({
  kind: 'text',
  name,
  autocomplete: autocomplete ?? 'off',
  isProse: true,
  check: isAnything,
});

/** The input of each part. Its texts are `input.<name>` and `input.<name>.missing`. */
const INPUTS: Readonly<Partial<Record<OwnerPart, TextInput>>> = {
  firstName: text('givenName', 'given-name'),
  lastName: text('familyName', 'family-name'),
  email: {
    kind: 'text',
    name: 'email',
    autocomplete: 'email',
    inputMode: 'email',
    // The same check as the service's.
    check: (address) => (/^[^\s@]+@[^\s@]+$/.test(address) ? undefined : 'invalid'),
  },
  'address.line1': text('street', 'address-line1'),
  'address.city': text('city', 'address-level2'),
  'address.state': text('region', 'address-level1'),
  'address.postalCode': {
    kind: 'text',
    name: 'postalCode',
    autocomplete: 'postal-code',
    check: isAnything,
  },
};

export interface PartInput {
  readonly part: OwnerPart;
  readonly input: TextInput | ChoiceInput;
}

/** The input of a part for a country: a list of its states, a postal code in its format. */
function inputOf(part: OwnerPart, country: string): TextInput | ChoiceInput | undefined {
  const input = INPUTS[part];
  if (part === 'address.postalCode' && input)
    return { ...input, check: (code) => (isPostalCode(country, code) ? undefined : 'missing') };
  const regions = part === 'address.state' ? regionsOf(country) : [];
  if (!input || regions.length === 0) return input;
  return { kind: 'choice', name: input.name, choices: () => Promise.resolve(regions) };
}

/**
 * The inputs of the parts. If both names are missing, one is enough: people may have a single name.
 * @param entered The current input, by the input's name.
 * @param country The payer's country, ISO 3166-1 alpha-2; empty if unknown.
 */
export const inputsOf = (
  parts: readonly OwnerPart[],
  entered: Readonly<Record<string, string>>,
  country = '',
): readonly PartInput[] =>
  parts.flatMap((part) => {
    const input = inputOf(part, country);
    if (!input) return [];
    const other = { firstName: 'familyName', lastName: 'givenName' }[String(part)];
    const isOptional = other !== undefined && (entered[other] ?? '').trim() !== '';
    return { part, input: isOptional ? ({ ...input, optional: true } as TextInput) : input }; // names are texts
  });
