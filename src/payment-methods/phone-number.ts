import type { TextInput } from './method-input.js';

/** Ten digits without a country code, as the provider requires. */
const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/^\s*(\+|00)91/, '')
    .replace(/\D/g, '')
    .replace(/^0(?=\d{10}$)/, '');

const isPhone = (text: string | undefined): boolean => plain(text ?? '').length === 10;

/** Shown unless the page has set a valid number. */
export const phoneNumberInput: TextInput = {
  kind: 'text',
  name: 'phoneNumber',
  inputMode: 'tel',
  autocomplete: 'tel-national',
  initial: ({ owner }) => owner?.phoneNumber,
  normalise: plain,
  check: (digits) => (isPhone(digits) ? undefined : digits.length < 10 ? 'incomplete' : 'invalid'),
};
