import { ACCENT_PALETTE } from './accent-palette.js';
import { PLAIN_PALETTE, type Palette } from './plain-palette.js';

/** The colours that a plain first view does without. */
export const RARER_PALETTE = {
  danger: ['#b3261e', '#ff9d94'],
  'danger-soft': ['#fdecea', '#331917'],
  warning: ['#8a5a00', '#f1c56b'],
  'warning-soft': ['#fff5e0', '#2d2412'],
} as const satisfies Palette;

/**
 * The kit's colours: `[light, dark]` by the public name, `--dr-color-<name>`.
 * Data, so that the theme, the card frame and the contrast test read the same values.
 */
export const PALETTE = { ...PLAIN_PALETTE, ...ACCENT_PALETTE, ...RARER_PALETTE } as const;

export type ColorName = keyof typeof PALETTE;
