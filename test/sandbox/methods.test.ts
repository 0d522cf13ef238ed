import { describe, expect, it } from 'vitest';
import { CATALOG } from '../../src/sandbox/method-catalog.js';
import {
  CALLER,
  openShop,
  ownerIn,
  refusal,
  refused,
  type Answer,
} from './support/sandbox-shop.js';

const types = (answer: Answer): string[] => answer.paymentMethods.map(({ type }: Answer) => type);
const list = (query: Answer, options: Answer = {}): string[] =>
  types(openShop(options).sandbox.listMethods(CALLER, query));
const offered = (body: Answer): string[] => {
  const { sandbox, checkout, sessionIdOf } = openShop();
  return types(sandbox.readBrowserCheckout(CALLER, sessionIdOf(checkout(body)), {}));
};

describe('the methods on offer (protocol 2.7, 4.1)', () => {
  it('are all of them without a filter', () => {
    expect(list({})).toEqual(CATALOG.map(({ type }) => type));
  });

  it('are those that the account has switched on', () => {
    const accounts = [
      {
        publishableKey: 'pk_sandbox',
        secretKey: 'sk_sandbox',
        allowedOrigins: [],
        enabledMethods: ['payPal', 'creditCard'],
      },
    ];
    expect(list({}, { accounts })).toEqual(['creditCard', 'payPal']);
  });

  it.each([
    ['KR', 'KRW', ['payco', 'bankTransfer'], ['klarnaCredit', 'konbini']],
    ['NL', 'EUR', ['ideal', 'onlineBanking', 'trustly', 'directDebit'], ['bancontact', 'blik']],
    ['BE', 'EUR', ['bancontact', 'klarnaCredit'], ['trustly', 'onlineBanking']],
    ['PL', 'PLN', ['blik', 'onlineBanking', 'klarnaCredit'], ['directDebit']],
    ['MY', 'MYR', ['fpxOnlineBanking'], ['onlineBanking']],
    ['CN', 'CNY', ['alipay', 'alipayCn'], ['klarnaCredit']],
    ['CN', 'USD', ['alipayCn'], ['alipay']],
    ['IN', 'INR', ['ccavenue'], ['trustly']],
    ['BR', 'BRL', ['boletoBancario'], ['konbini']],
    ['JP', 'JPY', ['konbini', 'codJapan'], ['bPay']],
    ['AU', 'AUD', ['afterPay', 'clearPay', 'bPay'], ['klarnaCredit']],
    ['GB', 'GBP', ['payPalCredit', 'clearPay', 'directDebitGb', 'trustly'], ['directDebit']],
    ['FR', 'EUR', ['creditInstallment', 'bnpParibas'], ['ideal']],
    ['US', 'USD', ['payPalCredit', 'klarnaCredit', 'afterPay'], ['trustly', 'msts']],
  ])(
    'in %s and %s hold what the contract states (12.4, 89, 90)',
    (country, currency, there, notThere) => {
      const inSession = offered({ currency, billTo: ownerIn(country), items: [{ price: 120 }] });
      expect(inSession).toEqual(
        expect.arrayContaining(['creditCard', 'payPal', 'wireTransfer', ...there]),
      );
      for (const type of notThere) expect(inSession).not.toContain(type);
      expect(list({ country, currency })).toEqual(expect.arrayContaining(there));
    },
  );

  it('carry the flags of the contract’s samples (12.4, 67, 68, 70)', () => {
    const flags = new Map(
      (openShop().sandbox.listMethods(CALLER, {}) as Answer).paymentMethods.map(
        (method: Answer) => [
          method.type,
          [method.flow, method.supportsRecurring, method.supportsFreeTrial].join(' '),
        ],
      ),
    );
    for (const type of [
      'alipay',
      'bankTransfer',
      'payco',
      'onlineBanking',
      'klarnaCredit',
      'payPal',
      'creditInstallment',
    ]) {
      expect(flags.get(type)).toBe('redirect false false');
    }
    for (const type of ['applePay', 'carrierFinancing', 'codJapan'])
      expect(flags.get(type)).toBe('standard false false');
    for (const type of ['creditCard', 'googlePay'])
      expect(flags.get(type)).toBe('standard true true');
    for (const type of ['directDebit', 'directDebitGb', 'klarnaCreditRecurring'])
      expect(flags.get(type)).toBe('redirect true false');
    for (const type of ['konbini', 'wireTransfer', 'boletoBancario'])
      expect(flags.get(type)).toBe('receiver false false');
    expect(flags.get('payPalBilling')).toBe('redirect true true');
  });

  it('follow the filters, as booleans or as texts of a query', () => {
    for (const yes of [true, 'true']) {
      expect(list({ supportsFreeTrial: yes })).toEqual([
        'creditCard',
        'googlePay',
        'payPalBilling',
      ]);
      expect(list({ supportsStorage: yes, currency: 'JPY', country: 'JP' })).not.toContain(
        'konbini',
      );
    }
    expect(list({ supportsRecurring: 'false' })).not.toContain('creditCard');
    const { sandbox } = openShop();
    expect(refusal(() => sandbox.listMethods(CALLER, { supportsStorage: 'maybe' }))).toEqual(
      refused(400, 'invalid_parameter', 'supportsStorage'),
    );
  });

  it('narrow with the transaction: subscriptions, trials, phone orders, store credit, companies (12.3, 47)', () => {
    const plan = { autoRenewal: true };
    expect(offered(plan)).toEqual([
      'creditCard',
      'googlePay',
      'payPalBilling',
      'klarnaCreditRecurring',
      'amazonPay',
    ]);
    expect(
      offered({ ...plan, items: [{ price: 9, subscriptionInfo: { freeTrial: true } }] }),
    ).toEqual(['creditCard', 'googlePay', 'payPalBilling']);
    expect(offered({ chargeType: 'moto' })).toEqual(['creditCard', 'wireTransfer']);
    expect(offered({ organizationId: 'org' })).toContain('msts');
    const { checkout, credit, attach, sandbox, sessionIdOf } = openShop();
    const made = checkout();
    attach(made, credit(made, 10));
    const beside = types(sandbox.listMethods(CALLER, { sessionId: sessionIdOf(made) }));
    expect(beside).toContain('klarnaCredit');
    expect(beside).not.toContain('amazonPay');
  });

  it('are none once the order is placed', () => {
    const { checkout, card, attach, order, sandbox, sessionIdOf } = openShop();
    const made = checkout();
    attach(made, card(made));
    order(made);
    expect(types(sandbox.readBrowserCheckout(CALLER, sessionIdOf(made), {}))).toEqual([]);
  });

  it('include the amount for wallets, which is the rest beside store credit, as a string', () => {
    const { checkout, credit, attach, sandbox, sessionIdOf } = openShop();
    const made = checkout();
    attach(made, credit(made, 50));
    expect(sandbox.listMethods(CALLER, { sessionId: sessionIdOf(made) })).toMatchObject({
      sessionInformation: {
        currency: 'USD',
        country: 'US',
        amount: '68.01',
        businessEntityCode: 'DR_INC-ENTITY',
        sellingEntity: { id: 'DR_INC-ENTITY' },
      },
    });
    expect(sandbox.listMethods(CALLER, {})).not.toHaveProperty('sessionInformation');
  });

  it('have names in the shopper’s language, and cards list their brands', () => {
    const { sandbox } = openShop();
    const named = (language: unknown) => {
      const { paymentMethods } = sandbox.listMethods(CALLER, {
        language,
        currency: 'EUR',
        country: 'DE',
      } as Answer) as Answer;
      return paymentMethods.find(({ type }: Answer) => type === 'creditCard');
    };
    expect(named('de-AT')).toMatchObject({
      displayName: 'Credit or debit card',
      localizedDisplayName: 'Kredit- oder Debitkarte',
    });
    expect(named('ja').localizedDisplayName).toBe('クレジットカード・デビットカード');
    for (const strange of ['tlh', '../../x', 'en-US-x-<>', '', 5])
      expect(named(strange).localizedDisplayName).toBe('Credit or debit card');
    expect(named('de').brands).toEqual(expect.arrayContaining(['visa', 'mastercard', 'amex']));
    expect(named('de').defaultMandate.terms).toContain('Digital River Ireland Ltd.');
  });

  it('include the terms of installments (12.4, 81)', () => {
    const { checkout, sandbox, sessionIdOf } = openShop();
    const made = checkout({ currency: 'EUR', billTo: ownerIn('FR'), items: [{ price: 100 }] });
    const { paymentMethods }: Answer = sandbox.listMethods(CALLER, {
      sessionId: sessionIdOf(made),
    });
    expect(
      paymentMethods.find(({ type }: Answer) => type === 'creditInstallment').terms,
    ).toMatchObject([
      {
        durationMonths: 3,
        monthlyPaymentAmount: '33.34',
        totalRepayable: '100.00',
        overMaximumAmount: false,
      },
      { durationMonths: 4, monthlyPaymentAmount: '25.00' },
    ]);
  });
});

