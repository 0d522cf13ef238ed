import { AU, DE, FR, JP, KR, US, ownerIn, shippingIn } from './markets.js';
import {
  BACK,
  MIGRATION,
  RECURRING,
  URLS,
  alone,
  inSession,
  totals,
  type SourceCall,
} from './source-call.js';
import { IN_SESSION } from './session-calls.js';

/** Members that are superfluous with a session are accepted and omitted, because a migration may be incomplete. */
const HALF_MIGRATED: readonly SourceCall[] = [
  {
    ...inSession('paypal.md', 'PayPal with its old items', US, {
      type: 'payPal',
      amount: 1,
      currency: 'EUR',
      payPal: { ...URLS, ...totals, amountsEstimated: true, requestShipping: false },
    }),
    page: MIGRATION,
  },
  {
    ...inSession('klarna.md', 'Klarna with its old items', US, {
      type: 'klarnaCredit',
      amount: 1,
      currency: 'EUR',
      owner: ownerIn(US),
      klarnaCredit: { ...URLS, ...totals, locale: 'en-US', discountAmount: 0 },
    }),
    page: MIGRATION,
  },
];

/** Shapes of before payment sessions. */
const ALONE: readonly SourceCall[] = [
  alone('PayPal', US, {
    type: 'payPal',
    payPal: {
      ...URLS,
      ...totals,
      amountsEstimated: true,
      requestShipping: true,
      shipping: shippingIn(US),
    },
  }),
  alone('PayPal Billing', US, {
    type: 'payPalBilling',
    payPal: { ...URLS, ...totals, requestShipping: false },
  }),
  alone('PayPal Credit', US, { type: 'payPalCredit', payPal: { ...URLS, ...totals } }),
  alone('Klarna', US, {
    type: 'klarnaCredit',
    owner: ownerIn(US),
    klarnaCredit: {
      ...URLS,
      ...totals,
      locale: 'en-US',
      discountAmount: 0,
      shipping: shippingIn(US),
      accountId: '1',
      hasPaidBefore: false,
    },
  }),
  alone('Klarna for a subscription', US, {
    type: 'klarnaCreditRecurring',
    owner: ownerIn(US),
    klarnaCreditRecurring: {
      ...URLS,
      ...totals,
      locale: 'en-US',
      subscriptionDescription: 'A lamp each month',
      subscriptionStartDate: '2026-01-01',
      subscriptionEndDate: '2027-01-01',
      autoRenewal: true,
    },
  }),
  alone('SEPA direct debit', FR, {
    type: 'directDebit',
    owner: ownerIn(FR),
    directDebit: BACK,
  }),
  alone(
    'bank transfer',
    US,
    { type: 'wireTransfer', owner: ownerIn(US), wireTransfer: {} },
    'pending_funds',
  ),
  alone(
    'cash on delivery',
    JP,
    { type: 'codJapan', owner: ownerIn(JP), codJapan: {} },
    'chargeable',
  ),
  alone('PAYCO', KR, { type: 'payco', owner: ownerIn(KR), payco: BACK }),
  alone('Korean bank transfer', KR, {
    type: 'bankTransfer',
    owner: ownerIn(KR),
    bankTransfer: BACK,
  }),
  alone('online banking', DE, {
    type: 'onlineBanking',
    country: 'DE',
    owner: ownerIn(DE),
    onlineBanking: { ...URLS, bankCode: '21' },
  }),
  alone(
    'Konbini',
    JP,
    { type: 'konbini', owner: ownerIn(JP), konbini: { storeId: '030' } },
    'pending_funds',
  ),
  alone('BPAY', AU, { type: 'bPay', owner: ownerIn(AU), bPay: {} }, 'pending_funds'),
  alone('TreviPay', US, { type: 'msts', msts: URLS }),
];

/** A source that does not match the order is refused with the wrong parameter, never created to fail later. */
const MISMATCHES: readonly SourceCall[] = [
  ...['payPalBilling', 'klarnaCreditRecurring'].map((type) =>
    inSession(
      type.startsWith('p') ? 'paypal.md' : 'klarna.md',
      `${type}, of subscriptions, for a one-off order`,
      US,
      { type, owner: ownerIn(US), [type]: URLS },
      'refused: type',
    ),
  ),
  ...['payPal', 'klarnaCredit'].map((type) =>
    inSession(
      type.startsWith('p') ? 'paypal.md' : 'klarna.md',
      `${type}, of one-off orders, for a subscription`,
      US,
      { type, owner: ownerIn(US), [type]: URLS },
      'refused: type',
      RECURRING,
    ),
  ),
  inSession(
    'common-payment-sources.md',
    'a type that nobody knows',
    US,
    { type: 'moonPay', owner: ownerIn(US), moonPay: URLS },
    'refused: type',
  ),
  inSession(
    'common-payment-sources.md',
    'a type by its display name',
    US,
    { type: 'Credit Card', owner: ownerIn(US) },
    'refused: type',
  ),
  inSession(
    'alipay.md',
    'a method of another currency',
    US,
    { type: 'alipay', owner: ownerIn(US), alipay: BACK },
    'refused: currency',
  ),
  inSession(
    'common-payment-objects.md',
    'a usage that is none',
    US,
    { type: 'payPal', payPal: URLS, usage: 'sometimes' },
    'refused: usage',
  ),
  alone(
    'empty names, where no order knows others',
    US,
    { type: 'wireTransfer', owner: ownerIn(US, { firstName: '', lastName: '' }), wireTransfer: {} },
    'refused: owner.firstName',
  ),
];

export const SOURCE_CALLS: readonly SourceCall[] = [
  ...IN_SESSION,
  ...HALF_MIGRATED,
  ...ALONE,
  ...MISMATCHES,
];
