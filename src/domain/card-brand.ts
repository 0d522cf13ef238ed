/** The brand keys that a number tells; `cartesbancaires` is ours. */
export const BRANDS = [
  'visa',
  'mastercard',
  'amex',
  'dinersclub',
  'discover',
  'unionpay',
  'jcb',
  'maestro',
  'dankort',
  'cartesbancaires',
  'unknown',
] as const;
export type Brand = (typeof BRANDS)[number];

/** Names that are no key once letters alone are left of them. */
const OTHER_NAMES: Readonly<Record<string, Brand>> = {
  americanexpress: 'amex',
  diners: 'dinersclub',
};

/**
 * The key of a card brand under any of its names: as sources spell it (`American Express`, `MasterCard`), as number tables
 * do (`american-express`), or the key itself. `unknown` for what names no brand of ours.
 */
export function cardBrand(name: unknown): Brand {
  if (typeof name !== 'string') return 'unknown';
  const key = name.toLowerCase().replace(/[^a-z]/g, '');
  if (Object.hasOwn(OTHER_NAMES, key)) return OTHER_NAMES[key] ?? 'unknown';
  return BRANDS.find((brand) => brand === key) ?? 'unknown';
}

/** How many digits the security code of a brand has: four on American Express, three on all others. */
export const securityCodeLength = (brand: string): 3 | 4 => (brand === 'amex' ? 4 : 3);
