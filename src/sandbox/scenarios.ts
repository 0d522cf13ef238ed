import type { Caller, JsonObject, Sandbox } from './sandbox.js';

/** The starting point of a story or test. */
interface Situation {
  readonly sessionId: string;
  readonly checkoutId: string;
  /** The order's id, if it was placed. */
  readonly orderId?: string;
  /** The shop's customer. */
  readonly customerId?: string;
}

export type Scenario = (sandbox: Sandbox, caller: Caller) => Situation;

/** Acts as a shop's server and its shopper's browser: prepares a session with the usual API calls. */
class Shop {
  readonly #sandbox: Sandbox;
  readonly #caller: Caller;
  readonly #checkout: { readonly id: string; readonly sessionId: string };
  #orderId: string | undefined;

  constructor(sandbox: Sandbox, caller: Caller, body: JsonObject) {
    this.#sandbox = sandbox;
    this.#caller = caller;
    const { id, payment } = sandbox.createCheckout(caller, { ...CHECKOUT, ...body });
    const { session } = payment as { session: { id: string } }; // as `createCheckout` answers
    this.#checkout = { id: id as string, sessionId: session.id };
  }

  update(body: JsonObject): this {
    this.#sandbox.updateCheckout(this.#caller, this.#checkout.id, body);
    return this;
  }

  credit(amount: number): this {
    const { sessionId: paymentSessionId } = this.#checkout;
    const body = { type: 'customerCredit', paymentSessionId, amount, customerCredit: {} };
    return this.#attach(this.#sandbox.createSecondarySource(this.#caller, body));
  }

  pay(type: string, block: JsonObject = {}, owner: JsonObject = {}): this {
    const { sessionId } = this.#checkout;
    const body = { type, sessionId, owner: { ...OWNER, ...owner }, [type]: block };
    return this.#attach(this.#sandbox.createSource(this.#caller, body));
  }

  order(): this {
    const { id } = this.#sandbox.createOrder(this.#caller, { checkoutId: this.#checkout.id });
    this.#orderId = id as string; // as `createOrder` answers
    return this;
  }

  /** The shopper approves at the provider, and the shop refreshes the order. */
  approve(): this {
    const { session } = this.#sandbox.readBrowserCheckout(
      this.#caller,
      this.#checkout.sessionId,
      {},
    );
    const { nextAction } = session as { nextAction: { data: { redirectUrl: string } } }; // present after such an order
    const [, token = ''] = /redirects\/([^?]+)/.exec(nextAction.data.redirectUrl) ?? [];
    this.#sandbox.decideRedirect(token, 'approve');
    this.#sandbox.refreshOrder(this.#caller, this.#orderId ?? '');
    return this;
  }

  expire(): this {
    this.#sandbox.expireSession(this.#caller, this.#checkout.sessionId);
    return this;
  }

  state(state: string): this {
    this.#sandbox.overrideState(this.#caller, this.#checkout.sessionId, state);
    return this;
  }

  offer(methods: readonly JsonObject[]): this {
    this.#sandbox.overrideMethods(this.#caller, this.#checkout.sessionId, methods);
    return this;
  }

  get situation(): Situation {
    const { id: checkoutId, sessionId } = this.#checkout;
    return { sessionId, checkoutId, ...(this.#orderId && { orderId: this.#orderId }) };
  }

  #attach({ id }: JsonObject): this {
    this.#sandbox.attachSource(this.#caller, this.#checkout.id, id as string); // every source has one
    return this;
  }
}

const OWNER = {
  firstName: 'Ada',
  lastName: 'Sample',
  email: 'ada@example.com',
  phoneNumber: '5550100123',
  address: {
    line1: '1 Sample Street',
    city: 'Minnetonka',
    state: 'MN',
    postalCode: '55343',
    country: 'US',
  },
};

const product = (price: number, more: JsonObject = {}): JsonObject => ({
  productDetails: { name: 'Sample product', price },
  quantity: 1,
  ...more,
});

