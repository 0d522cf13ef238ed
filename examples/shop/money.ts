import type { Currency } from './goods.js';
import type { Language } from './texts/languages.js';

/** Formats an amount in major units, as the service sends it: `$118.01`. */
export const formatAmount = (
  amount: number,
  { language, currency }: { readonly language: Language; readonly currency: Currency },
) =>
  new Intl.NumberFormat(language, { style: 'currency', currency })
    .format(amount)
    // Intl marks Arabic amounts as right to left, which would reorder `74.50 US$`, so they are isolated as left to right.
    .replace(/^\u200f(.*)$/u, '\u2066$1\u2069');
