import { createService } from '../../server/app.js';
import { Shoppers } from '../../server/commerce/shoppers.js';
import { createSandbox } from '../../src/sandbox/create-sandbox.js';
import { fieldsOf, listOf, textOf, type JsonRecord } from '../../src/domain/json-reader.js';
import { operations } from './operations.js';

/** The request and the answer of one call. */
export interface Example {
  readonly body?: unknown;
  readonly answer?: unknown;
}

interface Asked {
  /** The values of the path's placeholders. */
  readonly path?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  /** A form, instead of a JSON body: `decision=approve`. */
  readonly form?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

const ORIGIN = 'http://127.0.0.1:8787';
const PAGE = 'http://localhost:3000';
const TIME = Date.UTC(2026, 0, 15, 9);

const address = {
  line1: '1 Sample Street',
  city: 'Minnetonka',
  state: 'MN',
  postalCode: '55343',
  country: 'US',
};
const owner = { firstName: 'Ada', lastName: 'Sample', email: 'ada@example.com', address };
const bag = {
  currency: 'USD',
  email: 'ada@example.com',
  items: [{ skuId: 'teapot', quantity: 1, price: 118.01, productDetails: { name: 'Teapot' } }],
  billTo: { name: 'Ada Sample', phone: '5550100123', address },
};
const creditCard = {
  number: '4444222233331111',
  expirationMonth: 12,
  expirationYear: 2032,
  cvv: '123',
};
const { state, ...place } = address;
const teapot = {
  product: { id: 'teapot', displayName: 'Teapot', productType: 'PHYSICAL' },
  quantity: 1,
  pricing: { salePrice: { currency: 'USD', value: 118.01 } },
};
const cartAddress = {
  firstName: 'Ada',
  lastName: 'Sample',
  emailAddress: 'ada@example.com',
  ...place,
  countrySubdivision: state,
};

/** Calls every operation of the service once. The answers are reproducible, because clock and randomness are fixed. */
export async function recordExamples(): Promise<ReadonlyMap<string, Example>> {
  const examples = new Map<string, Example>();
  const service = openService();

  const ask = async (operationId: string, asked: Asked = {}): Promise<JsonRecord> => {
    const operation = operations.find((each) => each.operationId === operationId);
    if (!operation) throw new Error(`there is no ${operationId}`);
    const { verb, access, status } = operation;
    const path = operation.path.replaceAll(/\{(\w+)\}/g, (_, name: string) =>
      encodeURIComponent(asked.path?.[name] ?? ''),
    );
    const query = new URLSearchParams(asked.query);
    if (access === 'publishableKey') query.set('key', 'pk_sandbox');
    const response = await service.request(`${ORIGIN}${path}?${query}`, {
      method: verb,
      headers: {
        ...(access === 'publishableKey' && { origin: PAGE }),
        ...(access === 'secretKey' && { authorization: 'Bearer sk_sandbox' }),
        ...(asked.body !== undefined && { 'content-type': 'application/json' }),
        ...(asked.form && { 'content-type': 'application/x-www-form-urlencoded' }),
        ...asked.headers,
      },
      ...(asked.body !== undefined && { body: JSON.stringify(asked.body) }),
      ...(asked.form && { body: asked.form }),
    });
    const text = await response.text();
    if (response.status !== status)
      throw new Error(`${operationId} answers ${response.status}, not ${status}: ${text}`);
    const isJson = response.headers.get('content-type')?.includes('json');
    const answer: unknown = isJson ? JSON.parse(text) : undefined;
    if (!examples.has(operationId))
      examples.set(operationId, {
        ...(asked.body !== undefined && { body: asked.body }),
        ...(answer !== undefined && { answer }),
      });
    return fieldsOf(answer);
  };

  await recordBrowser(ask);
  await recordServer(ask);
  await recordCommerce(ask);
  await recordSandboxControls(ask);
  return examples;
}

type Ask = (operationId: string, asked?: Asked) => Promise<JsonRecord>;

const idOf = (resource: unknown): string => textOf(fieldsOf(resource).id) ?? '';
const sessionOf = (checkout: JsonRecord): string => idOf(fieldsOf(checkout.payment).session);
const openedBy = (source: JsonRecord) => ({
  'dr-source-secret': textOf(source.clientSecret) ?? '',
});

async function recordBrowser(ask: Ask): Promise<void> {
  const checkout = await ask('createCheckout', { body: bag });
  const sessionId = sessionOf(checkout);
  await ask('readSession', { path: { id: sessionId } });
  await ask('listMethods', { query: { country: 'US', currency: 'USD' } });
  await ask('readDisclosure', { query: { businessEntityCode: 'DR_INC-ENTITY', country: 'US' } });
  await ask('listBanks', { query: { country: 'NL', currency: 'EUR' } });
  await ask('listKonbiniStores');
  await ask('createInvoiceAttribute', {
    body: { type: 'tw_individual_mobile_barcode', attributes: { mobileBarcode: '/ABC+123' } },
  });
  await ask('createMerchantSession', {
    body: {
      type: 'applePay',
      sessionId,
      validationUrl: 'https://apple-pay-gateway.apple.com/paymentservices/startSession',
    },
  });
  const key = { 'idempotency-key': 'b9f2c6e0-press-1' };
  const source = await ask('createSource', {
    body: {
      type: 'creditCard',
      sessionId,
      precondition: { amount: '118.01', currency: 'USD' },
      owner,
      creditCard,
    },
    headers: key,
  });
  const opened = { path: { id: idOf(source) }, headers: openedBy(source) };
  await ask('readIntent', { path: { id: sessionId }, headers: key });
  await ask('cancelIntent', { path: { id: sessionId }, headers: key });
  await ask('retrieveSource', opened);
  await ask('updateSource', {
    ...opened,
    body: { creditCard: { expirationMonth: 1, expirationYear: 2033 } },
  });
  await ask('authenticateSource', {
    ...opened,
    body: { sessionId, returnUrl: `${PAGE}/checkout` },
  });
  await ask('cancelSource', opened);
}

async function recordServer(ask: Ask): Promise<void> {
  const customer = await ask('createCustomer', { body: { id: 'ada', email: owner.email } });
  const ofCustomer = { id: idOf(customer) };
  const checkout = await ask('createCheckout', { body: bag });
  const id = idOf(checkout);
  const sessionId = sessionOf(checkout);
  await ask('updateCheckout', { path: { id }, body: { customerId: ofCustomer.id } });
  const credit = await ask('createStoreCredit', {
    body: { type: 'customerCredit', amount: 50, paymentSessionId: sessionId },
  });
  await ask('readSource', { path: { id: idOf(credit) } });
  await ask('attachSource', { path: { id, sourceId: idOf(credit) } });
  await ask('detachSource', { path: { id, sourceId: idOf(credit) } });
  const card = await ask('createSource', {
    body: { type: 'creditCard', sessionId, owner, creditCard },
  });
  const ofCard = { sourceId: idOf(card) };
  await ask('saveSource', { path: { ...ofCustomer, ...ofCard } });
  await ask('updateCustomer', {
    path: ofCustomer,
    body: { defaultSourceId: ofCard.sourceId, metadata: { tier: 'gold' } },
  });
  await ask('readCustomer', { path: ofCustomer });
  await ask('attachSource', { path: { id, ...ofCard } });
  await ask('readCheckout', { path: { id } });
  const order = await ask('createOrder', {
    body: { checkoutId: id },
    headers: { 'idempotency-key': id },
  });
  const ofOrder = { path: { id: idOf(order) } };
  await ask('readOrder', ofOrder);
  await ask('refreshOrder', ofOrder);
  const [charge] = listOf(fieldsOf(order.payment).charges);
  await ask('readCharge', { path: { id: idOf(charge) } });
  await ask('removeSavedSource', { path: { ...ofCustomer, ...ofCard } });
  await ask('deleteCheckout', { path: { id: idOf(await ask('createCheckout', { body: bag })) } });
}

async function recordCommerce(ask: Ask): Promise<void> {
  const token = await ask('issueToken', { body: { grant_type: 'client_credentials' } });
  const headers = { authorization: `Bearer ${textOf(token.access_token)}` };
  const shop = (operationId: string, asked: Asked = {}) => ask(operationId, { ...asked, headers });

  await shop('configureShopper', { query: { locale: 'en_US', currency: 'USD' } });
  await shop('readShopper');
  const filled = await shop('fillCart', {
    body: {
      cart: {
        lineItems: {
          lineItem: [teapot],
        },
      },
    },
  });
  const sessionId = idOf(fieldsOf(filled.cart).paymentSession);
  const { lineItems } = await shop('listLineItems');
  const ofLine = { path: { id: idOf(listOf(lineItems)[0]) } };
  await shop('readLineItem', ofLine);
  await shop('changeLineItem', { ...ofLine, body: { lineItem: { quantity: 2 } } });
  await shop('changeLineItem', { ...ofLine, body: { lineItem: { quantity: 1 } } });
  for (const name of ['BillingAddress', 'ShippingAddress']) {
    await shop(`change${name}`, { body: { address: cartAddress } });
    await shop(`set${name}`, { body: cartAddress });
    await shop(`read${name}`);
  }
  const { shippingOptions } = await shop('listShippingOptions');
  const [option] = listOf(fieldsOf(shippingOptions).shippingOption);
  await shop('applyShippingOption', {
    query: { shippingOptionId: String(fieldsOf(option).id) },
  });
  await shop('listCartMethods');
  const makeSource = (more: object) => ask('createSource', { body: { sessionId, owner, ...more } });
  const card = await makeSource({ type: 'creditCard', creditCard });
  const { paymentOption } = await shop('addPaymentOption', {
    body: { paymentOption: { nickName: 'My card', isDefault: 'true', sourceId: idOf(card) } },
  });
  const ofOption = { path: { id: idOf(paymentOption) } };
  await shop('listPaymentOptions');
  await shop('readPaymentOption', ofOption);
  await shop('changePaymentOption', {
    ...ofOption,
    body: { paymentOption: { nickName: 'The blue one' } },
  });
  await shop('applyShopper');
  await shop('removePayment');
  const klarna = {
    type: 'klarnaCredit',
    klarnaCredit: { returnUrl: `${PAGE}/back`, cancelUrl: `${PAGE}/bag` },
  };
  const apply = async () => {
    const body = { paymentMethod: { sourceId: idOf(await makeSource(klarna)) } };
    await shop('applyPaymentMethod', { body });
    return body;
  };
  await shop('removePaymentMethod', { body: await apply() });
  await apply();
  const { submitCart } = await shop('submitCart', {
    body: { cart: { termsOfSalesAcceptance: true } },
  });
  const { order, paymentSession } = fieldsOf(submitCart);
  const redirect = new URL(textOf(fieldsOf(paymentSession).redirectUrl) ?? '');
  const bank = { token: redirect.pathname.split('/').at(-1) ?? '' };
  await ask('decideAtBank', { path: bank, form: 'decision=approve' });
  await shop('resumeCart');
  await shop('readCartOrder', { path: { id: idOf(order) } });
  await shop('readCart');
  const { cart: next } = await shop('fillCart', { body: { cart: { lineItems: [teapot] } } });
  const [line] = listOf(fieldsOf(fieldsOf(next).lineItems).lineItem);
  await shop('removeLineItem', { path: { id: idOf(line) } });
  await shop('removeLineItems');
}

async function recordSandboxControls(ask: Ask): Promise<void> {
  await ask('listScenarios');
  const made = await ask('makeScenario', { path: { name: 'confirmed' } });
  const ofSession = { path: { id: textOf(made.sessionId) ?? '' } };
  await ask('overrideMethods', {
    ...ofSession,
    body: { paymentMethods: [{ type: 'creditCard' }] },
  });
  await ask('overrideState', { ...ofSession, body: { state: 'requires_source' } });
  await ask('expireSession', ofSession);
  const unpaid = await ask('makeScenario', { path: { name: 'complete' } });
  await ask('cancelOrder', { path: { id: textOf(unpaid.orderId) ?? '' } });
  const waiting = await ask('makeScenario', { path: { name: 'pending-funds' } });
  const ofOrder = { path: { id: textOf(waiting.orderId) ?? '' } };
  const { payment } = await ask('readOrder', ofOrder);
  const transfer = listOf(fieldsOf(payment).sources).find(
    (source) => fieldsOf(source).flow === 'receiver',
  );
  await ask('receiveFunds', { path: { id: idOf(transfer) } });
  await ask('captureOrder', ofOrder);
  const refunded = await ask('refundOrder', { ...ofOrder, body: { amount: 18.01 } });
  await ask('submitOfflineRefund', {
    body: {
      refundToken: textOf(refunded.refundToken) ?? '',
      accountHolder: 'Ada Sample',
      iban: 'DE75512108001245126199',
    },
  });
  await ask('closeReview', { path: { id: await orderInReview(ask) }, body: { verdict: 'passed' } });
  await ask('planFaults', { body: { match: 'POST /v1/sources', action: 'delay', value: 2000 } });
  await ask('listFaults');
  await ask('clearFaults');
  await ask('readHealth');
  await ask('readReadiness');
}

/** An order that goes to review. */
async function orderInReview(ask: Ask): Promise<string> {
  const checkout = await ask('createCheckout', { body: bag });
  const sessionId = sessionOf(checkout);
  const source = await ask('createSource', {
    body: {
      type: 'creditCard',
      sessionId,
      owner,
      creditCard: { ...creditCard, number: '4000120000000503' },
    },
  });
  await ask('attachSource', { path: { id: idOf(checkout), sourceId: idOf(source) } });
  return idOf(await ask('createOrder', { body: { checkoutId: idOf(checkout) } }));
}

/** The service without a network and with a fixed clock. */
function openService() {
  let seed = 1;
  const random = () => (seed = (seed * 16_807) % 2_147_483_647) / 2_147_483_647;
  const sandbox = createSandbox({ now: () => TIME, random, pagesOrigin: ORIGIN });
  let tokens = 0;
  const shoppers = new Shoppers({
    now: () => TIME,
    newToken: () => `00000000-0000-4000-8000-${String(++tokens).padStart(12, '0')}`,
  });
  return createService({ sandbox, shoppers, serviceOrigin: ORIGIN, faults: true });
}