const at = (country: string, city: string, postalCode: string, state?: string): JsonObject => ({
  ...OWNER,
  address: { line1: '1 Sample Street', city, ...(state && { state }), postalCode, country },
});

/** The contract's sample amounts: 118.01, of which store credit pays 50. */
const CHECKOUT: JsonObject = {
  currency: 'USD',
  email: 'ada@example.com',
  billTo: OWNER,
  items: [product(118.01)],
};

const CARD = { number: '4444222233331111', expirationMonth: 12, expirationYear: 2040, cvv: '123' };
const URLS = { returnUrl: 'https://shop.example/return', cancelUrl: 'https://shop.example/cancel' };

const begin =
  (build: (shop: Shop) => Shop, body: JsonObject = {}): Scenario =>
  (sandbox, caller) =>
    build(new Shop(sandbox, caller, body)).situation;

interface SavedCard extends Partial<typeof CARD> {
  readonly more?: JsonObject;
}

/** The shopper is a customer with these saved cards; the first is the default. */
const known =
  (cards: readonly SavedCard[], body: JsonObject = {}): Scenario =>
  (sandbox, caller) => {
    const customerId = sandbox.createCustomer(caller, { email: 'ada@example.com' }).id as string; // every customer has one
    for (const card of cards) {
      const { more, ...creditCard } = { ...CARD, ...card };
      const source = { type: 'creditCard', owner: OWNER, creditCard, ...more };
      sandbox.saveSource(caller, customerId, sandbox.createSource(caller, source).id as string); // as above
    }
    return { ...new Shop(sandbox, caller, { ...body, customerId }).situation, customerId };
  };

const SAVED_CARDS: readonly SavedCard[] = [
  {},
  { number: '5466160000000008', expirationMonth: 8, expirationYear: 2039 },
  { number: '343456789012341', cvv: '1234', more: { usage: 'subscription' } },
];

const inState = (state: string): Scenario =>
  begin((shop) => shop.pay('creditCard', CARD).state(state));

const MANY = Array.from({ length: 40 }, (_, index) => ({
  type: `samplePay${String(index + 1).padStart(2, '0')}`,
  flow: 'redirect',
  displayName: `Sample Pay ${index + 1}`,
}));

