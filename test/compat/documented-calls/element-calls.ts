/**
 * A documented shape of `createElement(name, options)`. `page` is where the vendor's documentation shows it
 * (github.com/DigitalRiver/GitBook). `{session}` and its like stand for what is made for the test.
 */
export interface ElementCall {
  readonly page: string;
  readonly says: string;
  readonly name: string;
  readonly options?: object;
  /** What `ready` brings beside the type of the element. `none`: the element has no such event. */
  readonly ready: object | 'none';
}

const ELEMENTS = 'developer-resources/reference/elements';
const CARDS = 'payments/payment-integrations-1/digitalriver.js/payment-methods/credit-cards.md';
const URLS = { returnUrl: 'https://shop.example/return', cancelUrl: 'https://shop.example/cancel' };

/** Classes and styles as the samples have them: a class a state, pseudo keys inside a state. */
const CLASSES = {
  base: 'DRElement',
  complete: 'is-complete',
  empty: 'is-empty',
  focus: 'is-focus',
  invalid: 'is-invalid',
  webkitAutofill: 'is-autofill',
};
const STYLE = {
  base: {
    color: '#495057',
    height: '35px',
    fontSize: '1rem',
    fontFamily: 'Arial, Helvetica, sans-serif',
    fontSmoothing: 'auto',
    fontStyle: 'italic',
    fontVariant: 'normal',
    letterSpacing: '3px',
    ':hover': { color: '#ccc' },
    '::placeholder': { color: '#495057' },
  },
  complete: { color: 'green', ':hover': { color: '#495057' } },
  empty: { color: '#495057' },
  focus: { ':hover': { color: '#495057' } },
  invalid: { color: 'red' },
};
const LOOKS = { classes: CLASSES, style: STYLE };

const request = {
  sessionId: '{session}',
  country: 'US',
  currency: 'USD',
  total: { label: 'Order total', amount: 118.01, isPending: true },
  displayItems: [{ label: 'Lamp', amount: 118.01 }],
  requestShipping: false,
};

