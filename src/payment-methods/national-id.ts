import { hasBrazilianChecks } from '../domain/brazilian-number.js';
import type { TextInput } from './method-input.js';

const plain = (text: string): string => text.normalize('NFKC').replace(/\D/g, '');

/** Whether a Brazilian CPF (11 digits) or CNPJ (14 digits) has correct check digits. */
export function checkNationalId(digits: string): 'incomplete' | 'invalid' | undefined {
  const { length } = digits;
  if (length < 11 || (length > 11 && length < 14)) return 'incomplete';
  return hasBrazilianChecks(digits) ? undefined : 'invalid';
}

const format = (text: string): string => {
  const digits = plain(text).slice(0, 14);
  return digits.length > 11
    ? digits.replace(/^(\d\d)(\d{3})(\d{3})(\d{1,4})(\d*)$/, '$1.$2.$3/$4-$5').replace(/-$/, '')
    : digits
        .replace(/^(\d{3})(?=\d)/, '$1.')
        .replace(/^(.{7})(?=\d)/, '$1.')
        .replace(/^(.{11})(?=\d)/, '$1-');
};

export const nationalIdInput: TextInput = {
  kind: 'text',
  name: 'nationalId',
  inputMode: 'numeric',
  autocomplete: 'off',
  format,
  normalise: plain,
  check: checkNationalId,
};
