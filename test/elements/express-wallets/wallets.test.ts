import { expect } from '@open-wc/testing';
import { money } from '../../../src/domain/money.js';
import { PaymentError } from '../../../src/domain/payment-error.js';
import type { PaymentMethod } from '../../../src/domain/payment-method.js';
import { readSource } from '../../../src/domain/read-source.js';
import type { AmazonCheckout } from '../../../src/wallets/amazon-pay-api.js';
import type {
  ApplePayPaymentRequest,
  ApplePaySession,
} from '../../../src/wallets/apple-pay-api.js';
import type {
  GooglePayButtonOptions,
  GooglePayRequest,
} from '../../../src/wallets/google-pay-api.js';
import { loadWallet } from '../../../src/wallets/load-wallet.js';
import type { MakeSource, Wallet, WalletRequest } from '../../../src/wallets/wallet.js';
import { FakeScripts } from '../../support/harness/fake-scripts.js';

const REQUEST: WalletRequest = { country: 'US', total: money(6801, 'USD'), payee: 'Sample Shop' };
const scripts = new FakeScripts();

const source = (more: object = {}) =>
  readSource({ id: 'src', type: 'googlePay', state: 'chargeable', clientSecret: 's', ...more })!;

/** Makes a source, and takes down of what. */
function maker(made = source()): MakeSource & { readonly details: unknown[] } {
  const details: unknown[] = [];
  const make: MakeSource = (given) => {
    details.push(given);
    return Promise.resolve(made);
  };
  return Object.assign(make, { details });
}

const load = (
  type: string,
  wallet: unknown,
  validateMerchant?: (url: string) => Promise<unknown>,
): Promise<Wallet | undefined> => {
  const method = { type, wallet, flow: 'standard' } as PaymentMethod;
  return loadWallet(method, { currency: 'USD', country: 'US', locale: 'en', validateMerchant });
};

const codeOf = (attempt: Promise<unknown>): Promise<string> =>
  attempt.then(
    () => 'no refusal',
    (reason: unknown) => (reason as PaymentError).code,
  );

const codeThrown = (act: () => unknown): string => {
  try {
    act();
    return 'no refusal';
  } catch (reason) {
    return (reason as PaymentError).code;
  }
};

/** Where the browser's wallets put themselves. */
const world = globalThis as unknown as Record<string, unknown>;
const place = (): HTMLElement => {
  const host = document.createElement('div');
  document.body.append(host);
  return host;
};

