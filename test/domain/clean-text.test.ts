import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanText, stripInvisible } from '../../src/domain/clean-text.js';

describe('cleanText (F-044, F-045)', () => {
  it.each([
    ['Visa', 'Visa'],
    ['  Visa\n\t Card ', 'Visa Card'],
    ['a\u200b b\u200d', 'a b'],
    ['\u202eevil\u202c', 'evil'],
    ['\u2066a\u2069\u061c\u200e\u200f', 'a'],
    ['\u0000\u0007\u0085\u009fx\u007f', 'x'],
    ['\ufeffx\u00ad', 'x'],
    ['a\u200b\u200b \u200b b', 'a b'],
    ['日本 😀', '日本 😀'],
    ['lone \ud800 half', 'lone half'],
    ['', ''],
  ])('makes %j %j', (raw, text) => {
    expect(cleanText(raw)).toBe(text);
  });

  it('cuts without halving a character', () => {
    expect(cleanText('x'.repeat(500))).toBe('x'.repeat(200));
    expect(cleanText('ab😀', 3)).toBe('ab');
    expect(cleanText('ab cd', 3)).toBe('ab');
  });

  it('is clean, bounded and done at once for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.nat({ max: 50 }), (raw, max) => {
        const text = cleanText(raw, max);
        expect(text.length).toBeLessThanOrEqual(max);
        expect(text).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}]|\s\s|^\s|\s$/u);
        expect(cleanText(text, max)).toBe(text);
      }),
    );
  });
});

describe('stripInvisible', () => {
  it('keeps line breaks', () => {
    expect(stripInvisible('a\nb\u200b\tc')).toBe('a\nb\tc');
  });
});
