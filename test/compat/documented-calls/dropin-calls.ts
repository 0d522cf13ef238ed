/**
 * A documented shape of `createDropin(configuration)`, without its handlers. All are of one page of the vendor's
 * documentation (github.com/DigitalRiver/GitBook, payments/payment-integrations-1/drop-in/drop-in-integration-guide.md).
 */
export interface DropinCall {
  readonly says: string;
  /** `{session}` stands for a session of 118.01 US dollars. */
  readonly configuration: object;
  /** The expected behavior of the drop-in. */
  readonly shows: {
    /** The text of the button of the first method. */
    readonly button?: RegExp;
    /** Methods that are offered, no others. */
    readonly types?: readonly string[];
    /** Texts that it contains. */
    readonly text?: RegExp;
    readonly noText?: RegExp;
  };
}

const billingAddress = {
  firstName: 'Ada',
  lastName: 'Sample',
  email: 'ada@example.com',
  organization: 'Sample Inc.',
  phoneNumber: '952-555-0123',
  address: {
    line1: '1 Sample Street',
    city: 'Minnetonka',
    state: 'MN',
    postalCode: '55343',
    country: 'US',
  },
};
const cards = { enabledPaymentMethods: ['creditCard'] };

const inCheckout = (
  says: string,
  options: object,
  shows: DropinCall['shows'],
  paymentMethodConfiguration: object = cards,
): DropinCall => ({
  says,
  configuration: { sessionId: '{session}', options, paymentMethodConfiguration },
  shows,
});

export const DROPIN_CALLS: readonly DropinCall[] = [
  inCheckout(
    'the options of the first steps',
    {
      button: { type: 'submitOrder' },
      flow: 'checkout',
      showComplianceSection: true,
      showSavePaymentAgreement: true,
      showTermsOfSaleDisclosure: true,
      usage: 'unscheduled',
    },
    { button: /^Submit order/u, text: /accept the terms of sale/u },
  ),
  inCheckout('no options', {}, { button: /^Continue · \$118\.01$/u }),
  inCheckout(
    'button continue',
    { button: { type: 'continue' } },
    { button: /^Continue · \$118\.01$/u },
  ),
  inCheckout('button payNow', { button: { type: 'payNow' } }, { button: /^Pay \$118\.01$/u }),
  inCheckout('button buyNow', { button: { type: 'buyNow' } }, { button: /^Buy now/u }),
  inCheckout(
    'button completeOrder',
    { button: { type: 'completeOrder' } },
    { button: /^Pay \$118\.01 and complete order$/u },
  ),
  inCheckout(
    'a custom button',
    { button: { type: 'custom', buttonText: 'A fully customized button' } },
    { button: /^A fully customized button/u },
  ),
  inCheckout(
    'no compliance section',
    { showComplianceSection: false },
    { noText: /privacy notice/u },
  ),
  inCheckout('a compliance section', { showComplianceSection: true }, { text: /privacy notice/u }),
  inCheckout(
    'a save agreement',
    { flow: 'checkout', showSavePaymentAgreement: true },
    { text: /keep this payment method/u },
  ),
  inCheckout(
    'own documents in the terms',
    {
      showTermsOfSaleDisclosure: true,
      consents: {
        companyName: 'Cool Company',
        eula: { url: 'https://shop.example/eula' },
        termsOfUse: { url: 'https://shop.example/terms' },
      },
    },
    { text: /Cool Company/u },
  ),
  inCheckout(
    'redirects that the page follows',
    {
      redirect: {
        disableAutomaticRedirects: true,
        returnUrl: 'https://shop.example/success',
        cancelUrl: 'https://shop.example/cancel',
      },
    },
    { types: ['payPal'] },
    { enabledPaymentMethods: ['payPal'] },
  ),
  inCheckout(
    'methods that are switched off',
    {},
    { types: ['creditCard', 'wireTransfer'] },
    {
      enabledPaymentMethods: ['creditCard', 'payPal', 'wireTransfer'],
      disabledPaymentMethods: ['payPal'],
    },
  ),
  inCheckout('no method open', { expandFirstPaymentMethod: false }, { types: ['creditCard'] }),
  inCheckout(
    'looks of each method',
    {},
    { types: ['creditCard'] },
    {
      ...cards,
      style: { base: { color: '#fff', ':hover': { color: '#ccc' } }, invalid: { color: 'red' } },
      creditCard: {
        cardNumberPlaceholderText: 'Your card number',
        cardExpirationPlaceholderText: 'MM/YY',
        cardCvvPlacholderText: 'CVV',
        mask: true,
        style: { base: { fontSize: '16px' } },
      },
      googlePay: { style: { buttonType: 'plain', buttonColor: 'dark', buttonLanguage: 'en' } },
      applePay: { style: { buttonType: 'plain', buttonColor: 'dark', buttonLanguage: 'en' } },
      payPal: { style: { label: 'checkout', size: 'responsive', color: 'gold', shape: 'rect' } },
      onlineBanking: { placeholderText: 'Your bank' },
    },
  ),
  {
    says: 'an account page',
    configuration: {
      options: { flow: 'managePaymentMethods', usage: 'subscription' },
      billingAddress,
      paymentMethodConfiguration: cards,
    },
    shows: { types: ['creditCard'], button: /^Save card$/u },
  },
  {
    says: 'another card for a subscription',
    configuration: {
      options: {
        flow: 'managePaymentMethods',
        usage: 'subscription',
        showTermsOfSaleDisclosure: true,
        showSavePaymentAgreement: false,
        showComplianceSection: true,
      },
      billingAddress,
      paymentMethodConfiguration: cards,
    },
    shows: { types: ['creditCard'], noText: /cookie notice/u },
  },
  {
    says: 'a billing address beside the session',
    configuration: {
      sessionId: '{session}',
      billingAddress,
      paymentMethodConfiguration: cards,
    },
    shows: { types: ['creditCard'] },
  },
];
