import type { SourceState } from '../../../src/domain/payment-source.js';
import {
  AMOUNT,
  AU,
  BE,
  BR,
  CN,
  DE,
  FR,
  IN,
  JP,
  KR,
  MY,
  NL,
  PL,
  US,
  ownerIn,
  shippingIn,
  type Market,
} from './markets.js';

/**
 * A documented shape of `createSource(sourceData)`: which fields, in which block. Values are our own. `page` is where the
 * vendor's documentation shows it (github.com/DigitalRiver/GitBook, under `payments`).
 */
export interface SourceCall {
  readonly page: string;
  readonly says: string;
  /** Whose order is in the session. Without one the call has no session. */
  readonly market?: Market;
  /** What the order is beside its items. */
  readonly order?: object;
  readonly data: { readonly type: string } & Readonly<Record<string, unknown>>;
  /** The state of the source, or the parameter that is refused. */
  readonly outcome: SourceState | `refused: ${string}`;
}

const METHODS = 'payment-integrations-1/digitalriver.js/payment-methods';
const MIGRATION = 'payments-solutions/migrating-to-payment-sessions.md';
const BACK = { returnUrl: 'https://shop.example/return' };
const URLS = { ...BACK, cancelUrl: 'https://shop.example/cancel' };
const RECURRING = { autoRenewal: true };
const KEPT = {
  futureUse: true,
  usage: 'subscription',
  mandate: { terms: 'Keep this for my subscription.' },
};
const item = { name: 'Lamp', quantity: 1, unitAmount: AMOUNT };
const totals = { items: [item], taxAmount: 0, shippingAmount: 0 };

const inSession = (
  page: string,
  says: string,
  market: Market,
  data: SourceCall['data'],
  outcome: SourceCall['outcome'] = 'pending_redirect',
  order?: object,
): SourceCall => ({
  page: `${METHODS}/${page}`,
  says,
  market,
  data,
  outcome,
  ...(order && { order }),
});

/** A call of before payment sessions: the caller says how much, and of what. */
const alone = (
  says: string,
  { currency }: Market,
  data: SourceCall['data'],
  outcome: SourceCall['outcome'] = 'pending_redirect',
): SourceCall => ({
  page: MIGRATION,
  says,
  data: { amount: AMOUNT, currency, ...data },
  outcome,
});

const LAWSON_NAMES = { firstName: '太郎', lastName: '山田' };

