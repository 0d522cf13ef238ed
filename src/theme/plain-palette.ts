/** The colours of a plain first view; `PALETTE` has them all. */
export const PLAIN_PALETTE = {
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
} as const satisfies Palette;

export type Palette = Readonly<Record<string, readonly [light: string, dark: string]>>;
