/**
 * The kit's default colors as `[light, dark]`, by the name in `--dr-color-<name>`.
 * Data, so that the theme, the card frame and the contrast test read the same values.
 */
export const BASE = {
  text: ['#11151f', '#eef1f7'],
  surface: ['#ffffff', '#151a26'],
  accent: ['#2346d8', '#93a9ff'],
  'on-accent': ['#ffffff', '#0d1330'],
  success: ['#0b7a53', '#63d3a6'],
  danger: ['#b3261e', '#ff9d94'],
  warning: ['#8a5a00', '#f1c56b'],
} as const;

type BaseName = keyof typeof BASE;

/** Derived colors: a color and its share in a mixture with the surface, in percent. */
export const MIXED = {
  muted: ['text', 68],
  soft: ['text', 4],
  line: ['text', 13],
  'field-border': ['text', 52],
  /** The remaining part of a meter. */
  rest: ['text', 22],
  ring: ['accent', 100],
  'accent-soft': ['accent', 8],
  'success-soft': ['success', 9],
  'danger-soft': ['danger', 9],
  'warning-soft': ['warning', 9],
} as const satisfies Readonly<Record<string, readonly [of: BaseName, share: number]>>;

export type ColorName = BaseName | keyof typeof MIXED;

/** Mixes two `#rrggbb` colors like `color-mix(in srgb, …)`. */
function mix(color: string, surface: string, share: number): string {
  const channel = (hex: string, at: number) => Number.parseInt(hex.slice(at, at + 2), 16);
  const part = (at: number) =>
    Math.round((channel(color, at) * share + channel(surface, at) * (100 - share)) / 100);
  return `#${[1, 3, 5].map((at) => part(at).toString(16).padStart(2, '0')).join('')}`;
}

function palette(): Readonly<Record<ColorName, readonly [light: string, dark: string]>> {
  const mixed = Object.entries(MIXED).map(([name, [of, share]]) => [
    name,
    BASE[of].map((color, index) => mix(color, BASE.surface[index] ?? '', share)),
  ]);
  return { ...BASE, ...Object.fromEntries(mixed) } as ReturnType<typeof palette>; // one pair per name
}

/** All default colors, including derived ones. Not part of the code that pages load. */
export const PALETTE = /* @__PURE__ */ palette();
