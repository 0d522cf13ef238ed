// The shop's goods. Prices are integers in minor units (cents, yen), so that sums are exact.
export const CURRENCIES = ['USD', 'EUR', 'GBP', 'JPY', 'SAR'] as const;
export type Currency = (typeof CURRENCIES)[number];
type Prices = Readonly<Record<Currency, number>>;

export const GOODS = {
  teapot: { USD: 7450, EUR: 6900, GBP: 5900, JPY: 10800, SAR: 27900 },
  tea: { USD: 1900, EUR: 1750, GBP: 1500, JPY: 2700, SAR: 7100 },
  cups: { USD: 3600, EUR: 3300, GBP: 2800, JPY: 5200, SAR: 13500 },
  tray: { USD: 5200, EUR: 4800, GBP: 4100, JPY: 7600, SAR: 19500 },
} as const satisfies Record<string, Prices>;
export type Sku = keyof typeof GOODS;
export const SKUS = Object.keys(GOODS) as Sku[]; // the object's own keys
export const isSku = (value: unknown): value is Sku => SKUS.includes(value as Sku); // any value may be asked for

/** Prices and shipping include tax. */
export const SHIPPING: Prices = { USD: 551, EUR: 490, GBP: 420, JPY: 600, SAR: 2100 };
/** The shopper's store credit. */
export const STORE_CREDIT: Prices = { USD: 5000, EUR: 5000, GBP: 5000, JPY: 5000, SAR: 20000 };

export type Bag = Partial<Record<Sku, number>>;
export const linesOf = (bag: Bag) =>
  SKUS.map((sku) => ({ sku, quantity: bag[sku] ?? 0 })).filter(({ quantity }) => quantity > 0);

const digitsOf = (currency: Currency) => (currency === 'JPY' ? 0 : 2);
/** The service expects major units: 11801 cents are 118.01. */
export const toMajor = (minor: number, currency: Currency) =>
  Number((minor / 10 ** digitsOf(currency)).toFixed(digitsOf(currency)));
export const toMinor = (major: number, currency: Currency) =>
  Math.round(major * 10 ** digitsOf(currency));

// The address of the demo's only shopper. A real shop asks for it.
const ADDRESSES = {
  US: { line1: '410 Alder Street', city: 'Portland', state: 'OR', postalCode: '97205' },
  DE: { line1: 'Gartenstraße 12', city: 'Leipzig', postalCode: '04107' },
  FR: { line1: '8 rue des Ormes', city: 'Lyon', postalCode: '69002' },
  GB: { line1: '21 Mill Lane', city: 'York', postalCode: 'YO1 7HU' },
  NL: { line1: 'Kerkstraat 31', city: 'Utrecht', postalCode: '3581 RA' },
  JP: { line1: '1-4-2 Nishiki', city: 'Nagoya', state: 'Aichi', postalCode: '460-0003' },
  SA: { line1: 'Olaya Street 77', city: 'Riyadh', postalCode: '12214' },
} as const;
export type Country = keyof typeof ADDRESSES;
export const COUNTRIES = Object.keys(ADDRESSES) as Country[]; // the object's own keys

export const shopperIn = (country: Country) => ({
  name: 'Ada Lindqvist',
  email: 'ada@example.com',
  phone: '+1 503 555 0147',
  address: { state: undefined, ...ADDRESSES[country], country },
});
