import { expect } from '@open-wc/testing';
import { money } from '../../../src/domain/money.js';
import type { PaymentMethod } from '../../../src/domain/payment-method.js';
import { readSource } from '../../../src/domain/read-source.js';
import type { GooglePayCallbacks, GooglePayRequest } from '../../../src/wallets/google-pay-api.js';
import { loadWallet } from '../../../src/wallets/load-wallet.js';
import type {
  SheetContact,
  SheetShippingOption,
  SheetUpdate,
} from '../../../src/wallets/sheet-shipping.js';
import type { Wallet, WalletRequest } from '../../../src/wallets/wallet.js';
import { FakeScripts } from '../../support/harness/fake-scripts.js';

const scripts = new FakeScripts();
const world = globalThis as unknown as Record<string, unknown>;

const POST: SheetShippingOption = {
  id: 'post',
  label: 'Post',
  detail: '3 days',
  amount: money(500, 'USD'),
};
const COURIER = {
  ...POST,
  id: 'courier',
  label: 'Courier',
  detail: '',
  amount: money(1200, 'USD'),
};

const source = readSource({ id: 'src', type: 'x', state: 'chargeable', clientSecret: 's' })!;

const load = async (type: string, wallet: unknown): Promise<Wallet> => {
  const method = { type, wallet, flow: 'standard' } as PaymentMethod;
  const validateMerchant = () => Promise.resolve({});
  return (await loadWallet(method, {
    currency: 'USD',
    country: 'US',
    locale: 'en',
    validateMerchant,
  }))!;
};

/** A page that writes down what it is asked, and answers each question with the next update. */
function page(...updates: SheetUpdate[]) {
  const asked: (SheetContact | SheetShippingOption)[] = [];
  const answer = (question: SheetContact | SheetShippingOption) => {
    asked.push(question);
    return Promise.resolve(updates.shift() ?? {});
  };
  const request: WalletRequest = {
    country: 'US',
    total: money(6801, 'USD'),
    payee: 'Sample Shop',
    isPending: true,
    lines: [{ label: 'Tea', amount: money(6801, 'USD') }],
    shipping: { options: [POST, COURIER], onAddress: answer, onOption: answer },
  };
  return { asked, request };
}

/** Lets promises that are there settle. */
const settle = () => new Promise((resolve) => requestAnimationFrame(resolve));

