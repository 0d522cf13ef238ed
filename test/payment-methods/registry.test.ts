import { describe, expect, it } from 'vitest';
import type { PaymentFlow, PaymentMethod } from '../../src/domain/payment-method.js';
import { methodNames, methods } from '../../src/i18n/messages/en.js';
import rest from '../../src/i18n/messages/en-rest.js';
import { descriptorOf, listMethods } from '../../src/payment-methods/registry.js';

const method = (
  type: string,
  flow: PaymentFlow = 'redirect',
  more: Partial<PaymentMethod> = {},
): PaymentMethod => ({
  type,
  flow,
  supportsRecurring: false,
  supportsFreeTrial: false,
  ...more,
});

const OFFER = [
  method('creditCard', 'standard', { brands: ['visa', 'mastercard', 'amex', 'jcb'] }),
  method('payPal'),
  method('klarnaCredit'),
  method('klarnaCreditRecurring'),
  method('wireTransfer', 'receiver'),
  method('customerCredit', 'standard'),
];
const types = (options: Partial<Parameters<typeof listMethods>[1]> = {}) =>
  listMethods(OFFER, { cardFields: true, ...options }).map(({ type }) => type);

const words = { ...rest, ...methodNames, ...methods };
const URLS = { returnUrl: 'https://shop.example/a', cancelUrl: 'https://shop.example/b' };

describe('descriptorOf', () => {
  it.each([
    ['creditCard', 'standard', 'STD', {}],
    ['payPal', 'redirect', 'RTS', URLS],
    ['klarnaCredit', 'redirect', 'STR', URLS],
    ['wireTransfer', 'receiver', 'DLY', {}],
    ['samplePay', 'redirect', 'STR', URLS],
    ['sampleVoucher', 'receiver', 'DLY', {}],
  ] as const)('knows the way of %s', (type, flow, order, details) => {
    const descriptor = descriptorOf(method(type, flow));
    expect(descriptor?.order).toBe(order);
    expect(descriptor?.buildDetails(URLS)).toEqual(details);
  });

  it.each(['customerCredit', 'applePay', 'konbini', 'onlineBanking'])(
    'does not offer %s',
    (type) => {
      expect(descriptorOf(method(type))).toBeUndefined();
    },
  );

  it('does not offer what may need something typed that nobody knows', () => {
    expect(descriptorOf(method('sampleWallet', 'standard'))).toBeUndefined();
  });

  it('does not take a type for something every object has', () => {
    expect(descriptorOf(method('constructor'))?.icon).toBe('generic');
  });

  it('names keys that there are words for', () => {
    for (const { nameKey, descriptionKey } of OFFER.map(descriptorOf).filter((found) => !!found)) {
      expect(words).toHaveProperty([nameKey ?? '']);
      if (descriptionKey) expect(words).toHaveProperty([descriptionKey]);
    }
  });
});

describe('listMethods', () => {
  it('keeps the service’s order and leaves out store credit', () => {
    expect(types()).toEqual([
      'creditCard',
      'payPal',
      'klarnaCredit',
      'klarnaCreditRecurring',
      'wireTransfer',
    ]);
  });

  it('shows no card where nobody hosts card fields', () => {
    expect(types({ cardFields: false })).not.toContain('creditCard');
  });

  it('shows only what is enabled, and all where the list is empty', () => {
    expect(types({ enabled: ['payPal', 'sampleNotOffered'] })).toEqual(['payPal']);
    expect(types({ enabled: [] })).toHaveLength(5);
  });

  it('never shows what is disabled, though enabled too', () => {
    expect(types({ enabled: ['payPal', 'creditCard'], disabled: ['payPal'] })).toEqual([
      'creditCard',
    ]);
  });

  it('takes klarna for both Klarna types', () => {
    expect(types({ enabled: ['klarna'] })).toEqual(['klarnaCredit', 'klarnaCreditRecurring']);
    expect(types({ disabled: ['klarna'] })).toEqual(['creditCard', 'payPal', 'wireTransfer']);
  });

  it('marks a card with its first brands, and the others with their sign', () => {
    const [card, payPal] = listMethods(OFFER, { cardFields: true });
    expect(card?.marks).toEqual(['visa', 'mastercard', 'amex']);
    expect(payPal?.marks).toEqual(['payPal']);
  });
});
