import { unsafeCSS, type CSSResult } from 'lit';
import { BASE, MIXED } from './palette.js';

/** Older browsers ignore a declaration with an unknown function, which would remove borders and focus rings. */
const knows = (color: string): boolean =>
  // eslint-disable-next-line kit/no-clobberable-members -- a named element has no `supports`: all functions count as supported
  globalThis.CSS?.supports?.('color', color) !== false;
/** Chrome before 123, Firefox before 120 and Safari before 17.5 always show the light colors. */
const isPlain = !knows('light-dark(#000,#000)');
/** Chrome before 111 shows the dominant one of two colors instead of their mixture. */
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
 * The first tier of custom properties: pages set the public `--dr-…`; the kit's sheets read the private `--_…`, which default
 * to the kit's design, or to colors derived from the page's other colors. The second tier, the style of one kind of
 * part (`--dr-button-height`), is read where it is used. All are listed in docs/styling.md. Dark mode follows the
 * element's computed `color-scheme`, which the page sets on any ancestor (`dark`, or `light dark` to follow
 * the system): `light-dark()` reads it.
 *
 * Sizes are relative to the page's root font size, with a minimum of 15px, because some themes set the root to 62.5 %.
 *
 * `unsafeCSS` is safe here, because all values are constants of this package.
 */
export const tokens: CSSResult = unsafeCSS(
  `:host{${colors.join('')}${others}}\
@media(prefers-contrast:more){:host{--_line:var(--_field-border);--_rest:var(--_field-border)}}`,
);
