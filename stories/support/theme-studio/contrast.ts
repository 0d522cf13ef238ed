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

type Pair = readonly [of: ColorName, on: ColorName];

/** Words and what they stand on, by the color tokens' names: 4.5 at least. */
export const TEXTS: readonly Pair[] = [
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

/** What shows where a control is, or that it has focus (WCAG 1.4.11): 3 at least. */
export const SIGNS: readonly Pair[] = [
  ['field-border', 'surface'],
  ['field-border', 'soft'],
  ['ring', 'surface'],
  ['ring', 'soft'],
  ['accent', 'surface'],
  ['success', 'rest'],
  ['accent', 'rest'],
];