describe('wallets that ask for the shipping address', () => {
  beforeEach(() => scripts.install());
  afterEach(() => {
    scripts.restore();
    for (const name of ['ApplePaySession', 'ApplePayError', 'google']) delete world[name];
  });

  describe('Apple Pay', () => {
    class Session {
      static readonly STATUS_SUCCESS = 0;
      static readonly STATUS_FAILURE = 1;
      static last: Session;
      static supportsVersion = () => true;
      static canMakePayments = () => true;
      readonly updates: unknown[] = [];
      readonly request: object;
      onshippingcontactselected!: (event: object) => void;
      onshippingmethodselected!: (event: object) => void;
      onpaymentauthorized!: (event: object) => void;
      oncancel!: (event: object) => void;
      constructor(_version: number, request: object) {
        this.request = request;
        Session.last = this;
      }
      begin() {}
      abort() {}
      completePayment() {}
      completeShippingContactSelection = (update: unknown) => this.updates.push(update);
      completeShippingMethodSelection = (update: unknown) => this.updates.push(update);
    }
    class ApplePayError {
      readonly given: readonly string[];
      constructor(...given: string[]) {
        this.given = given;
      }
    }
    beforeEach(() => Object.assign(world, { ApplePaySession: Session, ApplePayError }));

    it('asks for an address and shipping options, and shows the page’s answer to each choice', async () => {
      const wallet = await load('applePay', {});
      const { asked, request } = page(
        { total: money(7301, 'USD'), isPending: false },
        { total: money(8001, 'USD'), lines: [] },
      );
      const sheet = wallet.open(request);
      const session = Session.last;
      expect(session.request).to.deep.include({
        total: { label: 'Sample Shop', amount: '68.01', type: 'pending' },
        lineItems: [{ label: 'Tea', amount: '68.01', type: 'final' }],
        requiredShippingContactFields: ['postalAddress', 'name', 'phone', 'email'],
        shippingMethods: [
          { identifier: 'post', label: 'Post', detail: '3 days', amount: '5.00' },
          { identifier: 'courier', label: 'Courier', detail: '', amount: '12.00' },
        ],
      });

      const shippingContact = { locality: 'Bonn', postalCode: '53111', countryCode: 'de' };
      session.onshippingcontactselected({ shippingContact });
      await settle();
      session.onshippingmethodselected({ shippingMethod: { identifier: 'courier' } });
      await settle();
      expect(asked).to.deep.equal([
        { address: { city: 'Bonn', postalCode: '53111', country: 'DE' } },
        COURIER,
      ]);
      expect(session.updates).to.deep.equal([
        {
          newTotal: { label: 'Sample Shop', amount: '73.01', type: 'final' },
          newLineItems: [{ label: 'Tea', amount: '68.01', type: 'final' }],
          newShippingMethods: [
            { identifier: 'post', label: 'Post', detail: '3 days', amount: '5.00' },
            { identifier: 'courier', label: 'Courier', detail: '', amount: '12.00' },
          ],
        },
        {
          newTotal: { label: 'Sample Shop', amount: '80.01', type: 'final' },
          newLineItems: [],
        },
      ]);

      let answers: unknown;
      const paid = sheet.pay((_, given) => {
        answers = given;
        return Promise.resolve(source);
      });
      const contact = {
        givenName: 'Ada',
        familyName: 'Sample',
        phoneNumber: '555',
        emailAddress: 'ada@example.com',
        addressLines: ['1 Sample Street', 'Floor 2'],
        ...shippingContact,
      };
      session.onpaymentauthorized({
        payment: { token: {}, shippingContact: contact, billingContact: { locality: 'Ulm' } },
      });
      await paid;
      expect(answers).to.deep.equal({
        billingAddress: { address: { city: 'Ulm' } },
        shippingAddress: {
          name: 'Ada Sample',
          firstName: 'Ada',
          lastName: 'Sample',
          phone: '555',
          email: 'ada@example.com',
          address: {
            line1: '1 Sample Street',
            line2: 'Floor 2',
            city: 'Bonn',
            postalCode: '53111',
            country: 'DE',
          },
        },
        contactInformation: { name: 'Ada Sample', phone: '555', email: 'ada@example.com' },
        shippingOption: COURIER,
      });
    });

    it('reports an invalid address, by field if the page names it', async () => {
      const wallet = await load('applePay', {});
      const message = 'We do not ship there';
      const { request } = page(
        { error: { message } },
        { error: { message, fields: { region: 'Which state?', postalCode: 'Too short' } } },
      );
      const sheet = wallet.open(request);
      const session = Session.last;
      for (let times = 0; times < 2; times++) {
        session.onshippingcontactselected({ shippingContact: {} });
        await settle();
      }
      const errors = session.updates.map((update) =>
        (update as { errors: ApplePayError[] }).errors.map(({ given }) => given),
      );
      expect(errors).to.deep.equal([
        [['addressUnserviceable', 'postalAddress', message]],
        [
          ['shippingContactInvalid', 'administrativeArea', 'Which state?'],
          ['shippingContactInvalid', 'postalCode', 'Too short'],
        ],
      ]);
      sheet.abort();
    });

    it('sends a sheet nothing after it was closed', async () => {
      const wallet = await load('applePay', {});
      const { asked, request } = page();
      const sheet = wallet.open(request);
      const session = Session.last;
      session.onshippingcontactselected({ shippingContact: {} });
      sheet.abort();
      await settle();
      expect(asked).to.have.lengthOf(1);
      expect(session.updates).to.deep.equal([]);
    });
  });

  describe('Google Pay', () => {
    const CONFIGURATION = { gateway: 'sample', gatewayMerchantId: 'merchant' };
    let loaded: GooglePayRequest | undefined;
    let callbacks: GooglePayCallbacks | undefined;
    let finish: (data: object) => void;

    beforeEach(() => {
      class PaymentsClient {
        readonly #callbacks: GooglePayCallbacks | undefined;
        constructor(options: { paymentDataCallbacks?: GooglePayCallbacks }) {
          this.#callbacks = options.paymentDataCallbacks;
        }
        isReadyToPay = () => Promise.resolve({ result: true });
        loadPaymentData(request: GooglePayRequest) {
          loaded = request;
          callbacks = this.#callbacks;
          return new Promise((resolve) => (finish = resolve));
        }
      }
      world['google'] = { payments: { api: { PaymentsClient } } };
    });

    it('asks for an address and shipping options, and shows the page’s answer to each choice', async () => {
      const wallet = await load('googlePay', CONFIGURATION);
      const { asked, request } = page(
        { total: money(7301, 'USD'), isPending: false, options: [COURIER, POST] },
        { error: { message: 'Not today' } },
      );
      const sheet = wallet.open(request);
      expect(loaded).to.deep.include({
        emailRequired: true,
        shippingAddressRequired: true,
        shippingOptionRequired: true,
        shippingOptionParameters: {
          defaultSelectedOptionId: 'post',
          shippingOptions: [
            { id: 'post', label: 'Post', description: '3 days' },
            { id: 'courier', label: 'Courier', description: '' },
          ],
        },
        callbackIntents: ['SHIPPING_ADDRESS', 'SHIPPING_OPTION'],
      });
      expect(loaded?.transactionInfo).to.deep.equal({
        totalPriceStatus: 'ESTIMATED',
        totalPrice: '68.01',
        currencyCode: 'USD',
        countryCode: 'US',
        totalPriceLabel: 'Sample Shop',
        displayItems: [{ label: 'Tea', type: 'LINE_ITEM', price: '68.01', status: 'FINAL' }],
      });

      const change = callbacks!.onPaymentDataChanged;
      const shippingAddress = { locality: 'Bonn', countryCode: 'DE' };
      expect(
        await change({
          callbackTrigger: 'INITIALIZE',
          shippingAddress,
          shippingOptionData: { id: 'post' },
        }),
      ).to.deep.include({
        newShippingOptionParameters: {
          defaultSelectedOptionId: 'courier',
          shippingOptions: [
            { id: 'courier', label: 'Courier', description: '' },
            { id: 'post', label: 'Post', description: '3 days' },
          ],
        },
      });
      const refused = await change({
        callbackTrigger: 'SHIPPING_OPTION',
        shippingAddress,
        shippingOptionData: { id: 'post' },
      });
      expect(refused.newTransactionInfo).to.include({
        totalPriceStatus: 'FINAL',
        totalPrice: '73.01',
      });
      expect(refused.error).to.deep.equal({
        reason: 'SHIPPING_OPTION_INVALID',
        intent: 'SHIPPING_OPTION',
        message: 'Not today',
      });
      expect(asked).to.deep.equal([{ address: { city: 'Bonn', country: 'DE' } }, POST]);

      let answers: unknown;
      const paid = sheet.pay((_, given) => {
        answers = given;
        return Promise.resolve(source);
      });
      const whole = { ...shippingAddress, name: 'Ada Sample', phoneNumber: '555', address1: '1 S' };
      finish({
        email: 'ada@example.com',
        shippingAddress: { ...whole, address2: 'Floor 2', address3: '' },
        paymentMethodData: {
          info: { billingAddress: { name: 'Bob', locality: 'Ulm' } },
          tokenizationData: { token: 't' },
        },
      });
      await paid;
      const email = 'ada@example.com';
      expect(answers).to.deep.equal({
        billingAddress: { name: 'Bob', email, address: { city: 'Ulm' } },
        shippingAddress: {
          name: 'Ada Sample',
          phone: '555',
          email,
          address: { line1: '1 S', line2: 'Floor 2', city: 'Bonn', country: 'DE' },
        },
        contactInformation: { name: 'Ada Sample', phone: '555', email },
        shippingOption: POST,
      });
    });

    it('asks only for the address if there are no options', async () => {
      const wallet = await load('googlePay', CONFIGURATION);
      const { request } = page({ error: { message: 'Too far' } });
      const sheet = wallet.open({ ...request, shipping: { ...request.shipping!, options: [] } });
      expect(loaded?.callbackIntents).to.deep.equal(['SHIPPING_ADDRESS']);
      expect(loaded).not.to.have.property('shippingOptionRequired');
      const { error } = await callbacks!.onPaymentDataChanged({
        callbackTrigger: 'SHIPPING_ADDRESS',
        shippingAddress: {},
      });
      expect(error).to.deep.equal({
        reason: 'SHIPPING_ADDRESS_UNSERVICEABLE',
        intent: 'SHIPPING_ADDRESS',
        message: 'Too far',
      });
      sheet.abort();
    });

    it('asks for neither without shipping', async () => {
      const wallet = await load('googlePay', CONFIGURATION);
      const { total, country, payee } = page().request;
      const sheet = wallet.open({ total, country, payee });
      expect(callbacks).to.equal(undefined);
      expect(loaded).not.to.have.any.keys('callbackIntents', 'shippingAddressRequired');
      sheet.abort();
    });
  });
});
