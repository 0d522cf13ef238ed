import { describe, expect, it } from 'vitest';
import * as fc from 'fast-check';
import {
  boletoBarcode,
  interleaved2of5,
} from '../../../src/elements/payment-instructions/barcode.js';
import { paymentCodeOf } from '../../../src/elements/payment-instructions/payment-code.js';
import { qrCode, type Matrix } from '../../../src/elements/payment-instructions/qr-code.js';
import { money } from '../../../src/domain/money.js';

/** Reads a code back: format, mask, codewords, blocks, checked against their correction. Versions 1 to 13, level M. */
function readQr(matrix: Matrix): string {
  const size = matrix.length;
  const version = (size - 17) / 4;
  // Asked for places within the code only.
  const dark = (x: number, y: number): boolean => matrix[y]![x]!;
  let format = 0;
  const around = [0, 1, 2, 3, 4, 5, 7, 8].map((y) => [8, y] as const);
  const left = [7, 5, 4, 3, 2, 1, 0].map((x) => [x, 8] as const);
  [...around, ...left].forEach(([x, y], bit) => (format |= Number(dark(x, y)) << bit));
  format ^= 0x5412;
  expect(format >>> 13).toBe(0); // level M
  const mask = (format >>> 10) & 7;
  const masks = [
    (x: number, y: number) => (x + y) % 2,
    (_: number, y: number) => y % 2,
    (x: number) => x % 3,
    (x: number, y: number) => (x + y) % 3,
    (x: number, y: number) => (Math.floor(x / 3) + Math.floor(y / 2)) % 2,
    (x: number, y: number) => ((x * y) % 2) + ((x * y) % 3),
    (x: number, y: number) => (((x * y) % 2) + ((x * y) % 3)) % 2,
    (x: number, y: number) => (((x + y) % 2) + ((x * y) % 3)) % 2,
  ];
  const centres: Record<number, number[]> = {
    1: [],
    2: [6, 18],
    3: [6, 22],
    4: [6, 26],
    5: [6, 30],
    6: [6, 34],
    7: [6, 22, 38],
    8: [6, 24, 42],
    9: [6, 26, 46],
    10: [6, 28, 50],
    11: [6, 30, 54],
    12: [6, 32, 58],
    13: [6, 34, 62],
  };
  const near = (a: number, b: number) => Math.abs(a - b) <= 2;
  const isFunction = (x: number, y: number): boolean => {
    if (x === 6 || y === 6) return true;
    if ((x < 9 && y < 9) || (x > size - 9 && y < 9) || (x < 9 && y > size - 9)) return true;
    if (version > 6 && ((x < 6 && y > size - 12) || (y < 6 && x > size - 12))) return true;
    return centres[version]!.some((cx) =>
      centres[version]!.some((cy) => {
        const corners = [
          [6, 6],
          [6, size - 7],
          [size - 7, 6],
        ];
        if (corners.some(([x0, y0]) => x0 === cx && y0 === cy)) return false;
        return near(x, cx) && near(y, cy);
      }),
    );
  };
  const bits: number[] = [];
  let up = true;
  for (let right = size - 1; right > 0; right -= 2) {
    if (right === 6) right--;
    for (let step = 0; step < size; step++) {
      const y = up ? size - 1 - step : step;
      for (const x of [right, right - 1]) {
        if (!isFunction(x, y)) bits.push(Number(dark(x, y) !== (masks[mask]!(x, y) === 0)));
      }
    }
    up = !up;
  }
  const words = Array.from({ length: Math.floor(bits.length / 8) }, (_, i) =>
    Number.parseInt(bits.slice(i * 8, i * 8 + 8).join(''), 2),
  );
  // Blocks of level M by version: [count, data codewords], then those that are one longer; and their correction.
  const layout: Record<number, [number, number, number, number]> = {
    1: [1, 16, 0, 10],
    2: [1, 28, 0, 16],
    3: [1, 44, 0, 26],
    4: [2, 32, 0, 18],
    5: [2, 43, 0, 24],
    6: [4, 27, 0, 16],
    7: [4, 31, 0, 18],
    8: [2, 38, 2, 22],
    9: [3, 36, 2, 22],
    10: [4, 43, 1, 26],
    11: [1, 50, 4, 30],
    12: [6, 36, 2, 22],
    13: [8, 37, 1, 22],
  };
  const [count, length, longer, correction] = layout[version]!;
  const blocks = Array.from({ length: count + longer }, (): number[] => []);
  let at = 0;
  for (let i = 0; i <= length; i++) {
    blocks.forEach((block, index) => {
      if (i < length || index >= count) block.push(words[at++]!);
    });
  }
  const data = blocks.map((block) => [...block]);
  for (let i = 0; i < correction; i++) for (const block of blocks) block.push(words[at++]!);
  for (const block of blocks)
    expect(syndromes(block, correction)).toEqual(Array(correction).fill(0));
  const stream = data
    .flat()
    .map((word) => word.toString(2).padStart(8, '0'))
    .join('');
  expect(stream.slice(0, 4)).toBe('0100');
  const lengthBits = version < 10 ? 8 : 16;
  const bytes = Number.parseInt(stream.slice(4, 4 + lengthBits), 2);
  return new TextDecoder().decode(
    Uint8Array.from({ length: bytes }, (_, i) =>
      Number.parseInt(stream.slice(4 + lengthBits + i * 8, 12 + lengthBits + i * 8), 2),
    ),
  );
}

const EXP: number[] = [];
for (let i = 0, x = 1; i < 255; i++) {
  EXP.push(x);
  x <<= 1;
  if (x > 255) x ^= 0x11d;
}
const multiply = (a: number, b: number): number =>
  a && b ? EXP[(EXP.indexOf(a) + EXP.indexOf(b)) % 255]! : 0;
