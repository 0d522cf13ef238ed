import { html, type TemplateResult } from 'lit';
import { BRAND_PATHS } from './brand-paths.js';
import { renderPath } from './glyphs.js';

/** Signs of a kind of method, drawn like the glyphs. */
const KINDS = {
  card: 'M3.5 4h11A1.5 1.5 0 0 1 16 5.5v7a1.5 1.5 0 0 1-1.5 1.5h-11A1.5 1.5 0 0 1 2 12.5v-7A1.5 1.5 0 0 1 3.5 4zM2 7.5h14M4.8 11h2.4',
  bank: 'M2.5 7 9 3l6.5 4zM4.5 7.5V13M9 7.5V13M13.5 7.5V13M2.5 15h13',
  wallet:
    'M13.5 6V3.5H4A1.5 1.5 0 0 0 2.5 5v8.5A1.5 1.5 0 0 0 4 15h11.5V6H4a1.5 1.5 0 0 1-1.5-1M12.5 10.5h.2',
  voucher: 'M3 4v10M5.5 4v10M9 4v10M10.8 4v10M15 4v10M13 4v10M7.3 4v10',
  invoice: 'M4.5 2.5h9v13l-2.2-1.3L9 15.5l-2.3-1.3-2.2 1.3zM7 6h4M7 9h4',
  generic: 'M3 6.5h11M11.5 4 14 6.5 11.5 9M15 12H4M6.5 9.5 4 12l2.5 2.5',
} as const;

/** Brands that are written instead of drawn. */
const LETTERS: Readonly<Record<string, string>> = {
  amex: 'AMEX',
  dinersclub: 'DC',
  discover: 'DISC',
  jcb: 'JCB',
  maestro: 'MAE',
  unionpay: 'UP',
};

/**
 * A mark for the end edge of a row, always 34 by 22: the brand's sign where we have one (`visa`, `payPal`), a glyph
 * (`bank`), or the generic glyph. Hidden from screen readers: the name stands beside it.
 */
export function renderMark(name: string): TemplateResult {
  const brand = own(BRAND_PATHS, name);
  if (brand) {
    // Visa's sign is a word, as wide as its grid; the others fill the grid's height.
    const box = name === 'visa' ? '-4 2 32 20' : '-17 -6.5 58 37';
    return html`<span class="mark" aria-hidden="true"
      ><svg class="brand" viewBox=${box} width="32" height="20"><path d=${brand}></path></svg
    ></span>`;
  }
  return html`<span class="mark" aria-hidden="true"
    >${own(LETTERS, name) ?? renderPath(own(KINDS, name) ?? KINDS.generic)}</span
  >`;
}

const own = (table: Readonly<Record<string, string>>, name: string): string | undefined =>
  Object.hasOwn(table, name) ? table[name] : undefined;
