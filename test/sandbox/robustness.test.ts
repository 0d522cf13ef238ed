import fc from 'fast-check';
import { expect, it } from 'vitest';
import { SandboxError, type Sandbox } from '../../src/sandbox/sandbox.js';
import { countedTransactions } from './support/counted-storage.js';
import { CALLER, CARD, openShop, URLS, type Answer } from './support/sandbox-shop.js';
import { OWNER } from '../support/sample-owner.js';

const { transactions, changes } = countedTransactions();
const { sandbox, checkout, card, credit, source, attach, sessionIdOf, order } = openShop({
  transactions,
});
const made = checkout();
const visa = card(made);
const wire = source(made, 'wireTransfer');
attach(made, credit(made, 50));
sandbox.createCustomer(CALLER, { id: 'ada' });
const placed = checkout();
attach(placed, card(placed));
const { id: orderId } = order(placed);

const junk = fc.oneof(
  fc.anything({
    withBigInt: true,
    withDate: true,
    withMap: true,
    withNullPrototype: true,
    withSet: true,
    withTypedArray: true,
    withSparseArray: true,
  }),
  fc.jsonValue(),
  fc.constant(Symbol('junk')),
  fc.constant(() => 'junk'),
  fc.constant(
    Object.defineProperty({}, 'type', {
      enumerable: true,
      get: () => {
        throw new Error('trap');
      },
    }),
  ),
  fc.constant(
    new Proxy(
      {},
      {
        ownKeys: () => {
          throw new Error('trap');
        },
      },
    ),
  ),
);
const id = fc.oneof(
  junk,
  fc.constantFrom(
    made.id,
    visa.id,
    wire.id,
    visa.clientSecret,
    'ada',
    orderId,
    sessionIdOf(made),
    '__proto__',
    'constructor',
  ),
);

/** Right bodies with one member, at any depth, replaced by junk. */
const templates = {
  checkout: {
    currency: 'USD',
    email: OWNER.email,
    country: 'US',
    customerId: 'ada',
    chargeType: 'moto',
    taxRate: 0.1,
    autoRenewal: true,
    billTo: OWNER,
    shipTo: { name: 'Ada Sample', address: OWNER.address, additionalAddressInfo: { title: 'MS' } },
    items: [
      {
        skuId: 's',
        price: 5,
        aggregatePrice: 10,
        quantity: 2,
        discount: { percentOff: 5 },
        productDetails: { name: 'x', price: 5 },
        subscriptionInfo: { autoRenewal: true, freeTrial: false },
        sellingEntity: 'DR_INC-ENTITY',
      },
    ],
    shippingChoice: { amount: 5 },
    discount: { amountOff: 1 },
    shippingDiscount: { percentOff: 1 },
    metadata: { a: 1 },
    taxIdentifiers: [],
    sourceId: visa.id,
  },
  source: {
    type: 'creditCard',
    sessionId: sessionIdOf(made),
    owner: OWNER,
    creditCard: CARD,
    usage: 'convenience',
    futureUse: true,
    mandate: { terms: 'x' },
    upstreamId: 'u',
    returnUrl: URLS.returnUrl,
  },
  klarna: {
    type: 'klarnaCredit',
    owner: OWNER,
    klarnaCredit: { ...URLS, shipping: { recipient: 'Ada' } },
    amount: '5.00',
    currency: 'USD',
    country: 'US',
  },
  invoice: { type: 'tw_individual_mobile_barcode', attributes: { mobileBarcode: '/ABC1234' } },
  refundAccount: { refundToken: `${orderId}.x`, accountHolder: 'Ada', iban: 'NL91ABNA0417164300' },
  credit: {
    type: 'customerCredit',
    paymentSessionId: sessionIdOf(made),
    amount: 1,
    currency: 'USD',
    owner: OWNER,
    upstreamId: 'u',
    metadata: {},
  },
  authentication: {
    sessionId: sessionIdOf(made),
    sourceId: visa.id,
    sourceClientSecret: visa.clientSecret,
    cvv: '123',
    returnUrl: URLS.returnUrl,
  },
  update: { owner: OWNER, expirationMonth: 1, expirationYear: 2030 },
  customer: {
    id: 'eve',
    email: OWNER.email,
    defaultSourceId: visa.id,
    metadata: {},
    shipping: OWNER,
  },
  query: {
    sessionId: sessionIdOf(made),
    currency: 'EUR',
    country: 'DE',
    language: 'de',
    supportsStorage: 'true',
    businessEntityCode: 'DR_INC-ENTITY',
  },
  merchantSession: {
    type: 'applePay',
    sessionId: sessionIdOf(made),
    validationUrl: 'https://apple-pay-gateway.apple.com/paymentservices/startSession',
  },
  refund: { amount: 5 },
  order: { checkoutId: made.id },
  offers: [
    { type: 'creditCard' },
    { type: 'moonPay', flow: 'redirect', displayName: 'Moon', supportsStorage: true },
  ],
};

