import { OWNER as owner } from '../../support/sample-owner.js';
// Bodies of the contract's documented form.

/** 118.01 in US dollars. */
export const checkout = {
  currency: 'USD',
  email: owner.email,
  items: [{ skuId: 'lamp', quantity: 1, price: 118.01 }],
  billTo: owner,
};

/** The same for a cart of the Commerce dialect. */
export const cart = {
  cart: {
    lineItems: {
      lineItem: [
        {
          quantity: 1,
          product: { id: 'lamp', displayName: 'Lamp' },
          pricing: { salePrice: { currency: 'USD', value: 118.01 } },
        },
      ],
    },
    billingAddress: {
      firstName: 'Ada',
      lastName: 'Lovelace',
      emailAddress: 'ada@example.com',
      line1: '10380 Bren Road W',
      city: 'Minnetonka',
      countrySubdivision: 'MN',
      postalCode: '55343',
      country: 'US',
    },
  },
};

/** The card frame's request body: a documented test card that succeeds (protocol 4.4). */
export const cardSource = (sessionId?: string, number = '4444222233331111', cvv = '123') => ({
  type: 'creditCard',
  sessionId,
  owner,
  creditCard: { number, expirationMonth: 10, expirationYear: 2030, cvv },
});

export const klarnaSource = (sessionId: string) => ({
  type: 'klarnaCredit',
  sessionId,
  owner,
  klarnaCredit: {
    returnUrl: 'http://localhost:3000/return?order=7',
    cancelUrl: 'http://localhost:3000/cart',
  },
});

export const payPalSource = (sessionId: string) => ({
  type: 'payPal',
  sessionId,
  owner,
  payPal: {
    returnUrl: 'http://localhost:3000/return?order=7',
    cancelUrl: 'http://localhost:3000/cart',
  },
});

export const wireSource = (sessionId: string) => ({
  type: 'wireTransfer',
  sessionId,
  owner,
  wireTransfer: {},
});