/** Shapes that take a session: what the order says is not said again. */
const IN_SESSION: readonly SourceCall[] = [
  inSession('paypal.md', 'PayPal', US, { type: 'payPal', payPal: URLS }),
  inSession(
    'paypal.md',
    'PayPal Billing under payPal',
    US,
    { type: 'payPalBilling', payPal: URLS },
    'pending_redirect',
    RECURRING,
  ),
  inSession(
    'paypal.md',
    'PayPal Billing under its own name',
    US,
    { type: 'payPalBilling', payPalBilling: URLS },
    'pending_redirect',
    RECURRING,
  ),
  inSession(
    'paypal.md',
    'PayPal Billing that is kept',
    US,
    { type: 'payPalBilling', payPalBilling: URLS, ...KEPT },
    'pending_redirect',
    RECURRING,
  ),
  inSession('paypal.md', 'PayPal Credit under payPal', US, { type: 'payPalCredit', payPal: URLS }),
  inSession('paypal.md', 'PayPal Credit under its own name', US, {
    type: 'payPalCredit',
    payPalCredit: URLS,
  }),
  inSession('klarna.md', 'Klarna', US, {
    type: 'klarnaCredit',
    owner: ownerIn(US),
    klarnaCredit: URLS,
  }),
  inSession(
    'klarna.md',
    'Klarna for a subscription',
    US,
    { type: 'klarnaCreditRecurring', owner: ownerIn(US), klarnaCreditRecurring: URLS },
    'pending_redirect',
    RECURRING,
  ),
  inSession('configuring-afterpay.md', 'Afterpay with shipping', US, {
    type: 'afterPay',
    owner: ownerIn(US),
    afterPay: { ...URLS, shipping: shippingIn(US) },
  }),
  inSession('configuring-clearpay.md', 'Clearpay with shipping', AU, {
    type: 'clearPay',
    owner: ownerIn(AU),
    clearPay: { ...URLS, shipping: shippingIn(AU) },
  }),
  inSession('configuring-bnp-paribas.md', 'BNP Paribas', FR, {
    type: 'bnpParibas',
    owner: ownerIn(FR),
    bnpParibas: { ...URLS, termCodeId: '1' },
  }),
  inSession('alipay.md', 'Alipay', CN, { type: 'alipay', owner: ownerIn(CN), alipay: BACK }),
  inSession('configuring-alipay+-cross-border.md', 'Alipay+', CN, {
    type: 'alipayCn',
    owner: ownerIn(CN),
    alipayCn: BACK,
  }),
  inSession('bancontact.md', 'Bancontact', BE, {
    type: 'bancontact',
    owner: ownerIn(BE),
    bancontact: BACK,
  }),
  inSession('configuring-blik.md', 'BLIK with shipping', PL, {
    type: 'blik',
    owner: ownerIn(PL),
    blik: { ...URLS, shipping: shippingIn(PL) },
  }),
  inSession('configuring-ccavenue.md', 'CCAvenue', IN, {
    type: 'ccavenue',
    owner: ownerIn(IN, { phoneNumber: '9876543210' }),
    ccavenue: URLS,
  }),
  inSession(
    'configuring-ccavenue.md',
    'CCAvenue with another phone number',
    IN,
    { type: 'ccavenue', owner: ownerIn(IN, { phoneNumber: '123' }), ccavenue: URLS },
    'refused: owner.phoneNumber',
  ),
  inSession('direct-debit.md', 'SEPA direct debit, without a state', FR, {
    type: 'directDebit',
    owner: ownerIn(FR),
    directDebit: BACK,
  }),
  inSession('configuring-fpx-online-banking.md', 'FPX', MY, {
    type: 'fpxOnlineBanking',
    owner: ownerIn(MY),
    fpxOnlineBanking: BACK,
  }),
  inSession('configuring-ideal.md', 'iDEAL', NL, {
    type: 'ideal',
    owner: ownerIn(NL),
    ideal: URLS,
  }),
  inSession(
    'konbini.md',
    'Konbini',
    JP,
    { type: 'konbini', owner: ownerIn(JP), konbini: { storeId: '010' } },
    'pending_funds',
  ),
  inSession(
    'konbini.md',
    'Konbini at Lawson, in Japanese letters',
    JP,
    { type: 'konbini', owner: ownerIn(JP, LAWSON_NAMES), konbini: { storeId: '040' } },
    'pending_funds',
  ),
  inSession(
    'konbini.md',
    'Konbini at Lawson, in Latin letters',
    JP,
    { type: 'konbini', owner: ownerIn(JP), konbini: { storeId: '040' } },
    'refused: owner.firstName',
  ),
  inSession('korea-bank-transfer.md', 'Korean bank transfer', KR, {
    type: 'bankTransfer',
    owner: ownerIn(KR),
    bankTransfer: BACK,
  }),
  inSession('payco.md', 'PAYCO', KR, { type: 'payco', owner: ownerIn(KR), payco: BACK }),
  inSession('online-banking.md', 'online banking', DE, {
    type: 'onlineBanking',
    owner: ownerIn(DE),
    onlineBanking: { ...URLS, bankCode: '86' },
  }),
  inSession(
    'online-banking.md',
    'online banking with a bank of another country, as printed',
    DE,
    { type: 'onlineBanking', owner: ownerIn(DE), onlineBanking: { ...URLS, bankCode: '82' } },
    'refused: onlineBanking.bankCode',
  ),
  inSession(
    'online-banking.md',
    'online banking without a bank',
    DE,
    { type: 'onlineBanking', owner: ownerIn(DE), onlineBanking: URLS },
    'refused: onlineBanking.bankCode',
  ),
  inSession('configuring-trustly.md', 'Trustly', DE, {
    type: 'trustly',
    owner: ownerIn(DE),
    trustly: BACK,
  }),
  inSession('trevipay.md', 'TreviPay', US, { type: 'msts', msts: URLS }, 'pending_redirect', {
    organizationId: 'sample-company',
  }),
  inSession(
    'trevipay.md',
    'TreviPay with an address that is not https, as printed',
    US,
    { type: 'msts', msts: { ...URLS, returnUrl: 'http://shop.example' } },
    'refused: msts.returnUrl',
    { organizationId: 'sample-company' },
  ),
  inSession(
    'wire-transfer.md',
    'bank transfer',
    US,
    { type: 'wireTransfer', owner: ownerIn(US), wireTransfer: {} },
    'pending_funds',
  ),
  inSession(
    'boleto.md',
    'Boleto',
    BR,
    {
      type: 'boletoBancario',
      owner: ownerIn(BR),
      boletoBancario: { ...BACK, nationalId: '16235836597' },
    },
    'pending_funds',
  ),
  inSession('bpay.md', 'BPAY', AU, { type: 'bPay', owner: ownerIn(AU), bPay: {} }, 'pending_funds'),
  inSession(
    'common-payment-objects.md',
    'cash on delivery',
    JP,
    { type: 'codJapan', owner: ownerIn(JP), codJapan: {} },
    'chargeable',
  ),
  inSession('common-payment-objects.md', 'installments in France, with a title', FR, {
    type: 'creditInstallment',
    owner: ownerIn(FR, { additionalAddressInfo: { title: 'MME' } }),
    creditInstallment: URLS,
  }),
  inSession(
    'common-payment-objects.md',
    'installments in France, without a title',
    FR,
    { type: 'creditInstallment', owner: ownerIn(FR), creditInstallment: URLS },
    'refused: owner.additionalAddressInfo.title',
  ),
  inSession('common-payment-objects.md', 'an owner with an organization and a division', US, {
    type: 'klarnaCredit',
    owner: ownerIn(US, {
      organization: 'Sample Inc.',
      additionalAddressInfo: {
        neighborhood: 'Center',
        phoneticFirstName: 'Ada',
        phoneticLastName: 'Sample',
        division: 'Development',
      },
    }),
    klarnaCredit: URLS,
  }),
  inSession(
    'credit-cards.md',
    'a card without an element',
    US,
    { type: 'creditCard', owner: ownerIn(US) },
    'refused: element',
  ),
  inSession(
    'credit-cards.md',
    'card data from the page',
    US,
    {
      type: 'creditCard',
      owner: ownerIn(US),
      creditCard: { number: '4444222233331111', expirationMonth: 12, expirationYear: 2032 },
    },
    'refused: creditCard',
  ),
];

/** What a session makes superfluous is taken and left out: a migration may be half done. */
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

/** What does not go with the order is refused with the name of what is wrong, never with a source that fails later. */
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
    'an empty last name, where no order knows another',
    US,
    { type: 'wireTransfer', owner: ownerIn(US, { lastName: '' }), wireTransfer: {} },
    'refused: owner.lastName',
  ),
];

export const SOURCE_CALLS: readonly SourceCall[] = [
  ...IN_SESSION,
  ...HALF_MIGRATED,
  ...ALONE,
  ...MISMATCHES,
];
