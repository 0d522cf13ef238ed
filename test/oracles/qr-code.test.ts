import fc from 'fast-check';
import jsQR from 'jsqr';
import { describe, expect, it } from 'vitest';
import { qrCode, type Matrix } from '../../src/elements/payment-instructions/qr-code.js';

const SCALE = 4;
const MARGIN = 4;

/** The camera image: dark modules on white, with the quiet zone. */
function picture(matrix: Matrix): { pixels: Uint8ClampedArray; width: number } {
  const width = (matrix.length + 2 * MARGIN) * SCALE;
  const pixels = new Uint8ClampedArray(width * width * 4).fill(255);
  for (let y = 0; y < width; y++)
    for (let x = 0; x < width; x++) {
      const [row, column] = [y, x].map((at) => Math.floor(at / SCALE) - MARGIN) as [number, number];
      if (matrix[row]?.[column]) pixels.fill(0, (y * width + x) * 4, (y * width + x) * 4 + 3);
    }
  return { pixels, width };
}

function read(text: string): string | undefined {
  const { pixels, width } = picture(qrCode(text)!);
  // Its package is of the old kind: the function is the module's `default`.
  const decode = (jsQR as unknown as { default?: typeof jsQR }).default ?? jsQR;
  const bytes = decode(pixels, width, width)?.binaryData;
  return bytes && new TextDecoder().decode(Uint8Array.from(bytes));
}

describe('a QR code, read by jsQR', () => {
  it.each([1, 14, 26, 42, 62, 84, 106, 122, 152, 180, 213, 251, 287, 331])(
    'says its %d bytes',
    (length) => {
      const text = 'dr-elements '.repeat(28).slice(0, length);
      expect(read(text)).toBe(text);
    },
  );

  it('encodes a bank transfer with any content', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }), (text) => {
        const sent = new TextDecoder().decode(
          new TextEncoder().encode(`BCD\n002\n1\nSCT\n${text}`),
        );
        expect(read(sent)).toBe(sent);
      }),
      { numRuns: 20 },
    );
  });
});
