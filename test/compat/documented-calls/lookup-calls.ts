import type {
  ComplianceQuery,
  DigitalRiverOptions,
  PaymentMethodFilter,
  PaymentRequestData,
} from '../../../src/compat/types/index.js';

// Documented shapes of the calls that look something up. `page` is where the vendor's documentation shows them
// (github.com/DigitalRiver/GitBook).

const REFERENCE =
  'payments/payment-integrations-1/digitalriver.js/reference/digitalriver-object.md';
const BANKING = 'payments/payment-integrations-1/digitalriver.js/payment-methods/online-banking.md';
const KEY_PAGE = 'developer-resources/reference/digital-river-publishable-api-key.md';
const OBJECTS = 'developer-resources/reference/digital-river-payment-objects.md';

/** `new DigitalRiver(key, options)`; `language` is what the terms of sale are called in. */
export const CONSTRUCTOR_CALLS: readonly {
  readonly page: string;
  readonly options?: DigitalRiverOptions;
  readonly card: string;
}[] = [
  { page: KEY_PAGE, card: 'Credit or debit card' },
  { page: KEY_PAGE, options: {}, card: 'Credit or debit card' },
  { page: REFERENCE, options: { locale: 'en-US' }, card: 'Credit or debit card' },
  { page: REFERENCE, options: { locale: 'de-DE' }, card: 'Kredit- oder Debitkarte' },
  { page: REFERENCE, options: { locale: 'de_DE' }, card: 'Kredit- oder Debitkarte' },
];

/** `retrieveAvailablePaymentMethods(filter)`, with one type that is there and one that is not. */
export const METHOD_CALLS: readonly {
  readonly page: string;
  readonly says: string;
  readonly filter?: PaymentMethodFilter;
  readonly has: string;
  readonly lacks?: string;
}[] = [
  { says: 'no filter', has: 'konbini' },
  { says: 'a currency', filter: { currency: 'EUR' }, has: 'ideal', lacks: 'konbini' },
  { says: 'a country', filter: { country: 'JP' }, has: 'konbini', lacks: 'ideal' },
  {
    says: 'a currency and a country',
    filter: { currency: 'PLN', country: 'PL' },
    has: 'blik',
    lacks: 'bancontact',
  },
  {
    says: 'what can be saved',
    filter: { supportsStorage: true },
    has: 'creditCard',
    lacks: 'konbini',
  },
  {
    says: 'what recurs',
    filter: { supportsRecurring: true },
    has: 'payPalBilling',
    lacks: 'payPal',
  },
  {
    says: 'what can start free of charge',
    filter: { supportsFreeTrial: true },
    has: 'creditCard',
    lacks: 'directDebit',
  },
  {
    says: 'all of it',
    filter: {
      currency: 'USD',
      country: 'US',
      supportsStorage: true,
      supportsRecurring: true,
      supportsFreeTrial: true,
    },
    has: 'creditCard',
    lacks: 'payPal',
  },
].map((call) => ({ page: REFERENCE, ...call }));

/** `retrieveOnlineBankingBanks(country, currency)`. */
export const BANK_CALLS = [
  { page: BANKING, country: 'DE', currency: 'EUR', codes: ['86', '21'] },
  { page: BANKING, country: 'AT', currency: 'EUR', codes: ['82'] },
  { page: BANKING, country: 'US', currency: 'USD', codes: [] },
] as const;

/** `Compliance.getDetails`, in both forms, with the seller that it brings. */
export const COMPLIANCE_CALLS: readonly {
  readonly page: string;
  readonly given: readonly [string | ComplianceQuery, string?];
  readonly id: string;
}[] = [
  { given: ['DR_INC-ENTITY'] as const, id: 'DR_INC-ENTITY' },
  { given: ['DR_IRELAND-ENTITY', 'en-IE'] as const, id: 'DR_IRELAND-ENTITY' },
  { given: ['DR_UK-ENTITY', 'en_GB'] as const, id: 'DR_UK-ENTITY' },
  { given: ['DR_JAPAN-ENTITY', 'ja-JP'] as const, id: 'DR_JAPAN-ENTITY' },
  { given: ['C5_INC-ENTITY', 'it-IT'] as const, id: 'C5_INC-ENTITY' },
  {
    given: [{ language: 'en', country: 'US', businessEntityCode: 'DR_INC-ENTITY' }] as const,
    id: 'DR_INC-ENTITY',
  },
  {
    given: [{ locale: 'en_US', businessEntityCode: 'DR_INC-ENTITY' }] as const,
    id: 'DR_INC-ENTITY',
  },
].map((call) => ({ page: REFERENCE, ...call }));

/** `paymentRequest(data)`. */
export const REQUEST_CALLS: readonly {
  readonly page: string;
  readonly data: PaymentRequestData;
}[] = [
  {
    page: OBJECTS,
    data: {
      country: 'US',
      currency: 'USD',
      total: { label: 'Order total', amount: 118.01, isPending: true },
      displayItems: [{ label: 'Lamp', amount: 118.01 }],
      requestShipping: false,
      style: { buttonType: 'plain', buttonColor: 'dark', buttonLanguage: 'en' },
    },
  },
  {
    page: OBJECTS,
    data: {
      sessionId: 'a session',
      country: 'US',
      currency: 'USD',
      total: { label: 'Order total', amount: 118.01 },
      displayItems: [{ label: 'Lamp', amount: 118.01, isPending: false }],
      shippingOptions: [
        { id: 'standard', label: 'Standard', amount: 0, detail: 'Five days', selected: true },
        { id: 'express', label: 'Express', amount: 15, detail: 'One day' },
      ],
      requestShipping: true,
      waitOnClick: false,
    },
  },
];
