import type { Currency } from './goods.js';
import type { Language } from './texts/languages.js';

/** `$118.01`, from an amount in major units as the service gives it. */
export const formatAmount = (
  amount: number,
  { language, currency }: { readonly language: Language; readonly currency: Currency },
) =>
  new Intl.NumberFormat(language, { style: 'currency', currency })
    .format(amount)
    // Arabic amounts come marked as right to left, which turns `74.50 US$` inside out: isolate them the other way round.
    .replace(/^\u200f(.*)$/u, '\u2066$1\u2069');
