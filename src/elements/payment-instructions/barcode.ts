/** Wide and narrow of each digit: Interleaved 2 of 5. */
const DIGITS = [
  'nnwwn',
  'wnnnw',
  'nwnnw',
  'wwnnn',
  'nnwnw',
  'wnwnn',
  'nwwnn',
  'nnnww',
  'wnnwn',
  'nwnwn',
];

const WIDE = 3;

/**
 * Bars and gaps in turn, beginning with a bar, in units of the narrow one.
 * @returns `undefined` for what is not an even number of digits.
 */
export function interleaved2of5(digits: string): readonly number[] | undefined {
  if (!/^(\d\d)+$/.test(digits)) return undefined;
  const signs = (digits.match(/\d\d/g) ?? []).map((pair) => {
    const [bars = '', gaps = ''] = [...pair].map((digit) => DIGITS[Number(digit)]);
    return [...bars].map((bar, index) => bar + (gaps[index] ?? '')).join('');
  });
  return [...`nnnn${signs.join('')}wnn`].map((width) => (width === 'w' ? WIDE : 1));
}

/**
 * The 44 digits of a Boleto's barcode from the 47 that people type: these are in another order and carry check digits.
 * 44 digits are taken as they are; `undefined` for anything else.
 */
export function boletoBarcode(documentCode: string): string | undefined {
  const digits = documentCode.replace(/[\s.-]/g, '');
  if (/^\d{44}$/.test(digits)) return digits;
  const parts = /^(\d{4})(\d{5})\d(\d{10})\d(\d{10})\d(\d)(\d{14})$/.exec(digits);
  if (!parts) return undefined;
  const [, bank, first, second, third, check, amount] = parts;
  return [bank, check, amount, first, second, third].join('');
}
