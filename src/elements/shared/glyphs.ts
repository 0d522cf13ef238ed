import { html, type TemplateResult } from 'lit';

// Strokes on a grid of 18 by 18. The styles of `svg` in `theme/sheets` set their color and line caps.
const GLYPHS = {
  info: 'M9 1.8a7.2 7.2 0 1 0 0 14.4A7.2 7.2 0 0 0 9 1.8zM9 5.4v4M9 12.2v.2',
  check: 'M9 1.8a7.2 7.2 0 1 0 0 14.4A7.2 7.2 0 0 0 9 1.8zM5.8 9.3 8 11.5l4.3-4.6',
  clock: 'M9 1.8a7.2 7.2 0 1 0 0 14.4A7.2 7.2 0 0 0 9 1.8zM9 5v4.2l2.6 1.6',
  close: 'M5 5l8 8M13 5l-8 8',
} as const;

export type GlyphName = keyof typeof GLYPHS;

/** A decorative line drawing in the color of the surrounding text. */
export const renderPath = (path: string): TemplateResult => html`
  <svg viewBox="0 0 18 18" width="18" height="18" stroke-width="1.5" aria-hidden="true">
    <path d=${path}></path>
  </svg>
`;

/** Renders the icon of a status. */
export const renderGlyph = (name: GlyphName): TemplateResult => renderPath(GLYPHS[name]);