function paths(
  value: Answer,
  at: readonly (string | number)[] = [],
): (readonly (string | number)[])[] {
  if (typeof value !== 'object' || value === null) return [at];
  const keys = Array.isArray(value) ? value.map((_, index) => index) : Object.keys(value);
  return [at, ...keys.flatMap((key) => paths(value[key], [...at, key]))];
}
function replaced(
  value: Answer,
  [key, ...rest]: readonly (string | number)[],
  by: unknown,
): Answer {
  if (key === undefined) return by;
  const copy = Array.isArray(value) ? [...value] : { ...value };
  copy[key] = replaced(value[key], rest, by);
  return copy;
}
const bent = (template: Answer) =>
  fc.oneof(
    { weight: 1, arbitrary: junk },
    {
      weight: 4,
      arbitrary: fc
        .tuple(fc.constantFrom(...paths(template)), junk)
        .map(([path, by]) => replaced(template, path, by)),
    },
    { weight: 1, arbitrary: fc.constant(template) },
  );

// Every method, called like an API that checks nothing.
const calls: Record<
  // The API itself creates the arguments of recalling and remembering.
  keyof Omit<
    Sandbox,
    'snapshot' | 'together' | 'accounts' | 'findAccount' | 'recallAnswer' | 'rememberAnswer'
  >,
  fc.Arbitrary<unknown[]>
> = {
  readBrowserCheckout: fc.tuple(id, bent(templates.query)),
  listMethods: fc.tuple(bent(templates.query)),
  readDisclosure: fc.tuple(bent(templates.query)),
  listBanks: fc.tuple(bent(templates.query)),
  listKonbiniStores: fc.tuple(),
  createInvoiceAttribute: fc.tuple(bent(templates.invoice)),
  submitOfflineRefund: fc.tuple(bent(templates.refundAccount)),
  createMerchantSession: fc.tuple(
    bent(templates.merchantSession),
    fc.oneof(fc.constant('shop.example'), junk),
  ),
  createSource: fc.tuple(
    fc.oneof(bent(templates.source), bent(templates.klarna)),
    fc.oneof(fc.constant({}), fc.record({ idempotencyKey: junk })),
  ),
  readIntent: fc.tuple(id, fc.oneof(fc.constant('seen'), junk)),
  cancelIntent: fc.tuple(id, fc.oneof(fc.constant('seen'), junk)),
  cancelSource: fc.tuple(id, id),
  retrieveSource: fc.tuple(id, id),
  updateSource: fc.tuple(
    fc.constant(visa.id),
    fc.oneof(fc.constant(visa.clientSecret), id),
    bent(templates.update),
  ),
  authenticateSource: fc.tuple(bent(templates.authentication)),
  readRedirect: fc.tuple(id),
  decideRedirect: fc.tuple(id, junk, junk),
  continueChallenge: fc.tuple(id, fc.record({ fingerprint: junk })),
  createCheckout: fc.tuple(bent(templates.checkout)),
  updateCheckout: fc.tuple(fc.oneof(fc.constant(made.id), id), bent(templates.checkout)),
  readCheckout: fc.tuple(id),
  deleteCheckout: fc.tuple(junk),
  attachSource: fc.tuple(id, id, fc.record({ maxSecondarySources: junk })),
  detachSource: fc.tuple(id, id),
  createSecondarySource: fc.tuple(bent(templates.credit)),
  readSource: fc.tuple(id),
  createCustomer: fc.tuple(bent(templates.customer)),
  updateCustomer: fc.tuple(fc.constantFrom('ada', 'eve'), bent(templates.customer)),
  readCustomer: fc.tuple(id),
  saveSource: fc.tuple(id, id),
  removeSavedSource: fc.tuple(id, id),
  createOrder: fc.tuple(bent(templates.order)),
  readOrder: fc.tuple(id),
  refreshOrder: fc.tuple(id),
  readCharge: fc.tuple(id),
  reportOperation: fc.tuple(id, fc.constantFrom('done', 'refused', 'review', 'blocked')),
  closeReview: fc.tuple(id, fc.constantFrom('passed', 'blocked')),
  receiveFunds: fc.tuple(id),
  expireSession: fc.tuple(junk),
  captureOrder: fc.tuple(id),
  cancelOrder: fc.tuple(id),
  refundOrder: fc.tuple(id, bent(templates.refund)),
  overrideState: fc.tuple(fc.constant(sessionIdOf(checkout())), junk),
  overrideMethods: fc.tuple(fc.constant(sessionIdOf(checkout())), bent(templates.offers)),
};
const withoutCaller = new Set(['readRedirect', 'decideRedirect', 'continueChallenge']);

