import { contrast, SIGNS, TEXTS, type Channels } from './contrast.js';
import type { Theme } from './read-page-css.js';
import { COLOR_TOKENS } from './tokens.js';

export type Scheme = 'light' | 'dark';

/** Two colors with too little contrast. */
export interface Faint {
  /** Their use. */
  readonly shown: string;
  /** The color tokens' names, without `--dr-color-`. */
  readonly of: string;
  readonly on: string;
  /** The contrast in each scheme in which it is too low. */
  readonly ratios: readonly (readonly [Scheme, number])[];
  readonly least: number;
}

/** The computed colors of one scheme by name. */
export function colorsIn(theme: Theme, scheme: Scheme, place: Node): ReadonlyMap<string, Channels> {
  const probe = document.createElement('span');
  probe.hidden = true;
  probe.style.colorScheme = scheme;
  for (const { name, default: fallback } of COLOR_TOKENS)
    probe.style.setProperty(name, theme[name] ?? fallback);
  place.appendChild(probe);
  const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
  const colors = new Map<string, Channels>();
  for (const { name } of COLOR_TOKENS) {
    probe.style.color = `var(${name})`;
    if (!canvas) break;
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = getComputedStyle(probe).color;
    canvas.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0] = canvas.getImageData(0, 0, 1, 1).data;
    colors.set(name.replace('--dr-color-', ''), [red, green, blue]);
  }
  probe.remove();
  return colors;
}

/** Finds the pairs of a theme's colors with too little contrast, in light or in dark. */
export function findFaint(theme: Theme, place: Node): readonly Faint[] {
  const schemes = (['light', 'dark'] as const).map(
    (scheme) => [scheme, colorsIn(theme, scheme, place)] as const,
  );
  return [
    ...TEXTS.map((pair) => [...pair, 4.5] as const),
    ...SIGNS.map((pair) => [...pair, 3] as const),
  ].flatMap(([of, on, shown, least]) => {
    const ratios = schemes.flatMap(([scheme, colors]) => {
      const [front, back] = [colors.get(of), colors.get(on)];
      const ratio = front && back ? contrast(front, back) : least;
      return ratio < least ? [[scheme, ratio] as const] : [];
    });
    return ratios.length ? [{ shown, of, on, ratios, least }] : [];
  });
}