/** Named scenarios for stories and tests. Each creates its own session. */
export const SCENARIOS = {
  /** No source attached: 118.01 remain. */
  'requires-source': begin((shop) => shop),
  /** Store credit of 50 applied: 68.01 remain. */
  'split-tender': begin((shop) => shop.credit(50)),
  'several-credits': begin((shop) => shop.credit(50).credit(12.5).credit(5.51)),
  /** Store credit covers the total. */
  'credit-only': begin((shop) => shop.credit(118.01)),
  'funded-card': begin((shop) => shop.pay('creditCard', CARD)),
  'split-tender-funded': begin((shop) => shop.credit(50).pay('creditCard', CARD)),
  /** The source is attached before the redirect to the provider, which follows after the order. */
  'funded-redirect': begin((shop) => shop.pay('klarnaCredit', URLS)),
  'pending-redirect': begin((shop) => shop.pay('klarnaCredit', URLS).order()),
  'pending-funds': begin((shop) => shop.pay('wireTransfer').order()),
  /** Approved, but the charge stays pending. */
  pending: begin(
    (shop) => shop.pay('directDebit', URLS, { lastName: 'ChargeRemainPending' }).order().approve(),
    {
      currency: 'EUR',
      billTo: at('DE', 'Berlin', '10115'),
    },
  ),
  complete: begin((shop) => shop.pay('creditCard', CARD).order()),
  'split-tender-complete': begin((shop) => shop.credit(50).pay('creditCard', CARD).order()),
  /** Three saved cards of a customer; the last pays for a subscription. */
  'saved-cards': known(SAVED_CARDS),
  /** The same in a country where issuers require authentication. */
  'saved-cards-in-germany': known(SAVED_CARDS, {
    currency: 'EUR',
    billTo: at('DE', 'Berlin', '10115'),
  }),
  expired: begin((shop) => shop.expire()),
  confirmed: inState('confirmed'),
  processing: inState('processing'),
  'requires-action': inState('requires_action'),
  chargeable: inState('chargeable'),
  failed: inState('failed'),
  cancelled: inState('cancelled'),
  /** A state that is not in the contract. */
  'unknown-state': inState('awaiting_moonrise'),
  /** Known methods and an unknown one of each flow. */
  'unknown-method': begin((shop) =>
    shop.offer([
      { type: 'creditCard' },
      { type: 'sampleRedirectPay', flow: 'redirect', displayName: 'Sample Redirect Pay' },
      { type: 'sampleVoucher', flow: 'receiver', displayName: 'Sample Voucher' },
      { type: 'sampleWallet', flow: 'standard', displayName: 'Sample Wallet' },
    ]),
  ),
  /** The list and wallets with a simulated sheet. */
  wallets: begin((shop) =>
    shop.offer([
      { type: 'creditCard' },
      ...['applePay', 'googlePay', 'payPal', 'amazonPay'].map((type) => ({
        type,
        wallet: { pretend: true },
      })),
      { type: 'klarnaCredit' },
    ]),
  ),
  /** Only wallets. */
  'wallets-only': begin((shop) =>
    shop.offer(['applePay', 'googlePay'].map((type) => ({ type, wallet: { pretend: true } }))),
  ),
  'many-methods': begin((shop) =>
    shop.offer([{ type: 'creditCard' }, { type: 'payPal' }, ...MANY]),
  ),
  'no-methods': begin((shop) => shop.offer([])),
  /** Texts that contain markup. */
  'hostile-names': begin((shop) =>
    shop.offer([
      { type: 'creditCard' },
      { type: 'sampleMarkup', displayName: '<img src=x onerror="document.title=1">' },
      { type: 'sampleBidi', displayName: 'Sample \u202eyaP\u202c\u200b Pay' },
      { type: 'sampleLong', displayName: 'Sample'.repeat(40) },
    ]),
  ),
  'zero-total': begin((shop) => shop, { items: [product(0)] }),
  /** The total fell below the store credit that was attached before. */
  'credit-exceeds-total': begin((shop) => shop.credit(50).update({ items: [product(40)] })),
  recurring: begin((shop) => shop, {
    autoRenewal: true,
    items: [product(9.99, { subscriptionInfo: { autoRenewal: true, freeTrial: false } })],
  }),
  'free-trial': begin((shop) => shop, {
    autoRenewal: true,
    items: [product(9.99, { subscriptionInfo: { autoRenewal: true, freeTrial: true } })],
  }),
  moto: begin((shop) => shop, { chargeType: 'moto' }),
  business: begin((shop) => shop, { customerType: 'business', organizationId: 'org-sample' }),
  japan: begin((shop) => shop, {
    currency: 'JPY',
    billTo: at('JP', '千代田区', '100-0001', '東京都'),
    items: [product(12345)],
  }),
  germany: begin((shop) => shop, { currency: 'EUR', billTo: at('DE', 'Berlin', '10115') }),
  france: begin((shop) => shop, { currency: 'EUR', billTo: at('FR', 'Paris', '75001') }),
  netherlands: begin((shop) => shop, { currency: 'EUR', billTo: at('NL', 'Utrecht', '3511') }),
  britain: begin((shop) => shop, { currency: 'GBP', billTo: at('GB', 'London', 'SW1A 1AA') }),
  brazil: begin((shop) => shop, {
    currency: 'BRL',
    billTo: at('BR', 'São Paulo', '01000-000', 'SP'),
  }),
  korea: begin((shop) => shop, {
    currency: 'KRW',
    billTo: at('KR', 'Jung-gu', '04524', 'Seoul'),
    items: [product(150000)],
  }),
  /** A currency with three decimal places. */
  kuwait: begin((shop) => shop.credit(5), {
    currency: 'KWD',
    billTo: at('KW', 'Kuwait City', '13001'),
    items: [product(12.345)],
  }),
} as const satisfies Record<string, Scenario>;

export type ScenarioName = keyof typeof SCENARIOS;
