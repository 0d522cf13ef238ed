import { unsafeCSS, type CSSResult } from 'lit';
import { BASE, MIXED } from './palette.js';

/** Older browsers drop a whole declaration for a function they do not know: no border, and no focus ring. */
const knows = (color: string): boolean =>
  // eslint-disable-next-line kit/no-clobberable-members -- a named element has no `supports`: then all is known
  globalThis.CSS?.supports?.('color', color) !== false;
/** Chrome before 123, Firefox before 120 and Safari before 17.5 show the light colors alone. */
const isPlain = !knows('light-dark(#000,#000)');
/** Chrome before 111 shows the nearer of two colors in place of their mixture. */
const isUnmixed = !knows('color-mix(in srgb,#000,#000)');

const color = (name: string, value: string): string =>
  `--_${name}:var(--dr-color-${name},${value});`;
const colors = [
  ...Object.entries(BASE).map(([name, [light, dark]]) =>
    color(name, isPlain ? light : `light-dark(${light},${dark})`),
  ),
  ...Object.entries(MIXED).map(([name, [of, share]]) =>
    color(
      name,
      isUnmixed
        ? `var(--_${share < 50 ? 'surface' : of})`
        : `color-mix(in srgb,var(--_${of}) ${share}%,var(--_surface))`,
    ),
  ),
];

const others = `--_radius:var(--dr-radius,12px);\
--_radius-small:var(--dr-radius-small,8px);\
--_space-1:var(--dr-space-1,4px);\
--_space-2:var(--dr-space-2,8px);\
--_space-3:var(--dr-space-3,12px);\
--_space-4:var(--dr-space-4,16px);\
--_space-5:var(--dr-space-5,20px);\
--_font-family:var(--dr-font-family,inherit);\
--_font-size:var(--dr-font-size,max(.9375rem,15px));\
--_shadow:var(--dr-shadow,0 1px 2px rgb(17 21 31/.05),0 8px 24px -12px ${isPlain ? 'rgb(17 21 31/.16)' : 'light-dark(rgb(17 21 31/.16),rgb(0 0 0/.4))'});\
--_duration:var(--dr-duration,160ms)`;

/**
 * The first tier of custom properties: a page sets the public `--dr-…`, our sheets read the private `--_…`, which fall
 * back to the kit's own look, and colors to what follows from the page's other colors. The second tier, what one kind of
 * part looks like (`--dr-button-height`), is read where it is used. All are listed in docs/styling.md. Dark follows the
 * `color-scheme` in force where the element stands, which the page sets on any ancestor (`dark`, or `light dark` to follow
 * the system): `light-dark()` reads it.
 *
 * Sizes follow the page's root, and do not shrink with one that themes set to 62.5 %: the letters have a floor of 15px.
 *
 * `unsafeCSS`, because the values are this package's constants, joined.
 */
export const tokens: CSSResult = unsafeCSS(
  `:host{${colors.join('')}${others}}\
@media(prefers-contrast:more){:host{--_line:var(--_field-border);--_rest:var(--_field-border)}}`,
);
