import type { Page } from 'playwright-core';
import type {
  ApplePaymentAnswers,
  ApplePayPaymentRequest,
  ApplePaySession,
  ApplePaySessionStatic,
} from '../../../src/wallets/apple-pay-api.js';

/** The calls of a sheet with their arguments, oldest first. */
type SheetCall = readonly [call: string, given?: unknown];

/** The newest sheet, as the test and the fake share it in the page. */
interface Sheet {
  readonly request: ApplePayPaymentRequest;
  readonly calls: SheetCall[];
  authorise(payment: ApplePaymentAnswers & { readonly token: object }): void;
}

interface Place {
  ApplePaySession?: ApplePaySessionStatic;
  applePaySheet?: Sheet;
  applePayGateway?: string;
}

const GATEWAY = 'https://apple-pay-gateway.apple.com/paymentservices/startSession';

/**
 * Apple Pay in a browser that has none: follows the published interface (developer.apple.com/documentation/applepayontheweb),
 * in which a sheet opens within a press only, one at a time, and lets nobody pay before the merchant is validated.
 */
export class FakeApplePay {
  readonly #page: Page;

  private constructor(page: Page) {
    this.#page = page;
  }

  /** Before the page is opened. */
  static async in(page: Page): Promise<FakeApplePay> {
    const fake = new FakeApplePay(page);
    await page.addInitScript(install, GATEWAY);
    return fake;
  }

  /** Where Apple says that it validates merchants; its own address, if absent. */
  async validatesAt(validationUrl = GATEWAY): Promise<void> {
    await this.#page.evaluate((url) => {
      (window as Place).applePayGateway = url;
    }, validationUrl);
  }

  request(): Promise<ApplePayPaymentRequest | undefined> {
    return this.#page.evaluate(() => (window as Place).applePaySheet?.request);
  }

  calls(): Promise<readonly SheetCall[]> {
    return this.#page.evaluate(() => (window as Place).applePaySheet?.calls ?? []);
  }

  /** The shopper confirms with their face. */
  async authorises(): Promise<void> {
    await this.#page.evaluate(() =>
      (window as Place).applePaySheet?.authorise({ token: { paymentData: 'encrypted' } }),
    );
  }
}

/** Runs in the page, where nothing of this file is but itself. */
function install(gateway: string): void {
  const place = window as Place;
  place.applePayGateway = gateway;
  let active: ApplePaySession | undefined;
  const refuse = (name: string, message: string): never => {
    throw new DOMException(message, name);
  };

  class Session implements ApplePaySession {
    static readonly STATUS_SUCCESS = 0;
    static readonly STATUS_FAILURE = 1;
    static supportsVersion = (version: number) => version >= 1 && version <= 14;
    static canMakePayments = () =>
      isSecureContext || refuse('InvalidAccessError', 'the document is not secure');

    onvalidatemerchant: ApplePaySession['onvalidatemerchant'] = null;
    onshippingcontactselected: ApplePaySession['onshippingcontactselected'] = null;
    onshippingmethodselected: ApplePaySession['onshippingmethodselected'] = null;
    onpaymentauthorized: ApplePaySession['onpaymentauthorized'] = null;
    oncancel: ApplePaySession['oncancel'] = null;
    readonly #calls: SheetCall[] = [];
    #state: 'new' | 'validating' | 'open' | 'authorised' | 'over' = 'new';

    constructor(version: number, request: ApplePayPaymentRequest) {
      if (!navigator.userActivation.isActive) refuse('InvalidAccessError', 'no user gesture');
      if (!Session.supportsVersion(version)) refuse('InvalidAccessError', 'unknown version');
      const { countryCode, currencyCode, supportedNetworks, merchantCapabilities, total } = request;
      const isWhole =
        /^[A-Z]{2}$/.test(countryCode) &&
        /^[A-Z]{3}$/.test(currencyCode) &&
        supportedNetworks.length > 0 &&
        merchantCapabilities.includes('supports3DS') &&
        total.label !== '' &&
        /^\d+(\.\d+)?$/.test(total.amount);
      if (!isWhole) throw new TypeError('the payment request is not valid');
      place.applePaySheet = {
        request,
        calls: this.#calls,
        authorise: (payment) => {
          this.#needs('open');
          this.#state = 'authorised';
          this.onpaymentauthorized?.({ payment });
        },
      };
    }

    begin(): void {
      this.#needs('new');
      if (active) refuse('InvalidAccessError', 'another session is active');
      // eslint-disable-next-line @typescript-eslint/no-this-alias -- which session is active is what is kept
      active = this;
      this.#state = 'validating';
      this.#calls.push(['begin']);
      const validationURL = place.applePayGateway ?? gateway;
      setTimeout(() => {
        if (this.#state === 'validating') this.onvalidatemerchant?.({ validationURL });
      });
    }

    completeMerchantValidation(merchantSession: unknown): void {
      this.#needs('validating');
      if (typeof merchantSession !== 'object' || merchantSession === null)
        throw new TypeError('no merchant session');
      this.#calls.push(['completeMerchantValidation', merchantSession]);
      this.#state = 'open';
    }

    completeShippingContactSelection(update: object): void {
      this.#calls.push(['completeShippingContactSelection', update]);
    }

    completeShippingMethodSelection(update: object): void {
      this.#calls.push(['completeShippingMethodSelection', update]);
    }

    completePayment(result: { readonly status: number }): void {
      this.#needs('authorised');
      this.#calls.push(['completePayment', result]);
      this.#end();
    }

    abort(): void {
      if (this.#state === 'over') refuse('InvalidStateError', 'the session is over');
      this.#calls.push(['abort']);
      this.#end();
    }

    #needs(state: 'new' | 'validating' | 'open' | 'authorised'): void {
      if (this.#state !== state)
        refuse('InvalidStateError', `the session is ${this.#state}, not ${state}`);
    }

    #end(): void {
      this.#state = 'over';
      active = undefined;
    }
  }
  place.ApplePaySession = Session;
}
