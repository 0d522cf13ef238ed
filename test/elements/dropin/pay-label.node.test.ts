import { describe, expect, it } from 'vitest';
import { readFlow } from '../../../src/domain/payment-method.js';
import {
  readConfiguration,
  type ButtonType,
} from '../../../src/elements/dropin/configuration/dropin-configuration.js';
import { payLabel } from '../../../src/elements/dropin/form/pay-label.js';
import { atProvider } from '../../../src/elements/dropin/form/provider-words.js';
import type { Row } from '../../../src/elements/dropin/list/row.js';
import type { Words } from '../../../src/elements/dropin/dropin-words.js';
import { fillIn } from '../../../src/i18n/fill-in.js';
import english from '../../../src/i18n/en/index.js';
import { rowForm } from '../../../src/i18n/en/row-form.js';
import { LOADERS } from '../../../src/payment-methods/loaders.js';
import { faceOf } from '../../../src/payment-methods/registry.js';

const texts: Readonly<Record<string, string>> = { ...rowForm, ...english };

// Only what the label asks of the drop-in's words.
const words = {
  text: (key: string, params?: Readonly<Record<string, string>>) =>
    fillIn(texts[key] ?? expect.unreachable(key), params),
  has: (key: string) => key in texts,
  money: () => '€177.90',
} as unknown as Words;

interface Given {
  readonly button?: ButtonType;
  readonly manual?: boolean;
  readonly flow?: 'managePaymentMethods';
  readonly amount?: false;
}

const row = (type: string): Row => ({
  type,
  flow: readFlow(undefined, type),
  supportsRecurring: false,
  supportsFreeTrial: false,
  displayName: 'Some Way To Pay',
  face: faceOf({ type }),
  marks: [],
});

const label = (type: string, { button, manual = false, flow, amount }: Given = {}) =>
  payLabel({
    configuration: readConfiguration({
      flow,
      buttonType: button,
      buttonText: button === 'custom' ? 'Book the seats' : undefined,
      showSavePaymentAgreement: false,
      showTermsOfSaleDisclosure: false,
      hideComplianceSection: false,
      collapsed: false,
      disableAutomaticRedirects: manual,
    }),
    method: row(type),
    amount: amount === false ? undefined : { currency: 'EUR', minorUnits: 17790 },
    words,
  });

describe('the label of the pay button names the action', () => {
  it.each<readonly [type: string, given: Given, said: string]>([
    ['creditCard', {}, 'Continue · €177.90'],
    ['creditCard', { button: 'payNow' }, 'Pay €177.90'],
    ['creditCard', { button: 'buyNow' }, 'Buy now for €177.90'],
    ['creditCard', { button: 'completeOrder' }, 'Pay €177.90 and complete order'],
    ['creditCard', { button: 'submitOrder' }, 'Submit order for €177.90'],
    ['creditCard', { button: 'payNow', amount: false }, 'Pay now'],
    ['creditCard', { flow: 'managePaymentMethods' }, 'Save card'],
    ['directDebit', { flow: 'managePaymentMethods' }, 'Add payment method'],
    ['payPal', { button: 'payNow' }, 'Continue to PayPal · €177.90'],
    ['payPalCredit', { button: 'buyNow' }, 'Continue to PayPal · €177.90'],
    ['klarnaCredit', { button: 'payNow' }, 'Continue to Klarna · €177.90'],
    ['klarnaCredit', { button: 'payNow', manual: true }, 'Choose Klarna · €177.90'],
    ['klarnaCredit', { button: 'submitOrder', manual: true }, 'Submit order for €177.90'],
    ['onlineBanking', { button: 'payNow' }, 'Continue to your bank · €177.90'],
    ['directDebit', { button: 'payNow' }, 'Continue to payment page · €177.90'],
    ['directDebit', { button: 'payNow', manual: true }, 'Choose direct debit · €177.90'],
    ['moonPay', { button: 'payNow' }, 'Continue to payment page · €177.90'],
    ['moonPay', { button: 'payNow', manual: true }, 'Choose this payment method · €177.90'],
    ['wireTransfer', {}, 'Choose bank transfer · €177.90'],
    ['wireTransfer', { button: 'payNow' }, 'Choose bank transfer · €177.90'],
    ['wireTransfer', { button: 'completeOrder' }, 'Choose bank transfer · €177.90'],
    ['wireTransfer', { button: 'buyNow' }, 'Buy now for €177.90'],
    ['wireTransfer', { button: 'payNow', amount: false }, 'Choose bank transfer'],
    ['konbini', { button: 'payNow' }, 'Choose to pay at a store · €177.90'],
    ['boletoBancario', { button: 'payNow' }, 'Choose Boleto Bancário · €177.90'],
    ['codJapan', { button: 'payNow' }, 'Choose cash on delivery · €177.90'],
    ['wireTransfer', { button: 'custom' }, 'Book the seats'],
    ['payPal', { button: 'custom' }, 'Book the seats'],
  ])('%s %j: %s', (type, given, said) => {
    expect(label(type, given)).toBe(said);
  });

  it('does not say pay if the press does not pay', () => {
    const paying = Object.keys(LOADERS).filter((type) =>
      label(type, { button: 'payNow' }).startsWith('Pay '),
    );
    expect(paying.sort()).toEqual([
      'applePay',
      'carrierFinancing',
      'creditCard',
      'customerCredit',
      'googlePay',
    ]);
  });
});

describe('a sentence about the place where the shopper pays', () => {
  it.each(Object.keys(LOADERS))('names it only if it is one: %s', (type) => {
    const said = atProvider('redirect.now', row(type), words);
    expect(said).not.toMatch(/direct debit|banking|transfer|instal|card|cash|store|Some Way/iu);
    expect(said).toMatch(/^You’ll (continue to|confirm your payment on a secure page)/u);
  });
});
