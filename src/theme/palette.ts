type Palette = Readonly<Record<string, readonly [light: string, dark: string]>>;

/**
 * The kit's colors: `[light, dark]` by the public name, `--dr-color-<name>`.
 * Data, so that the theme, the card frame and the contrast test read the same values.
 */
export const PALETTE = {
  text: ['#11151f', '#eef1f7'],
  muted: ['#5a6375', '#a3adc0'],
  surface: ['#ffffff', '#151a26'],
  soft: ['#f5f7fa', '#1b2130'],
  line: ['#dfe3ea', '#2c3446'],
  'field-border': ['#7b8496', '#8a93a5'],
  accent: ['#2346d8', '#93a9ff'],
  success: ['#0b7a53', '#63d3a6'],
  'success-soft': ['#e7f5ef', '#12291f'],
  ring: ['#2346d8', '#93a9ff'],
  /** What is still open in a meter. */
  rest: ['#c8cfdb', '#3a4358'],
  'on-accent': ['#ffffff', '#0d1330'],
  'accent-soft': ['#eef2ff', '#1d2547'],
  danger: ['#b3261e', '#ff9d94'],
  'danger-soft': ['#fdecea', '#331917'],
  warning: ['#8a5a00', '#f1c56b'],
  'warning-soft': ['#fff5e0', '#2d2412'],
} as const satisfies Palette;

export type ColorName = keyof typeof PALETTE;