describe('wallets', () => {
  beforeEach(() => scripts.install());
  afterEach(() => {
    scripts.restore();
    scripts.comeIf(() => true);
    for (const name of ['ApplePaySession', 'google', 'paypal', 'amazon']) delete world[name];
  });

  it('are not usable without the service’s settings, nor if they are unknown (F-114)', async () => {
    expect(await load('googlePay', undefined)).to.equal(undefined);
    expect(await load('sampleWallet', { clientId: 'x' })).to.equal(undefined);
    expect(scripts.asked).to.deep.equal([]);
  });

  describe('Apple Pay', () => {
    class FakeSession implements ApplePaySession {
      static readonly STATUS_SUCCESS = 0;
      static readonly STATUS_FAILURE = 1;
      static can = true;
      static gesture = true;
      static readonly all: FakeSession[] = [];
      static supportsVersion = (version: number) => version <= 3;
      static canMakePayments() {
        if (!FakeSession.can) throw new DOMException('insecure', 'InvalidAccessError');
        return true;
      }

      onvalidatemerchant: ApplePaySession['onvalidatemerchant'] = null;
      onshippingcontactselected: ApplePaySession['onshippingcontactselected'] = null;
      onshippingmethodselected: ApplePaySession['onshippingmethodselected'] = null;
      onpaymentauthorized: ApplePaySession['onpaymentauthorized'] = null;
      oncancel: ApplePaySession['oncancel'] = null;
      readonly request: ApplePayPaymentRequest;
      readonly calls: unknown[] = [];

      constructor(_version: number, request: ApplePayPaymentRequest) {
        this.request = request;
        FakeSession.all.push(this);
      }
      begin() {
        if (!FakeSession.gesture) throw new DOMException('no gesture', 'InvalidAccessError');
        this.calls.push('begin');
      }
      abort() {
        this.calls.push('abort');
      }
      completeMerchantValidation(merchant: unknown) {
        this.calls.push(merchant);
      }
      completeShippingContactSelection(update: object) {
        this.calls.push(update);
      }
      completeShippingMethodSelection(update: object) {
        this.calls.push(update);
      }
      completePayment({ status }: { status: number }) {
        this.calls.push(status);
      }
    }

    const vouch = () => Promise.resolve({ merchantSessionIdentifier: 'm' });
    const CONFIGURATION = { merchantName: 'Sample' };
    const last = () => FakeSession.all.at(-1)!;

    beforeEach(() => {
      FakeSession.can = FakeSession.gesture = true;
      world['ApplePaySession'] = FakeSession;
    });

    it('is hidden if the browser has no Apple Pay, may not use it, or the merchant cannot be validated (F-114)', async () => {
      expect(await load('applePay', CONFIGURATION)).to.equal(undefined);
      FakeSession.can = false;
      expect(await load('applePay', CONFIGURATION, vouch)).to.equal(undefined);
      delete world['ApplePaySession'];
      expect(await load('applePay', CONFIGURATION, vouch)).to.equal(undefined);
    });

    it('requests the amount, passes the merchant session, and ends with the source', async () => {
      const wallet = (await load('applePay', CONFIGURATION, vouch))!;
      const sheet = wallet.open(REQUEST);
      const { request, calls } = last();
      expect(request).to.deep.equal({
        countryCode: 'US',
        currencyCode: 'USD',
        supportedNetworks: ['visa', 'masterCard', 'amex'],
        merchantCapabilities: ['supports3DS'],
        total: { label: 'Sample', amount: '68.01', type: 'final' },
      });
      expect(calls).to.deep.equal(['begin']);

      const make = maker();
      const paid = sheet.pay(make);
      last().onvalidatemerchant!({ validationURL: 'https://apple-pay-gateway.apple.com/x' });
      await Promise.resolve();
      await Promise.resolve();
      last().onpaymentauthorized!({ payment: { token: { paymentData: 'encrypted' } } });

      expect((await paid).id).to.equal('src');
      expect(make.details).to.deep.equal([{ token: { paymentData: 'encrypted' } }]);
      expect(calls).to.deep.equal(['begin', { merchantSessionIdentifier: 'm' }, 0]);
    });

    it('reports to its sheet that a source could not be created', async () => {
      const wallet = (await load('applePay', CONFIGURATION, vouch))!;
      const paid = wallet.open(REQUEST).pay(() => Promise.reject(new PaymentError('declined')));
      last().onpaymentauthorized!({ payment: { token: {} } });

      expect(await codeOf(paid)).to.equal('declined');
      expect(last().calls).to.deep.equal(['begin', 1]);
    });

    it('is cancelled when the shopper closes it, and can be opened again (F-114)', async () => {
      const wallet = (await load('applePay', CONFIGURATION, vouch))!;
      const paid = wallet.open(REQUEST).pay(maker());
      last().oncancel!({});

      expect(await codeOf(paid)).to.equal('cancelled');
      wallet.open(REQUEST).abort();
      expect(last().calls).to.deep.equal(['begin', 'abort']);
    });

    it('closes when the merchant validation fails', async () => {
      const wallet = (await load('applePay', CONFIGURATION, () =>
        Promise.reject(new PaymentError('offline')),
      ))!;
      const paid = wallet.open(REQUEST).pay(maker());
      last().onvalidatemerchant!({ validationURL: 'https://apple-pay-gateway.apple.com/x' });

      expect(await codeOf(paid)).to.equal('offline');
      expect(last().calls).to.deep.equal(['begin', 'abort']);
    });

    it('refuses a second sheet while one is open, and one without a gesture (F-114)', async () => {
      const wallet = (await load('applePay', CONFIGURATION, vouch))!;
      const sheet = wallet.open(REQUEST);
      expect(codeThrown(() => wallet.open(REQUEST))).to.equal('conflict');
      sheet.abort();

      FakeSession.gesture = false;
      expect(codeThrown(() => wallet.open(REQUEST))).to.equal('internal');
      FakeSession.gesture = true;
      wallet.open(REQUEST).abort(); // the place was given back
    });

    it('has its button in the colours of the contract', async () => {
      const wallet = (await load('applePay', CONFIGURATION, vouch))!;
      const host = place();
      let presses = 0;
      const unmount = wallet.mountButton(host, {
        style: { buttonType: 'buy', buttonColor: 'light-outline', buttonLanguage: 'de' },
        locale: 'en',
        label: 'Pay with Apple Pay',
        onPress: () => presses++,
      });
      const button = host.querySelector('button')!;
      button.click();

      expect({ ...button.dataset }).to.deep.equal({ type: 'buy', color: 'white-outline' });
      expect(button.lang).to.equal('de');
      expect(button.getAttribute('aria-label')).to.equal('Pay with Apple Pay');
      expect(presses).to.equal(1);
      unmount();
      expect(host.childElementCount).to.equal(0);
    });
  });

  describe('Google Pay', () => {
    const CONFIGURATION = { gateway: 'sample', gatewayMerchantId: 'merchant' };
    let ready = true;
    let answer: () => Promise<unknown>;
    let loaded: GooglePayRequest | undefined;
    let button: GooglePayButtonOptions | undefined;
    let environment = '';

    beforeEach(() => {
      ready = true;
      answer = () =>
        Promise.resolve({ paymentMethodData: { tokenizationData: { token: '{"signed":1}' } } });
      class PaymentsClient {
        constructor(options: { environment: string }) {
          ({ environment } = options);
        }
        isReadyToPay = () => Promise.resolve({ result: ready });
        loadPaymentData(request: GooglePayRequest) {
          loaded = request;
          return answer();
        }
        createButton(options: GooglePayButtonOptions) {
          button = options;
          const made = document.createElement('button');
          made.addEventListener('click', options.onClick);
          return made;
        }
      }
      world['google'] = { payments: { api: { PaymentsClient } } };
    });

    it('loads its script once, from its own address', async () => {
      await load('googlePay', CONFIGURATION);
      await load('googlePay', CONFIGURATION);

      expect(scripts.asked).to.deep.equal(['https://pay.google.com/gp/p/js/pay.js']);
    });

    it('is hidden if Google Pay is not ready, or the service names no gateway for its tokens (F-114)', async () => {
      expect(await load('googlePay', {})).to.equal(undefined);
      ready = false;
      expect(await load('googlePay', CONFIGURATION)).to.equal(undefined);
    });

    it('requests the amount and returns the token', async () => {
      const wallet = (await load('googlePay', CONFIGURATION))!;
      const make = maker();
      await wallet.open(REQUEST).pay(make);

      expect(environment).to.equal('TEST');
      expect(loaded?.transactionInfo).to.deep.equal({
        totalPriceStatus: 'FINAL',
        totalPrice: '68.01',
        currencyCode: 'USD',
        countryCode: 'US',
      });
      expect(loaded?.allowedPaymentMethods[0]?.tokenizationSpecification).to.deep.equal({
        type: 'PAYMENT_GATEWAY',
        parameters: CONFIGURATION,
      });
      expect(make.details).to.deep.equal([{ token: '{"signed":1}' }]);
    });

    it('distinguishes a closed sheet from a failed one (F-114)', async () => {
      const wallet = (await load('googlePay', CONFIGURATION))!;
      answer = () => Promise.reject(Object.assign(new Error('x'), { statusCode: 'CANCELED' }));
      expect(await codeOf(wallet.open(REQUEST).pay(maker()))).to.equal('cancelled');
      answer = () =>
        Promise.reject(Object.assign(new Error('x'), { statusCode: 'DEVELOPER_ERROR' }));
      expect(await codeOf(wallet.open(REQUEST).pay(maker()))).to.equal('internal');
    });

    it('refuses a second sheet while one is open (F-114)', async () => {
      const wallet = (await load('googlePay', CONFIGURATION))!;
      let close = (): void => undefined;
      answer = () =>
        new Promise((_, reject) => {
          close = () => reject(Object.assign(new Error('x'), { statusCode: 'CANCELED' }));
        });
      const paid = wallet.open(REQUEST).pay(maker());
      expect(codeThrown(() => wallet.open(REQUEST))).to.equal('conflict');
      close();
      await codeOf(paid);
    });

    it('has Google’s own button, in its shadow root and in the contract’s colors', async () => {
      const wallet = (await load('googlePay', CONFIGURATION))!;
      const root = place().attachShadow({ mode: 'open' });
      const host = document.createElement('div');
      root.append(host);
      wallet.mountButton(host, {
        style: { buttonType: 'long', buttonColor: 'light' },
        locale: 'fr-CA',
        label: '',
        onPress: () => undefined,
      });

      expect(button).to.include({
        buttonType: 'long',
        buttonColor: 'white',
        buttonLocale: 'fr',
        buttonRootNode: root,
      });
    });
  });

  describe('PayPal', () => {
    const CONFIGURATION = { clientId: 'client' };
    type Options = {
      onApprove: (data: { orderId: string }) => void;
      onCancel: () => void;
      onError: (error: unknown) => void;
    };
    let eligible = true;
    let session: Options;
    let order: Promise<{ orderId: string }>;
    let start: () => Promise<void>;

    beforeEach(() => {
      eligible = true;
      start = () => Promise.resolve();
      world['paypal'] = {
        createInstance: () =>
          Promise.resolve({
            findEligibleMethods: () => Promise.resolve({ isEligible: () => eligible }),
            createPayPalOneTimePaymentSession: (options: Options) => {
              session = options;
              return {
                start(_: object, given: Promise<{ orderId: string }>) {
                  order = given;
                  return start();
                },
              };
            },
          }),
      };
    });

    it('is hidden if the service names no client, PayPal is not eligible, or the script is blocked (F-114)', async () => {
      expect(await load('payPal', {})).to.equal(undefined);
      scripts.comeIf(() => false);
      expect(await load('payPal', { ...CONFIGURATION, environment: 'PRODUCTION' })).to.equal(
        undefined,
      );
      scripts.comeIf(() => true);
      eligible = false;
      expect(await load('payPal', CONFIGURATION)).to.equal(undefined);
      expect(scripts.asked).to.deep.equal([
        'https://www.paypal.com/web-sdk/v6/core',
        'https://www.sandbox.paypal.com/web-sdk/v6/core',
      ]);
    });

    it('opens with an order that is still on its way, and ends when it is approved', async () => {
      const wallet = (await load('payPal', CONFIGURATION))!;
      const made = source({ type: 'payPal', payPal: { token: 'EC-1' }, state: 'pending_redirect' });
      const paid = wallet.open(REQUEST).pay(maker(made));

      expect(await order).to.deep.equal({ orderId: 'EC-1' });
      session.onApprove({ orderId: 'EC-1' });
      expect((await paid).id).to.equal('src');
    });

    it('is cancelled when its window is closed; an error is none (F-113)', async () => {
      const wallet = (await load('payPal', CONFIGURATION))!;
      const made = source({ type: 'payPal', payPal: { token: 'EC-1' } });
      const closed = wallet.open(REQUEST).pay(maker(made));
      session.onCancel();
      expect(await codeOf(closed)).to.equal('cancelled');

      const broken = wallet.open(REQUEST).pay(maker(made));
      session.onError(new Error('x'));
      expect(await codeOf(broken)).to.equal('internal');
    });

    it('fails where its window cannot open (F-112)', async () => {
      start = () => Promise.reject(new Error('popup blocked'));
      const wallet = (await load('payPal', CONFIGURATION))!;
      const made = source({ type: 'payPal', payPal: { token: 'EC-1' } });

      expect(await codeOf(wallet.open(REQUEST).pay(maker(made)))).to.equal('internal');
    });

    it('reports a missing order to PayPal and removes the button', async () => {
      const wallet = (await load('payPal', CONFIGURATION))!;
      const refuse = () => Promise.reject(new PaymentError('declined'));
      expect(await codeOf(wallet.open(REQUEST).pay(refuse))).to.equal('declined');
      expect(await codeOf(order)).to.equal('declined');
      expect(await codeOf(wallet.open(REQUEST).pay(maker(source())))).to.equal('bad-response');
      wallet.open(REQUEST).abort();
    });

    it('has PayPal’s own tag for a button', async () => {
      const wallet = (await load('payPal', CONFIGURATION))!;
      const host = place();
      wallet.mountButton(host, {
        style: { color: 'blue', label: 'checkout', shape: 'rect' },
        locale: 'en',
        label: 'Pay with PayPal',
        onPress: () => undefined,
      });
      const button = host.querySelector('paypal-button')!;

      expect(button.className).to.equal('paypal-blue');
      expect(button.getAttribute('type')).to.equal('checkout');
    });
  });

  describe('Amazon Pay', () => {
    let left: AmazonCheckout | undefined;
    const SIGNED = {
      payload: '{}',
      signature: 'signed',
      publicKeyId: 'key',
      merchantId: 'merchant',
      ledgerCurrency: 'EUR',
      productType: 'PayAndShip',
    };

    beforeEach(() => {
      left = undefined;
      world['amazon'] = { Pay: { initCheckout: (checkout: AmazonCheckout) => (left = checkout) } };
    });

    it('is hidden where the service names no region', async () => {
      expect(await load('amazonPay', { region: 'mars' })).to.equal(undefined);
      expect(scripts.asked).to.deep.equal([]);
    });

    it('redirects to Amazon with the service’s signature', async () => {
      const wallet = (await load('amazonPay', { region: 'eu' }))!;
      expect(scripts.asked).to.deep.equal(['https://static-eu.payments-amazon.com/checkout.js']);
      const sheet = wallet.open(REQUEST);
      const made = await sheet.pay(maker(source({ type: 'amazonPay', amazonPay: SIGNED })));

      expect(sheet.leave?.(made)).to.equal(true);
      expect(left).to.deep.equal({
        merchantId: 'merchant',
        ledgerCurrency: 'EUR',
        sandbox: true,
        checkoutLanguage: 'en_GB',
        productType: 'PayAndShip',
        placement: 'Checkout',
        createCheckoutSessionConfig: {
          payloadJSON: '{}',
          signature: 'signed',
          publicKeyId: 'key',
        },
      });
    });

    it('leaves it to the address where the service signed nothing', async () => {
      const wallet = (await load('amazonPay', { region: 'eu' }))!;
      const sheet = wallet.open(REQUEST);
      const made = await sheet.pay(maker(source({ type: 'amazonPay' })));

      expect(sheet.leave?.(made)).to.equal(false);
      expect(left).to.equal(undefined);
    });
  });
});
