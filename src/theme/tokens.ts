import { unsafeCSS, type CSSResult } from 'lit';
import { PALETTE } from './palette.js';

const colors = Object.entries(PALETTE).map(
  ([name, [light, dark]]) => `--_${name}:var(--dr-color-${name},light-dark(${light},${dark}));`,
);

const others = `--_radius:var(--dr-radius,12px);\
--_radius-small:var(--dr-radius-small,8px);\
--_space-1:var(--dr-space-1,4px);\
--_space-2:var(--dr-space-2,8px);\
--_space-3:var(--dr-space-3,12px);\
--_space-4:var(--dr-space-4,16px);\
--_space-5:var(--dr-space-5,20px);\
--_font-family:var(--dr-font-family,inherit);\
--_font-size:var(--dr-font-size,.9375rem);\
--_shadow:var(--dr-shadow,0 1px 2px rgb(17 21 31/.05),0 8px 24px -12px light-dark(rgb(17 21 31/.16),rgb(0 0 0/.4)));\
--_duration:var(--dr-duration,160ms)`;

/**
 * Two tiers of custom properties: a page sets the public `--dr-…`, our sheets read the private `--_…`, which fall back
 * to the kit's own look. Dark follows the `color-scheme` in force where the element stands, which the page sets on any
 * ancestor (`dark`, or `light dark` to follow the system): `light-dark()` reads it.
 *
 * `unsafeCSS`, because the values are this package's constants, joined.
 */
export const tokens: CSSResult = unsafeCSS(
  `:host{${colors.join('')}${others}}\
@media(prefers-contrast:more){:host{--_line:var(--_field-border);--_rest:var(--_field-border)}}`,
);
