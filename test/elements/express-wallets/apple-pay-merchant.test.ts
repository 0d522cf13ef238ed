import { expect } from '@open-wc/testing';
import { money } from '../../../src/domain/money.js';
import { PaymentError } from '../../../src/domain/payment-error.js';
import type { PaymentMethod } from '../../../src/domain/payment-method.js';
import { sandboxGateway } from '../../../src/gateway/sandbox-gateway.js';
import { createSandbox } from '../../../src/sandbox/create-sandbox.js';
import type { ApplePaySession } from '../../../src/wallets/apple-pay-api.js';
import { loadWallet } from '../../../src/wallets/load-wallet.js';
import type { WalletSheet } from '../../../src/wallets/wallet.js';

const CALLER = { publishableKey: 'pk_sandbox' };
const GATEWAY = 'https://apple-pay-gateway.apple.com/paymentservices/startSession';

/** Safari's session: takes down what it is called with, and takes for a merchant session what is an object. */
class FakeSession implements ApplePaySession {
  static readonly STATUS_SUCCESS = 0;
  static readonly STATUS_FAILURE = 1;
  static last: FakeSession | undefined;
  static supportsVersion = () => true;
  static canMakePayments = () => true;

  onvalidatemerchant: ApplePaySession['onvalidatemerchant'] = null;
  onshippingcontactselected: ApplePaySession['onshippingcontactselected'] = null;
  onshippingmethodselected: ApplePaySession['onshippingmethodselected'] = null;
  onpaymentauthorized: ApplePaySession['onpaymentauthorized'] = null;
  oncancel: ApplePaySession['oncancel'] = null;
  readonly calls: unknown[] = [];

  constructor() {
    FakeSession.last = this;
  }
  begin() {
    this.calls.push('begin');
  }
  /** As a browser might: it says that it is over. */
  abort() {
    this.calls.push('abort');
    this.oncancel?.({});
  }
  completeMerchantValidation(merchant: unknown) {
    if (typeof merchant !== 'object' || merchant === null) throw new TypeError('no object');
    this.calls.push(merchant);
  }
  completeShippingContactSelection() {}
  completeShippingMethodSelection() {}
  completePayment({ status }: { status: number }) {
    this.calls.push(status);
  }
}

/** An open sheet that asks who sells, and how its payment ends. */
async function openSheet(validateMerchant: (url: string) => Promise<unknown>, url = GATEWAY) {
  const method = { type: 'applePay', flow: 'standard', wallet: {} } as PaymentMethod;
  const setup = { currency: 'USD', country: 'US', locale: 'en', validateMerchant };
  const wallet = (await loadWallet(method, setup))!;
  const sheet = wallet.open({ country: 'US', total: money(6801, 'USD'), payee: 'Sample Shop' });
  FakeSession.last!.onvalidatemerchant!({ validationURL: url });
  return { sheet, calls: FakeSession.last!.calls };
}

const endOf = (sheet: WalletSheet): Promise<PaymentError> =>
  sheet
    .pay(() => Promise.reject(new PaymentError('declined')))
    .then(
      () => expect.fail('it was paid'),
      (reason: unknown) => reason as PaymentError,
    );

describe('the merchant validation of Apple Pay', () => {
  const world = globalThis as unknown as Record<string, unknown>;
  beforeEach(() => (world['ApplePaySession'] = FakeSession));
  afterEach(() => delete world['ApplePaySession']);

  /** The sandbox in the page, with a session. */
  function sandboxed() {
    const sandbox = createSandbox();
    const made = sandbox.createCheckout(CALLER, {
      currency: 'USD',
      email: 'ada@example.com',
      items: [{ skuId: 'lamp', quantity: 1, price: 68.01 }],
    }) as { payment: { session: { id: string } } };
    const sessionId = made.payment.session.id;
    const gateway = sandboxGateway(sandbox, CALLER);
    return (validationUrl: string) =>
      gateway.validateMerchant!({ type: 'applePay', sessionId, validationUrl });
  }

  it('is answered by the sandbox in the page, for the page’s own host', async () => {
    const validate = sandboxed();
    let asked: Promise<unknown> | undefined;
    const { sheet, calls } = await openSheet((url) => (asked = validate(url)));
    await asked;
    await Promise.resolve();
    sheet.abort();

    expect(calls).to.have.lengthOf(3);
    expect(calls[1]).to.include({ domainName: location.hostname });
  });

  it('is refused by the sandbox like by the service, and does not blame the shopper’s details', async () => {
    const { sheet, calls } = await openSheet(sandboxed(), 'https://evil.example/paymentservices/x');
    const { code, details } = await endOf(sheet);

    expect(code).to.equal('internal');
    expect(details.map(({ parameter }) => parameter)).to.deep.equal(['validationUrl']);
    expect(calls).to.deep.equal(['begin', 'abort']);
  });

  it('ends the sheet when the browser does not take the answer', async () => {
    const { sheet, calls } = await openSheet(() => Promise.resolve(null));

    expect((await endOf(sheet)).code).to.equal('internal');
    expect(calls).to.deep.equal(['begin', 'abort']);
  });

  it('reports the failure instead of an unknown outcome, because nothing was paid', async () => {
    const lost = new PaymentError('outcome-unknown', { cause: new PaymentError('timeout') });
    const { sheet } = await openSheet(() => Promise.reject(lost));

    expect((await endOf(sheet)).code).to.equal('timeout');
  });

  it('is ignored once the shopper has closed the sheet', async () => {
    let answer: (merchant: object) => void = () => undefined;
    const asked = new Promise<object>((resolve) => (answer = resolve));
    const { sheet, calls } = await openSheet(() => asked);
    FakeSession.last!.oncancel!({});
    answer({ merchantSessionIdentifier: 'm' });
    await asked;
    await Promise.resolve();

    expect((await endOf(sheet)).code).to.equal('cancelled');
    expect(calls).to.deep.equal(['begin']);
  });
});