const syndromes = (block: readonly number[], count: number): number[] =>
  Array.from({ length: count }, (_, power) =>
    block.reduce((sum, word) => multiply(sum, EXP[power]!) ^ word, 0),
  );

describe('a QR code', () => {
  it('can be read back, whatever is in it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 80 }), (text) => {
        const matrix = qrCode(text);
        if (matrix)
          expect(readQr(matrix)).toBe(new TextDecoder().decode(new TextEncoder().encode(text)));
      }),
      { numRuns: 25 },
    );
  });

  it.each([1, 14, 15, 26, 42, 62, 84, 106, 122, 152, 180, 213, 251, 287, 331])(
    'holds %d bytes',
    (length) => {
      const text = 'a'.repeat(length);
      expect(readQr(qrCode(text)!)).toBe(text);
    },
  );

  it('has the patterns that readers look for', () => {
    const finder = ['1111111', '1000001', '1011101', '1011101', '1011101', '1000001', '1111111'];
    const matrix = qrCode('dr')!;
    const rows = matrix.map((row) => row.map(Number).join(''));
    expect(rows.slice(0, 7).map((row) => row.slice(0, 7))).toEqual(finder);
    expect(rows.slice(0, 7).map((row) => row.slice(-7))).toEqual(finder);
    expect(rows.slice(-7).map((row) => row.slice(0, 7))).toEqual(finder);
    expect(rows[6]).toMatch(/^1111111(01)+01111111$/);
  });

  it.each([
    [7, 107, 0x07c94],
    [13, 331, 0x0d847],
  ])('says that it is of version %d', (version, length, expected) => {
    const matrix = qrCode('a'.repeat(length))!;
    expect((matrix.length - 17) / 4).toBe(version);
    const bit = (index: number): [number, number] => [
      matrix.length - 11 + (index % 3),
      Math.floor(index / 3),
    ];
    const places = Array.from({ length: 18 }, (_, index) => bit(index));
    // Both places are within the code: the three corners' own.
    const read = (of: ([x, y]: [number, number]) => boolean) =>
      places.reduce((bits, place, index) => bits | (Number(of(place)) << index), 0);
    expect(read(([x, y]) => matrix[y]![x]!)).toBe(expected);
    expect(read(([x, y]) => matrix[x]![y]!)).toBe(expected);
  });

  it('is undefined for a text that is too long', () => {
    expect(qrCode('a'.repeat(332))).toBeUndefined();
  });
});

describe('a barcode, Interleaved 2 of 5', () => {
  const DIGITS = 'nnwwn wnnnw nwnnw wwnnn nnwnw wnwnn nwwnn nnnww wnnwn nwnwn'.split(' ');

  /** Reads bars and gaps back. */
  function read(widths: readonly number[]): string {
    const text = widths.map((width) => (width > 1 ? 'w' : 'n')).join('');
    const [, body = ''] = /^nnnn(.*)wnn$/.exec(text) ?? [];
    return (body.match(/.{10}/g) ?? [])
      .flatMap((pair) => [0, 1].map((of) => [...pair].filter((_, i) => i % 2 === of).join('')))
      .map((sign) => DIGITS.indexOf(sign))
      .join('');
  }

  it('can be read back, whatever its digits (P20)', () => {
    const pairs = fc.array(fc.integer({ min: 0, max: 99 }), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(pairs, (numbers) => {
        const digits = numbers.map((number) => String(number).padStart(2, '0')).join('');
        expect(read(interleaved2of5(digits)!)).toBe(digits);
      }),
    );
  });

  it.each(['', '1', '123', '12a4'])('is none for %j', (digits) => {
    expect(interleaved2of5(digits)).toBeUndefined();
  });

  it('of a Boleto has its digits in another order than the line that people type', () => {
    // The example of the banks' federation: line, and what its barcode says.
    const line = '00190.50095 40144.816069 06809.350314 3 37370000000100';
    expect(boletoBarcode(line)).toBe('00193373700000001000500940144816060680935031');
    expect(boletoBarcode('00193373700000001000500940144816060680935031')).toBe(
      '00193373700000001000500940144816060680935031',
    );
    expect(boletoBarcode('123')).toBeUndefined();
  });
});

describe('the codes that can be scanned', () => {
  const details = {
    accountHolder: 'Sample  Seller',
    iban: 'DE89 3704 0044 0532 0130 00',
    swiftCode: 'SAMPLE00XXX',
    referenceId: 'CJS87S2',
  };

  it('is a transfer in euros, as banking apps read it', () => {
    expect(paymentCodeOf({ amount: money(45000, 'EUR'), details })).toEqual({
      kind: 'qr',
      text: 'BCD\n002\n1\nSCT\nSAMPLE00XXX\nSample Seller\nDE89370400440532013000\nEUR450.00\n\n\nCJS87S2',
    });
  });

  it.each([
    ['another currency', { amount: money(45000, 'USD'), details }],
    ['no amount', { details }],
    ['no account', { amount: money(1, 'EUR'), details: { ...details, iban: undefined } }],
  ])('is nothing with %s', (_, source) => {
    expect(paymentCodeOf(source)).toBeUndefined();
  });

  it('is a code that came with the source', () => {
    expect(paymentCodeOf({ details: { qrCode: 'https://pay.example/7' } })).toEqual({
      kind: 'qr',
      text: 'https://pay.example/7',
    });
  });

  it('is a barcode for a Boleto (12.4, 79)', () => {
    const documentCode = '00190500954014481606906809350314337370000000100';
    expect(paymentCodeOf({ details: { documentCode } })?.kind).toBe('barcode');
  });
});
