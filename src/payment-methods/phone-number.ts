import type { TextInput } from './method-input.js';

/** Ten digits, as the provider wants them: without the country's code. */
const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/^\s*(\+|00)91/, '')
    .replace(/\D/g, '')
    .replace(/^0(?=\d{10}$)/, '');

const isPhone = (text: string | undefined): boolean => plain(text ?? '').length === 10;

/** Asked unless the page has told a number that will do. */
export const phoneNumberInput: TextInput = {
  kind: 'text',
  name: 'phoneNumber',
  inputMode: 'tel',
  autocomplete: 'tel-national',
  initial: ({ owner }) => owner?.phoneNumber,
  normalise: plain,
  check: (digits) => (isPhone(digits) ? undefined : digits.length < 10 ? 'incomplete' : 'invalid'),
};
