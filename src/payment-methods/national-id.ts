import type { TextInput } from './method-input.js';

const plain = (text: string): string => text.normalize('NFKC').replace(/\D/g, '');

/** Whether a Brazilian CPF (11 digits) or CNPJ (14 digits) carries its right check digits. */
export function checkNationalId(digits: string): 'incomplete' | 'invalid' | undefined {
  const { length } = digits;
  if (length < 11 || (length > 11 && length < 14)) return 'incomplete';
  if (length > 14 || /^(\d)\1*$/.test(digits)) return 'invalid';
  // The weights run down to 2 from behind; a company's begin again at 9.
  const highest = length === 11 ? Infinity : 9;
  const checks = [length - 2, length - 1].every((place) => {
    let weight = 1;
    const sum = [...digits.slice(0, place)].reduceRight((total, digit) => {
      weight = weight === highest ? 2 : weight + 1;
      return total + Number(digit) * weight;
    }, 0);
    return ((sum * 10) % 11) % 10 === Number(digits[place]);
  });
  return checks ? undefined : 'invalid';
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
