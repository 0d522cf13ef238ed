import { describe, expect, it } from 'vitest';
import { PALETTE, type ColorName } from '../../src/theme/palette.js';

const channel = (value: number) =>
  value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) =>
    channel(Number.parseInt(hex.slice(at, at + 2), 16) / 255),
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

const TEXTS: readonly (readonly [text: ColorName, on: ColorName])[] = [
  ['text', 'surface'],
  ['text', 'soft'],
  ['muted', 'surface'],
  ['muted', 'soft'],
  ['accent', 'surface'],
  ['accent', 'accent-soft'],
  ['on-accent', 'accent'],
  ['danger', 'surface'],
  ['danger', 'danger-soft'],
  ['success', 'surface'],
  ['success', 'success-soft'],
  ['warning', 'surface'],
  ['warning', 'warning-soft'],
];

/** What shows where a control is, or that it has focus (WCAG 1.4.11). */
const SIGNS: readonly (readonly [sign: ColorName, on: ColorName])[] = [
  ['field-border', 'surface'],
  ['field-border', 'soft'],
  ['ring', 'surface'],
  ['ring', 'soft'],
  ['accent', 'surface'],
  ['success', 'rest'],
  ['accent', 'rest'],
];

describe.each(['light', 'dark'] as const)('the %s palette', (scheme) => {
  const index = scheme === 'light' ? 0 : 1;

  it.each(TEXTS)('can be read: %s on %s', (text, on) => {
    expect(contrast(PALETTE[text][index], PALETTE[on][index])).toBeGreaterThanOrEqual(4.5);
  });

  it.each(SIGNS)('can be made out: %s on %s', (sign, on) => {
    expect(contrast(PALETTE[sign][index], PALETTE[on][index])).toBeGreaterThanOrEqual(3);
  });
});
