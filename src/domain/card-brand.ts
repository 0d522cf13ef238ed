/** The keys of the card brands and `unknown`. A card number identifies every brand except `cartesbancaires`. */
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

/** Brand names that do not become a key when everything but letters is removed. */
const OTHER_NAMES: Readonly<Record<string, Brand>> = {
  americanexpress: 'amex',
  diners: 'dinersclub',
};

/**
 * The key of a card brand for any of its names: the spelling of sources (`American Express`, `MasterCard`), that of number
 * tables (`american-express`), or the key itself. `unknown` for any other value.
 */
export function cardBrand(name: unknown): Brand {
  if (typeof name !== 'string') return 'unknown';
  const key = name.toLowerCase().replace(/[^a-z]/g, '');
  if (Object.hasOwn(OTHER_NAMES, key)) return OTHER_NAMES[key] ?? 'unknown';
  return BRANDS.find((brand) => brand === key) ?? 'unknown';
}

/** The number of digits in a brand's security code: four for American Express, three for all others. */
export const securityCodeLength = (brand: string): 3 | 4 => (brand === 'amex' ? 4 : 3);
