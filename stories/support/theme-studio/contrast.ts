import type { ColorName } from '../../../src/theme/palette.js';

/** Red, green and blue, 0 to 255. */
export type Channels = readonly [red: number, green: number, blue: number];

function luminance(channels: Channels): number {
  const [red = 0, green = 0, blue = 0] = channels.map((channel) => {
    const value = channel / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The contrast ratio of WCAG 2, from 1 to 21. */
export function contrast(one: Channels, other: Channels): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

type Pair = readonly [of: ColorName, on: ColorName, shown: string];

/** Pairs of text and background by color token, with their use. The contrast must be at least 4.5. */
export const TEXTS: readonly Pair[] = [
  ['text', 'surface', 'Text'],
  ['text', 'soft', 'Text of notices'],
  ['muted', 'surface', 'Secondary text'],
  ['muted', 'soft', 'Legal text'],
  ['accent', 'surface', 'Text in the accent color'],
  ['accent', 'accent-soft', 'Accent color on a selected tile'],
  ['on-accent', 'accent', 'Text of the pay button'],
  ['danger', 'surface', 'Error messages'],
  ['danger', 'danger-soft', 'Text of error notices'],
  ['success', 'surface', 'Success messages'],
  ['success', 'success-soft', 'Text of success notices'],
  ['warning', 'surface', 'Warnings'],
  ['warning', 'warning-soft', 'Text of warning notices'],
];

/** Pairs for outlines of controls and focus rings. The contrast must be at least 3 (WCAG 1.4.11). */
export const SIGNS: readonly Pair[] = [
  ['field-border', 'surface', 'Field borders'],
  ['field-border', 'soft', 'Field borders on a soft background'],
  ['ring', 'surface', 'Focus ring'],
  ['ring', 'soft', 'Focus ring on a soft background'],
  ['accent', 'surface', 'Selected controls'],
  ['success', 'rest', 'Store credit in the meter'],
  ['accent', 'rest', 'Payment in the meter'],
];
