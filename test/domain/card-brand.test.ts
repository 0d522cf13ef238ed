import { describe, expect, it } from 'vitest';
import { BRANDS, cardBrand, securityCodeLength } from '../../src/domain/card-brand.js';

describe('cardBrand', () => {
  it.each([
    ['American Express', 'amex'],
    ['americanExpress', 'amex'],
    ['american-express', 'amex'],
    ['Diners Club', 'dinersclub'],
    ['Diners', 'dinersclub'],
    ['MasterCard', 'mastercard'],
    ['UnionPay', 'unionpay'],
    ['Cartes Bancaires', 'cartesbancaires'],
  ])('reads %s', (name, key) => {
    expect(cardBrand(name)).toBe(key);
  });

  it('takes its own keys', () => {
    expect(BRANDS.map(cardBrand)).toEqual(BRANDS);
  });

  it('returns nothing for other names', () => {
    const others = ['', 'Elo', 'constructor', '__proto__', undefined, null, 7, ['visa']];
    expect(others.map(cardBrand)).toEqual(others.map(() => 'unknown'));
  });
});

it('requires four digits only for American Express', () => {
  expect(BRANDS.filter((brand) => securityCodeLength(brand) === 4)).toEqual(['amex']);
});
