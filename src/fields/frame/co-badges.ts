import type { Brand } from '../../domain/card-brand.js';

type NamedBrand = Exclude<Brand, 'unknown'>;

/**
 * The number ranges of co-branded cards: Denmark's Visa/Dankort, France's Cartes Bancaires. The first brand is the one that is
 * accepted worldwide. The payer may choose (EU regulation 2015/751, article 8).
 */
const RANGES: readonly (readonly [RegExp, readonly NamedBrand[]])[] = [
  [/^4571/, ['visa', 'dankort']],
  [/^(497|403550|400002500)/, ['visa', 'cartesbancaires']],
  [/^(513[0-6]|555555250)/, ['mastercard', 'cartesbancaires']],
];

const NONE: readonly NamedBrand[] = [];

/** All brands of a co-branded card; empty for any other card. */
export const coBadgesOf = (digits: string): readonly NamedBrand[] =>
  RANGES.find(([range]) => range.test(digits))?.[1] ?? NONE;
