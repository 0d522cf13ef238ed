import { expect, it } from 'vitest';
import { openShop, refusal, refused } from './support/sandbox-shop.js';

const sourceOf = (number: string, preferredBrand?: string) => {
  const shop = openShop();
  const creditCard = { number, expirationMonth: 12, expirationYear: 2040, cvv: '123' };
  return shop.card(shop.checkout(), number, {
    creditCard: { ...creditCard, ...(preferredBrand !== undefined && { preferredBrand }) },
  });
};

it.each([
  ['4571000000000001', undefined, 'Visa'],
  ['4571000000000001', 'visa', 'Visa'],
  ['4571000000000001', 'dankort', 'Dankort'],
  ['5555552500001001', 'cartesbancaires', 'Cartes Bancaires'],
])('makes of card %s, with %s preferred, a source of brand %s', (number, preferred, brand) => {
  expect(sourceOf(number, preferred).creditCard.brand).toBe(brand);
});

it.each([
  ['4444222233331111', 'dankort'],
  ['4571000000000001', 'mastercard'],
  ['4571000000000001', '__proto__'],
])('refuses for card %s a brand that it has not: %s', (number, preferred) => {
  expect(refusal(() => sourceOf(number, preferred))).toEqual(
    refused(400, 'invalid_parameter', 'creditCard.preferredBrand'),
  );
});
