/** Card brands with their number ranges and lengths; complete enough for a sandbox. */
interface CardBrand {
  readonly name: string;
  readonly starts: RegExp;
  readonly lengths: readonly number[];
  readonly codeLength: number;
}

const BRANDS: readonly CardBrand[] = [
  { name: 'American Express', starts: /^3[47]/, lengths: [15], codeLength: 4 },
  { name: 'Diners Club', starts: /^3(?:0[0-5]|[689])/, lengths: [14, 16, 19], codeLength: 3 },
  { name: 'JCB', starts: /^35(?:2[89]|[3-8])/, lengths: [16, 17, 18, 19], codeLength: 3 },
  {
    name: 'MasterCard',
    starts: /^(?:5[1-5]|2(?:22[1-9]|2[3-9]|[3-6]|7[01]|720))/,
    lengths: [16],
    codeLength: 3,
  },
  { name: 'Discover', starts: /^6(?:011|4[4-9]|5)/, lengths: [16, 19], codeLength: 3 },
  { name: 'UnionPay', starts: /^62/, lengths: [16, 17, 18, 19], codeLength: 3 },
  {
    name: 'Maestro',
    starts: /^(?:50|5[6-9]|6[0137])/,
    lengths: [12, 13, 14, 15, 16, 17, 18, 19],
    codeLength: 3,
  },
  { name: 'Visa', starts: /^4/, lengths: [13, 16, 19], codeLength: 3 },
];

export const brandOf = (number: string): CardBrand | undefined =>
  BRANDS.find(({ starts }) => starts.test(number));

/** Co-badged cards, of which the shopper chooses the brand: Visa/Dankort, Cartes Bancaires. By brand key. */
const CO_BADGES: readonly (readonly [RegExp, Readonly<Record<string, string>>])[] = [
  [/^4571/, { visa: 'Visa', dankort: 'Dankort' }],
  [/^(?:497|403550|400002500)/, { visa: 'Visa', cartesbancaires: 'Cartes Bancaires' }],
  [/^(?:513[0-6]|555555250)/, { mastercard: 'MasterCard', cartesbancaires: 'Cartes Bancaires' }],
];

/** The name of one of the brands of a co-badged card, by its key. */
export function coBadgeOf(number: string, key: string): string | undefined {
  const [, names] = CO_BADGES.find(([starts]) => starts.test(number)) ?? [];
  return names && Object.hasOwn(names, key) ? names[key] : undefined;
}

export const codeLengthOf = (brand: unknown): number =>
  BRANDS.find(({ name }) => name === brand)?.codeLength ?? 3;

export function passesLuhn(number: string): boolean {
  let sum = 0;
  for (let place = 0; place < number.length; place += 1) {
    const digit = Number(number[number.length - 1 - place]);
    const doubled = digit * 2;
    sum += place % 2 === 0 ? digit : doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}