describe('a scenario’s own methods', () => {
  it('replace the catalogue’s, invented ones among them, and can be paid with', () => {
    const { sandbox, checkout, sessionIdOf, source, attach, order, decide } = openShop();
    const made = checkout();
    sandbox.overrideMethods(CALLER, sessionIdOf(made), [
      { type: 'creditCard' },
      { type: 'moonPay', displayName: 'Moon' },
    ]);
    expect(sandbox.listMethods(CALLER, { sessionId: sessionIdOf(made) })).toMatchObject({
      paymentMethods: [
        { type: 'creditCard', flow: 'standard' },
        { type: 'moonPay', flow: 'redirect', displayName: 'Moon', images: {} },
      ],
    });
    const moon = source(made, 'moonPay', { returnUrl: 'https://shop.example/' });
    decide(moon, 'approve');
    attach(made, moon);
    expect(order(made).state).toBe('accepted');
    expect(
      refusal(() => sandbox.overrideMethods(CALLER, sessionIdOf(made), [{ type: 'Not a type' }])),
    ).toEqual(refused(400, 'invalid_parameter', 'methods.type'));
  });
});

describe('banks and stores (protocol 2.8)', () => {
  it('are the contract’s', () => {
    const { sandbox } = openShop();
    expect(sandbox.listBanks(CALLER, { country: 'de', currency: 'eur' })).toEqual([
      { bankCode: '86', bankName: 'Sofortüberweisung' },
      { bankCode: '21', bankName: 'Giropay' },
    ]);
    expect(sandbox.listBanks(CALLER, { country: 'US', currency: 'USD' })).toEqual([]);
    expect(refusal(() => sandbox.listBanks(CALLER, { currency: 'EUR' }))).toEqual(
      refused(400, 'missing_parameter', 'country'),
    );
    expect(sandbox.listKonbiniStores(CALLER).map(({ storeId }) => storeId)).toEqual([
      '010',
      '030',
      '060',
      '080',
    ]);
  });
});