export const ELEMENT_CALLS: readonly ElementCall[] = [
  { page: CARDS, says: 'a card number', name: 'cardnumber', options: LOOKS, ready: {} },
  { page: CARDS, says: 'an expiration date', name: 'cardexpiration', options: LOOKS, ready: {} },
  { page: CARDS, says: 'a security code', name: 'cardcvv', options: LOOKS, ready: {} },
  ...['cardNumber', 'cardExpiration', 'cardCVV'].map((name) => ({
    page: 'payments/payment-integrations-1/digitalriver.js/reference/digitalriver-object.md',
    says: `${name}, as the table spells it`,
    name,
    options: { placeholderText: 'Sample' },
    ready: {},
  })),
  {
    page: `${ELEMENTS}/README.md`,
    says: 'a masked number',
    name: 'cardnumber',
    options: { mask: true },
    ready: {},
  },
  { page: `${ELEMENTS}/iban-element.md`, says: 'an IBAN', name: 'iban', options: LOOKS, ready: {} },
  {
    page: `${ELEMENTS}/ideal-element.md`,
    says: 'iDEAL for a one-off order',
    name: 'ideal',
    options: { ideal: { sessionId: '{dutch session}' }, ...LOOKS },
    ready: {},
  },
  {
    page: `${ELEMENTS}/online-banking-elements.md`,
    says: 'the banks of a country',
    name: 'onlinebanking',
    options: { ...LOOKS, onlineBanking: { currency: 'EUR', country: 'DE' } },
    ready: { hasAvailableBanks: true },
  },
  {
    page: `${ELEMENTS}/online-banking-elements.md`,
    says: 'a country without banks',
    name: 'onlineBanking',
    options: { onlineBanking: { currency: 'USD', country: 'US' } },
    ready: { hasAvailableBanks: false },
  },
  {
    page: `${ELEMENTS}/konbini-elements.md`,
    says: 'the stores',
    name: 'konbini',
    options: LOOKS,
    ready: { hasAvailableStores: true },
  },
  {
    page: `${ELEMENTS}/tax-identifier-element.md`,
    says: 'tax numbers of a country',
    name: 'taxidentifier',
    options: { taxIdentifier: { country: 'IT' }, ...LOOKS },
    ready: { hasTaxIdentifier: true },
  },
  {
    page: `${ELEMENTS}/tax-identifier-element.md`,
    says: 'tax numbers of a kind of customer',
    name: 'taxidentifier',
    options: {
      taxIdentifier: { country: 'DE', sellingEntity: 'DR_IRELAND-ENTITY', type: 'business' },
    },
    ready: { hasTaxIdentifier: true },
  },
  {
    page: `${ELEMENTS}/tax-identifier-element.md`,
    says: 'tax numbers of a session that has none',
    name: 'taxIdentifier',
    options: { taxIdentifier: { sessionId: '{session}' } },
    ready: { hasTaxIdentifier: false },
  },
  {
    page: `${ELEMENTS}/invoice-attribute-element.md`,
    says: 'invoices of Taiwan',
    name: 'invoiceAttribute',
    options: { invoiceAttribute: { country: 'TW', sellingEntity: 'DR_TAIWAN-ENTITY' } },
    ready: { hasInvoices: true },
  },
  {
    page: `${ELEMENTS}/offline-refund-elements.md`,
    says: 'the account for a refund',
    name: 'offlinerefund',
    options: { ...LOOKS, refundToken: '{refund token}' },
    ready: {},
  },
  {
    page: `${ELEMENTS}/delayed-payment-instructions-element.md`,
    says: 'how to pay a bank transfer',
    name: 'delayedpaymentinstructions',
    options: { sourceId: '{source}', sourceClientSecret: '{secret}' },
    ready: {},
  },
  {
    page: `${ELEMENTS}/compliance-elements.md`,
    says: 'the seller by entity and locale',
    name: 'compliance',
    options: {
      classes: { base: 'DRElement' },
      compliance: { locale: 'en-US', entity: 'DR_INC-ENTITY' },
    },
    ready: 'none',
  },
  {
    page: `${ELEMENTS}/compliance-elements.md`,
    says: 'the seller by language and country',
    name: 'compliance',
    options: {
      compliance: { language: 'ja', country: 'JP', entity: 'DR_JAPAN-ENTITY' },
    },
    ready: 'none',
  },
  {
    page: `${ELEMENTS}/google-pay-elements.md`,
    says: 'Google Pay',
    name: 'googlepay',
    options: {
      ...request,
      style: { buttonType: 'plain', buttonColor: 'dark', buttonLanguage: 'en' },
    },
    ready: {},
  },
  {
    page: `${ELEMENTS}/google-pay-elements.md`,
    says: 'Google Pay with shipping options',
    name: 'googlePay',
    options: {
      ...request,
      requestShipping: true,
      shippingOptions: [
        { id: 'standard', label: 'Standard', amount: 0, detail: 'Five days', selected: true },
        { id: 'express', label: 'Express', amount: 15, detail: 'One day' },
      ],
      style: { buttonType: 'long', buttonColor: 'light', buttonLanguage: 'en' },
    },
    ready: {},
  },
  {
    page: `${ELEMENTS}/paypal-elements.md`,
    says: 'PayPal',
    name: 'paypal',
    options: {
      style: {
        label: 'checkout',
        size: 'responsive',
        color: 'gold',
        shape: 'pill',
        layout: 'horizontal',
        fundingicons: 'false',
        tagline: 'false',
      },
      sourceData: { type: 'payPal', sessionId: '{session}', payPal: URLS },
    },
    ready: {},
  },
  {
    page: `${ELEMENTS}/amazon-pay-element.md`,
    says: 'Amazon Pay',
    name: 'amazonpay',
    options: {
      style: { color: 'DarkGray', height: '100px' },
      sourceData: {
        type: 'amazonPay',
        sessionId: '{session}',
        country: 'US',
        amazonPay: {
          ...URLS,
          resultReturnUrl: 'https://shop.example/thanks',
          placement: 'Product',
          checkoutLanguage: 'fr_FR',
        },
      },
    },
    ready: {},
  },
];
