/** The wide and narrow bars of each digit in Interleaved 2 of 5. */
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
 * Returns the widths of alternating bars and gaps, starting with a bar, in units of the narrow one.
 * @returns `undefined` for anything but an even number of digits.
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
 * Converts the 47 digits of a Boleto that people type to the 44 of its barcode, which are in another order and lack check
 * digits. 44 digits are returned unchanged; `undefined` for anything else.
 */
export function boletoBarcode(documentCode: string): string | undefined {
  const digits = documentCode.replace(/[\s.-]/g, '');
  if (/^\d{44}$/.test(digits)) return digits;
  const parts = /^(\d{4})(\d{5})\d(\d{10})\d(\d{10})\d(\d)(\d{14})$/.exec(digits);
  if (!parts) return undefined;
  const [, bank, first, second, third, check, amount] = parts;
  return [bank, check, amount, first, second, third].join('');
}
