import type { Palette } from './plain-palette.js';

/** The colours of what is picked and pressed. */
export const ACCENT_PALETTE = {
  'on-accent': ['#ffffff', '#0d1330'],
  'accent-soft': ['#eef2ff', '#1d2547'],
} as const satisfies Palette;
