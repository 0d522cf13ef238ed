import { PLAIN_PALETTE, type Palette } from './plain-palette.js';

/** The colours that a plain first view does without. */
export const RARER_PALETTE = {
  'on-accent': ['#ffffff', '#0d1330'],
  'accent-soft': ['#eef2ff', '#1d2547'],
  danger: ['#b3261e', '#ff9d94'],
  'danger-soft': ['#fdecea', '#331917'],
  warning: ['#8a5a00', '#f1c56b'],
  'warning-soft': ['#fff5e0', '#2d2412'],
} as const satisfies Palette;

/**
 * The kit's colours: `[light, dark]` by the public name, `--dr-color-<name>`.
 * Data, so that the theme, the card frame and the contrast test read the same values.
 */
export const PALETTE = { ...PLAIN_PALETTE, ...RARER_PALETTE } as const;

export type ColorName = keyof typeof PALETTE;