it.each(Object.entries(calls))(
  '%s answers in JSON or refuses in the contract’s form, and a refusal changes nothing',
  (name, args) => {
    fc.assert(
      fc.property(args, (given) => {
        const before = changes();
        const method = sandbox[name as keyof typeof calls] as (...all: unknown[]) => unknown;
        try {
          const answer = withoutCaller.has(name) ? method(...given) : method(CALLER, ...given);
          expect(JSON.parse(JSON.stringify(answer ?? null))).toEqual(answer ?? null);
        } catch (reason) {
          if (!(reason instanceof SandboxError)) throw reason;
          expect(reason.status).toBeGreaterThanOrEqual(400);
          expect(reason.status).toBeLessThan(500);
          expect(reason.type).toMatch(/^[a-z_]+$/);
          expect(reason.errors.length).toBeGreaterThan(0);
          for (const error of reason.errors) {
            expect(error).toEqual({
              code: expect.stringMatching(/^[a-z_-]+$/),
              message: expect.any(String),
              ...('parameter' in error && { parameter: expect.any(String) }),
            });
          }
          // Under a key, the refusal itself is remembered.
          if (name !== 'createSource') expect(changes()).toBe(before);
        }
      }),
      { numRuns: 300 },
    );
    expect(({} as Answer).polluted).toBeUndefined();
  },
);

it('leaves no prototype changed by a member called __proto__ (F-067)', () => {
  const body = JSON.parse(
    '{"currency":"USD","items":[{"price":5}],"metadata":{"__proto__":{"polluted":1},"constructor":{"polluted":1}},"__proto__":{"polluted":1}}',
  );
  const answer = sandbox.createCheckout(CALLER, body) as Answer;
  expect(answer.metadata).toEqual({});
  expect(({} as Answer).polluted).toBeUndefined();
  expect(answer.polluted).toBeUndefined();
});

it('refuses bodies that are too deep or too large', () => {
  let deep: Answer = {};
  for (let depth = 0; depth < 10_000; depth += 1) deep = { deep };
  for (const metadata of [deep, 'x'.repeat(100_000), Array.from({ length: 30_000 }, () => 0)]) {
    expect(() => sandbox.createCheckout(CALLER, { currency: 'USD', metadata })).toThrow(
      SandboxError,
    );
  }
});

it('returns copies, so that changes by the caller have no effect', () => {
  const { id: fresh } = checkout(); // the one above was changed in any way there is
  const answer = sandbox.readCheckout(CALLER, fresh) as Answer;
  answer.billTo.address.city = 'Elsewhere';
  answer.items.length = 0;
  expect(sandbox.readCheckout(CALLER, fresh)).not.toEqual(answer);
  const body = { currency: 'USD', items: [{ price: 5 }], metadata: { basket: 'blue' } };
  const { id: mine } = sandbox.createCheckout(CALLER, body) as Answer;
  body.metadata.basket = 'red';
  expect(sandbox.readCheckout(CALLER, mine)).toMatchObject({ metadata: { basket: 'blue' } });
});
