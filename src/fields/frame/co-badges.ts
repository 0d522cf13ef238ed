import type { Brand } from '../../domain/card-brand.js';

type NamedBrand = Exclude<Brand, 'unknown'>;

/**
 * Ranges in which issuers put two brands on one card: Denmark's Visa/Dankort, France's Cartes Bancaires. The first is the
 * one that works everywhere. Who pays may choose (EU regulation 2015/751, article 8).
 */
const RANGES: readonly (readonly [RegExp, readonly NamedBrand[]])[] = [
  [/^4571/, ['visa', 'dankort']],
  [/^(497|403550|400002500)/, ['visa', 'cartesbancaires']],
  [/^(513[0-6]|555555250)/, ['mastercard', 'cartesbancaires']],
];

const NONE: readonly NamedBrand[] = [];

/** All brands of a card that has more than one; of any other, none. */
export const coBadgesOf = (digits: string): readonly NamedBrand[] =>
  RANGES.find(([range]) => range.test(digits))?.[1] ?? NONE;
