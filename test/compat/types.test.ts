import { describe, expectTypeOf, it } from 'vitest';
import type {
  AuthenticationResult,
  AvailablePaymentMethods,
  Bank,
  ComplianceDetails,
  DigitalRiverInstance,
  DisplayItem,
  DrError,
  Dropin,
  DropinConfiguration,
  DropinError,
  DropinSuccess,
  KonbiniStore,
  List,
  PaymentRequest,
  SourceResult,
} from '../../src/compat/types/index.js';

// Nothing runs here: `npm run types` is the test. The functions keep the calls from being made.
declare const dr: DigitalRiverInstance;

const OWNER = {
  firstName: 'Ada',
  lastName: 'Sample',
  email: 'ada@example.com',
  address: { line1: '1 Sample Street', postalCode: '55343', country: 'US' },
};

describe('the types of DigitalRiver.js', () => {
  it('make the wrong `result.state` of old samples a compile error (12.2, 19)', () => {
    void (async () => {
      const result = await dr.createSource({ type: 'payPal', sessionId: 'ses' });
      // @ts-expect-error -- a result is { source } or { error }
      void result.state;
      // @ts-expect-error -- nor has it a source before the error was looked at
      void result.source.state;
      if (result.error) expectTypeOf(result.error).toEqualTypeOf<DrError>();
      else expectTypeOf(result.source.state).toExtend<string>();
    });
  });

  it('declare the parameters and results of each method (protocol part 2) (12.3, 31, 51)', () => {
    expectTypeOf<DigitalRiverInstance['createDropin']>().returns.toEqualTypeOf<Dropin>();
    expectTypeOf<DigitalRiverInstance['createDropIn']>().toEqualTypeOf<
      DigitalRiverInstance['createDropin']
    >();
    expectTypeOf<DigitalRiverInstance['retrieveSource']>().toEqualTypeOf<
      (sourceId: string, sourceClientSecret: string) => Promise<SourceResult>
    >();
    expectTypeOf<DigitalRiverInstance['paymentRequest']>().returns.toEqualTypeOf<PaymentRequest>();
    void (() => {
      const card = dr.createElement('cardnumber');
      expectTypeOf(
        dr.createSource(card, { type: 'creditCard', owner: OWNER }),
      ).resolves.toEqualTypeOf<SourceResult>();
      expectTypeOf(
        dr.updateSource({ id: 's', clientSecret: 'c' }),
      ).resolves.toEqualTypeOf<SourceResult>();
      expectTypeOf(
        dr.updateSource(card, { id: 's', clientSecret: 'c' }),
      ).resolves.toEqualTypeOf<SourceResult>();
      const data = { sessionId: 's', sourceId: 'i', sourceClientSecret: 'c' };
      expectTypeOf(dr.authenticateSource(data)).resolves.toEqualTypeOf<AuthenticationResult>();
      expectTypeOf(
        dr.authenticateSource(card, data),
      ).resolves.toEqualTypeOf<AuthenticationResult>();
      expectTypeOf(
        dr.retrieveAvailablePaymentMethods(),
      ).resolves.toEqualTypeOf<AvailablePaymentMethods>();
      expectTypeOf(dr.retrieveOnlineBankingBanks('DE', 'EUR')).resolves.toEqualTypeOf<List<Bank>>();
      expectTypeOf(dr.retrieveKonbiniStores()).resolves.toEqualTypeOf<List<KonbiniStore>>();
      expectTypeOf(dr.Compliance.getDetails('DR_INC-ENTITY')).toEqualTypeOf<ComplianceDetails>();
      expectTypeOf(
        dr.Compliance.getDetails({
          businessEntityCode: 'DR_INC-ENTITY',
          country: 'US',
          language: 'en',
        }),
      ).toEqualTypeOf<ComplianceDetails>();
      // @ts-expect-error -- the seller is needed (protocol 8.2)
      dr.Compliance.getDetails({ country: 'US', language: 'en' });
      // @ts-expect-error -- of another product
      void dr.createModal;
      // @ts-expect-error -- both are needed
      void dr.retrieveSource('id');
      // @ts-expect-error -- a type is needed
      void dr.createSource({ sessionId: 'ses' });
    });
  });

  it('declare every option and callback of Drop-in (protocol part 3) (12.3, 40, 43, 45)', () => {
    const configuration: DropinConfiguration = {
      sessionId: 'ses',
      options: {
        flow: 'checkout',
        showSavePaymentAgreement: true,
        showComplianceSection: true,
        showTermsOfSaleDisclosure: true,
        usage: 'subscription',
        button: { type: 'custom', buttonText: 'Go' },
        redirect: {
          disableAutomaticRedirects: true,
          returnUrl: 'https://a',
          cancelUrl: 'https://a',
        },
        consents: {
          companyName: 'A',
          eula: { url: 'https://a' },
          termsOfUse: { url: 'https://a' },
        },
        expandFirstPaymentMethod: false,
      },
      billingAddress: {
        ...OWNER,
        phoneNumber: '1',
        organization: 'A',
        address: { ...OWNER.address, line2: '2nd floor', additionalAddressInfo: { title: 'MME' } },
      },
      paymentMethodConfiguration: {
        style: { base: { color: 'red', ':hover': { color: 'blue' } } },
        classes: {
          base: 'a',
          complete: 'b',
          empty: 'c',
          focus: 'd',
          invalid: 'e',
          webkitAutofill: 'f',
        },
        creditCard: {
          cardNumberPlaceholderText: 'a',
          cardExpirationPlaceholderText: 'b',
          cardCvvPlaceholderText: 'c',
          cardCvvPlacholderText: 'c',
          style: {},
          mask: true,
        },
        onlineBanking: { placeholderText: 'a', onlineBanking: { country: 'DE', currency: 'EUR' } },
        googlePay: { style: { buttonType: 'long', buttonColor: 'dark', buttonLanguage: 'en' } },
        applePay: { style: { buttonType: 'plain', buttonColor: 'light-outline' } },
        payPal: {
          style: {
            label: 'checkout',
            size: 'responsive',
            shape: 'rect',
            layout: 'horizontal',
            fundingicons: 'false',
            tagline: 'false',
          },
        },
        msts: { enrollmentUrl: 'https://a', enrollment: 'https://a' },
        enabledPaymentMethods: ['creditCard'],
        disabledPaymentMethods: ['klarna'],
      },
      onSuccess: (data) => expectTypeOf(data).toEqualTypeOf<DropinSuccess>(),
      onError: (data) => expectTypeOf(data).toEqualTypeOf<DropinError>(),
      onCancel: (data) => expectTypeOf(data.paymentMethod).toEqualTypeOf<string>(),
      onReady: (data) => expectTypeOf(data.paymentMethodTypes).toEqualTypeOf<readonly string[]>(),
    };
    void configuration;
    // @ts-expect-error -- the misspelling of old samples (45)
    void ({ options: { showTermsofSaleDisclosure: true } } satisfies DropinConfiguration);
  });

  it('declare every element with its options, events and payloads (protocol part 5) (12.3, 59, 61, 62)', () => {
    void (() => {
      dr.createElement('cardnumber', { placeholderText: 'a', mask: true }).on('change', (event) => {
        expectTypeOf(event.complete).toEqualTypeOf<boolean>();
        expectTypeOf(event.brand).toExtend<string>();
      });
      dr.createElement('cardexpiration').on('return', (event) => void event.elementType);
      dr.createElement('cardcvv', { mask: true }).on('change', ({ error }) => void error?.code);
      dr.createElement('iban').on('blur', () => undefined);
      dr.createElement('ideal', { ideal: { sessionId: 's' } }).on(
        'change',
        ({ iban }) => iban.complete,
      );
      dr.createElement('onlinebanking', { onlineBanking: { country: 'DE', currency: 'EUR' } }).on(
        'ready',
        ({ hasAvailableBanks }) => hasAvailableBanks,
      );
      dr.createElement('konbini').on('ready', ({ hasAvailableStores }) => hasAvailableStores);
      dr.createElement('taxidentifier', {
        taxIdentifier: { country: 'DE', sellingEntity: 'DR_IRELAND-ENTITY', type: 'business' },
      }).on('change', ({ identifier }) =>
        expectTypeOf(identifier.value).toEqualTypeOf<string | null>(),
      );
      dr.createElement('invoiceattribute', {
        invoiceAttribute: { country: 'TW', sellingEntity: 'DR_TAIWAN-ENTITY', email: 'a@b.tw' },
      }).on('complete', (event) => (event.error ? event.error.errors : event.attributes));
      dr.createElement('offlinerefund', { refundToken: 't' }).on(
        'change',
        ({ complete }) => complete,
      );
      dr.createElement('delayedpaymentinstructions', {
        sourceId: 's',
        sourceClientSecret: 'c',
      }).mount('box');
      dr.createElement('compliance', {
        compliance: { entity: 'DR_INC-ENTITY', locale: 'en-US' },
      }).update({
        compliance: { businessEntityCode: 'DR_INC-ENTITY', country: 'US', language: 'en' },
      });
      const request = dr.paymentRequest({
        country: 'US',
        currency: 'USD',
        total: { label: 'Total', amount: 1, isPending: true },
        displayItems: [{ label: 'Lamp', amount: 1 }],
        shippingOptions: [
          { id: 'fast', label: 'Fast', amount: 1, detail: 'In a day', selected: true },
        ],
        requestShipping: true,
        style: { buttonType: 'plain', buttonColor: 'light', buttonLanguage: 'en' },
        waitOnClick: true,
      });
      const applePay = dr.createElement('applepay', request);
      expectTypeOf(applePay.canMakePayment()).toEqualTypeOf<boolean>();
      applePay.show();
      applePay.on('source', (event) => {
        expectTypeOf(event.contactInformation?.phone).toEqualTypeOf<string | undefined>();
        expectTypeOf(event.shippingOption?.id).toEqualTypeOf<string | undefined>();
        expectTypeOf(event.billingAddress).toEqualTypeOf(event.shippingAddress);
        event.complete('success');
        event.complete('error'); // as one client says for `failure`
      });
      applePay.on('shippingoptionchange', ({ shippingOption, updateWith }) =>
        updateWith({
          status: shippingOption.amount > 0 ? 'success' : 'failure',
          error: { message: 'No', fields: { region: 'No such region' } },
        }),
      );
      applePay.on('shippingaddresschange', (event) => event.updateWith({ status: 'success' }));
      dr.createElement('googlepay', request).on('click', (event) => event.updateWith(request));
      dr.createElement('paypal', { sourceData: { type: 'payPal' }, style: { color: 'gold' } }).on(
        'source',
        ({ source }) => source?.state,
      );
      dr.createElement('amazonpay', {
        sourceData: { type: 'amazonPay' },
        style: { color: 'Gold' },
      }).on('ready', ({ error }) => error?.type);
      // @ts-expect-error -- one sample's style object is no display item
      void ({ label: 'Lamp', amount: 1, buttonType: 'plain' } satisfies DisplayItem);
      // @ts-expect-error -- no such element
      dr.createElement('cardname');
      // @ts-expect-error -- no such event
      dr.createElement('konbini').on('return', () => undefined);
    });
  });
});
