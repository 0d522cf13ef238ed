import { OWNER } from '../../support/sample-owner.js';

/** Where documented calls are made from: a shopper's address and the currency of the order. */
export interface Market {
  readonly currency: string;
  readonly country: string;
  readonly state?: string;
  readonly postalCode: string;
}

export const US: Market = { currency: 'USD', country: 'US', state: 'MN', postalCode: '55343' };
export const AU: Market = { currency: 'AUD', country: 'AU', state: 'NSW', postalCode: '2000' };
export const BE: Market = { currency: 'EUR', country: 'BE', postalCode: '1000' };
export const BR: Market = { currency: 'BRL', country: 'BR', state: 'SP', postalCode: '01310-100' };
export const CN: Market = { currency: 'CNY', country: 'CN', state: '11', postalCode: '100009' };
export const DE: Market = { currency: 'EUR', country: 'DE', postalCode: '60311' };
export const FR: Market = { currency: 'EUR', country: 'FR', postalCode: '75005' };
export const IN: Market = { currency: 'INR', country: 'IN', state: 'MH', postalCode: '400001' };
export const JP: Market = { currency: 'JPY', country: 'JP', state: '13', postalCode: '106-0032' };
export const KR: Market = { currency: 'KRW', country: 'KR', state: '31', postalCode: '44661' };
export const MY: Market = { currency: 'MYR', country: 'MY', state: '07', postalCode: '13600' };
export const NL: Market = { currency: 'EUR', country: 'NL', postalCode: '1012 JS' };
export const PL: Market = { currency: 'PLN', country: 'PL', postalCode: '02-217' };

/** The shopper there, as `owner` has them. `more`: what a sample says otherwise. */
export function ownerIn(market: Market, more: object = {}) {
  const { country, state, postalCode } = market;
  return {
    ...OWNER,
    address: {
      line1: '1 Sample Street',
      line2: '',
      city: 'Sample',
      ...(state !== undefined && { state }),
      postalCode,
      country,
    },
    ...more,
  };
}

/** `shipping` of a detail block. */
export const shippingIn = (market: Market) => ({
  recipient: 'Ada Sample',
  phoneNumber: OWNER.phoneNumber,
  email: OWNER.email,
  address: ownerIn(market).address,
});

/** A whole amount of the market's currency: yen and won have no cents. */
export const AMOUNT = 120;
