import { describe, expect, it } from 'vitest';
import type { PaymentFlow, PaymentMethod } from '../../src/domain/payment-method.js';
import { faceOf, isExpress, listMethods } from '../../src/payment-methods/registry.js';

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
  method('googlePay', 'standard'),
];
const types = (options: Partial<Parameters<typeof listMethods>[1]> = {}) =>
  listMethods(OFFER, { cardFields: true, ...options }).map(({ type }) => type);

describe('the traits of a type for the list', () => {
  it('is where it is entered', () => {
    expect(faceOf({ type: 'konbini' })).toEqual({
      type: 'konbini',
      usesCardFields: false,
      hasInputs: true,
    });
    expect(faceOf({ type: 'creditCard' })).toMatchObject({
      usesCardFields: true,
      hasInputs: false,
    });
  });

  it.each(['samplePay', 'constructor', 'toString', ''])('is neutral for %j', (type) => {
    expect(faceOf({ type })).toMatchObject({ hasInputs: false });
  });

  it('mark wallets, which have separate buttons', () => {
    expect(['applePay', 'googlePay', 'amazonPay'].every((type) => isExpress({ type }))).toBe(true);
    expect(isExpress({ type: 'payPal' })).toBe(false);
  });
});

describe('listMethods', () => {
  it('keeps the service’s order and leaves out store credit and wallets', () => {
    expect(types()).toEqual([
      'creditCard',
      'payPal',
      'klarnaCredit',
      'klarnaCreditRecurring',
      'wireTransfer',
    ]);
  });

  it.each(['standard', 'redirect', 'receiver'] as const)(
    'lists an invented type that is %s (12.4, 81)',
    (flow) => {
      const [listed] = listMethods([method('sampleMoonPay', flow)], { cardFields: false });
      expect(listed).toMatchObject({ type: 'sampleMoonPay', marks: ['sampleMoonPay'] });
    },
  );

  it('shows no card without card fields', () => {
    expect(types({ cardFields: false })).not.toContain('creditCard');
  });

  it('shows only enabled types, and all if the list is empty', () => {
    expect(types({ enabled: ['payPal', 'sampleNotOffered'] })).toEqual(['payPal']);
    expect(types({ enabled: [] })).toHaveLength(5);
  });

  it('never shows disabled types, even if they are enabled too', () => {
    expect(types({ enabled: ['payPal', 'creditCard'], disabled: ['payPal'] })).toEqual([
      'creditCard',
    ]);
  });

  it('takes klarna for both Klarna types, and does not mind capitals (12.3, 44)', () => {
    expect(types({ enabled: ['klarna'] })).toEqual(['klarnaCredit', 'klarnaCreditRecurring']);
    expect(types({ disabled: ['klarna'] })).toEqual(['creditCard', 'payPal', 'wireTransfer']);
    expect(types({ enabled: ['paypal', 'WireTransfer'] })).toEqual(['payPal', 'wireTransfer']);
  });

  it('marks a card with its first brands, and the others with their sign', () => {
    const [card, payPal] = listMethods(OFFER, { cardFields: true });
    expect(card?.marks).toEqual(['visa', 'mastercard', 'amex']);
    expect(payPal?.marks).toEqual(['payPal']);
  });
});
