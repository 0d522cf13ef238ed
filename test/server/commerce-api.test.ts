import { describe, expect, it } from 'vitest';
import { Shoppers } from '../../server/commerce/shoppers.js';
import { cardSource, cart, klarnaSource, payPalSource, wireSource } from './support/bodies.js';
import { OWNER as owner } from '../support/sample-owner.js';
import {
  openService,
  type Answer,
  type AskOptions,
  type Body,
  type OpenService,
} from './support/open-service.js';

const ACTIVE = '/v1/shoppers/me/carts/active';

/** A service with a shopper's token. */
async function openShop(options: { readonly now?: () => number } = {}) {
  const shoppers = new Shoppers({ now: options.now ?? Date.now });
  const service = openService({ shoppers });
  const { body } = await service.ask('POST /oauth20/token', {
    body: 'grant_type=client_credentials',
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      authorization: `Basic ${btoa('sk_sandbox:')}`,
    },
  });
  const askAsShopper = (request: string, more: AskOptions = {}) =>
    service.ask(request, { ...more, headers: { authorization: `Bearer ${body.access_token}` } });
  const makeSource = async (source: object): Promise<Body> =>
    (await service.askAsPage('POST /v1/sources', { body: source })).body;
  const apply = (sourceId: string) =>
    askAsShopper(`POST ${ACTIVE}/apply-payment-method`, { body: { paymentMethod: { sourceId } } });
  const credit = async (amount: number): Promise<Body> => {
    const { body: active } = await askAsShopper(`GET ${ACTIVE}`);
    const { body: source } = await service.askAsServer('POST /sources', {
      body: {
        type: 'customerCredit',
        paymentSessionId: active.cart.paymentSession.id,
        amount,
        currency: 'USD',
      },
    });
    return source;
  };
  return { ...service, token: body, askAsShopper, makeSource, apply, credit };
}

/** The shopper's decision on the provider's page. */
async function approve(ask: OpenService['ask'], redirectUrl: string): Promise<void> {
  const { pathname, search } = new URL(redirectUrl);
  const hop = await ask(`GET ${pathname}${search}`);
  await ask(`POST ${hop.headers.get('location')}`, {
    body: 'decision=approve',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
  });
}

const errorOf = ({ body }: Answer) => body.errors.error[0];
const usd = (value: number) => ({ currency: 'USD', value });

describe('a shopper token', () => {
  it.each([
    ['Basic, key as user', { authorization: `Basic ${btoa('sk_sandbox:')}` }, {}],
    ['Basic, key as password', { authorization: `Basic ${btoa('me:sk_sandbox')}` }, {}],
    ['Bearer', { authorization: 'Bearer sk_sandbox' }, {}],
    ['client_secret', {}, { client_secret: 'sk_sandbox' }],
  ])('is given for a secret key: %s', async (_, headers, body) => {
    const { ask } = openService();

    const answer = await ask('POST /oauth20/token', { headers, body });

    expect(answer.status).toBe(200);
    expect(answer.body).toEqual({
      access_token: expect.any(String),
      token_type: 'bearer',
      expires_in: 86400,
    });
    expect(answer.headers.get('cache-control')).toBe('no-store');
  });

  it('is not given for anything else', async () => {
    const { ask } = openService();
    const asking = async (authorization: string, body: unknown = {}) =>
      (await ask('POST /oauth20/token', { headers: { authorization }, body })).status;

    expect(await asking(`Basic ${btoa('pk_sandbox:')}`)).toBe(401);
    expect(await asking('Bearer pk_sandbox')).toBe(401);
    expect(await asking('')).toBe(401);
    expect(await asking('Basic ***')).toBe(401);
    expect(await asking('', { client_secret: 'pk_sandbox' })).toBe(401);
    expect(await asking('Bearer sk_sandbox', { grant_type: 'password', username: 'me' })).toBe(400);
  });

  it('is needed for every Commerce call, and keys are none', async () => {
    const { ask } = openService();
    for (const call of [
      'GET /v1/shoppers/me',
      `GET ${ACTIVE}`,
      `POST ${ACTIVE}`,
      `POST ${ACTIVE}/apply-payment-method`,
      `DELETE ${ACTIVE}/payment`,
      `POST ${ACTIVE}/submit-cart`,
      `POST ${ACTIVE}/resume-cart`,
      'GET /v1/shoppers/me/payment-options',
      'GET /v1/shoppers/me/orders/1',
    ] as const)
      for (const authorization of ['', 'Bearer pk_sandbox', 'Bearer sk_sandbox', 'Bearer x']) {
        const answer = await ask(call, { headers: { authorization } });
        expect(answer.status).toBe(401);
        expect(errorOf(answer).code).toBe('unauthorized');
      }
  });

  it('ends after a day', async () => {
    let now = 0;
    const { askAsShopper } = await openShop({ now: () => now });

    now = 86_399_999;
    expect((await askAsShopper(`GET ${ACTIVE}`)).status).toBe(200);
    now = 86_400_000;
    expect((await askAsShopper(`GET ${ACTIVE}`)).status).toBe(401);
  });

  it('gives each shopper a cart of his own', async () => {
    const shop = await openShop();
    await shop.askAsShopper(`POST ${ACTIVE}`, { body: cart });
    const { body } = await shop.ask('POST /oauth20/token', {
      body: { client_secret: 'sk_sandbox' },
    });

    const other = await shop.ask(`GET ${ACTIVE}`, {
      headers: { authorization: `Bearer ${body.access_token}` },
    });

    expect(other.body.cart.totalItemsInCart).toBe(0);
  });
});

describe('the Commerce API', () => {
  it('starts with an empty cart that costs nothing and has no session', async () => {
    const { askAsShopper } = await openShop();

    const { body } = await askAsShopper(`GET ${ACTIVE}`);

    expect(body.cart.pricing.orderTotal).toEqual(usd(0));
    expect(body.cart.paymentSession).toBeUndefined();
  });

  it('prices a cart as the caller does', async () => {
    const { askAsShopper } = await openShop();

    const { status, body } = await askAsShopper(`POST ${ACTIVE}`, { body: cart });

    expect(status).toBe(200);
    expect(body.cart.pricing).toMatchObject({
      orderTotal: usd(118.01),
      formattedOrderTotal: '$118.01',
      tax: usd(0),
    });
    expect(body.cart.billingAddress).toMatchObject({
      countrySubdivision: 'MN',
      lastName: 'Lovelace',
    });
    expect(body.cart.paymentSession).toMatchObject({
      status: 'requires_source',
      amountContributed: usd(0),
      amountRemainingToBeContributed: usd(118.01),
    });
  });

  it('takes a cart to a paid order with store credit and a card', async () => {
    const { askAsShopper, makeSource, apply, credit } = await openShop();
    const { body } = await askAsShopper(`POST ${ACTIVE}`, { body: cart });
    const sessionId = body.cart.paymentSession.id;
    const credited = await apply((await credit(50)).id);
    expect(credited.body.cart.paymentSession).toMatchObject({
      status: 'requires_source',
      amountContributed: usd(50),
      amountRemainingToBeContributed: usd(68.01),
    });

    const early = await askAsShopper(`POST ${ACTIVE}/submit-cart`);
    expect(early.status).toBe(400);
    expect(early.text).toBe(
      '{"type":"bad_request","errors":[{"code":"order_submit_failed","message":"Payment session status is invalid."}]}',
    );

    const paid = await apply((await makeSource(cardSource(sessionId))).id);
    expect(paid.body.cart.paymentMethod).toMatchObject({
      type: 'creditCard',
      sourceClientSecret: expect.any(String),
      creditCard: { brand: 'Visa', lastFourDigits: '1111', flow: 'standard', reusable: 'false' },
      amountContributed: usd(68.01),
      supplementaryPaymentMethods: [{ type: 'customerCredit', amountContributed: usd(50) }],
    });
    expect(paid.body.cart.paymentSession.status).toBe('requires_confirmation');

    const submitted = await askAsShopper(`POST ${ACTIVE}/submit-cart`, {
      body: { termsOfSalesAcceptance: true },
    });
    expect(submitted.status).toBe(200);
    const { order, paymentSession, termsOfSalesAcceptance } = submitted.body.submitCart;
    expect(paymentSession.status).toBe('complete');
    expect(termsOfSalesAcceptance).toBe(true);
    const read = await askAsShopper(`GET ${order.uri}`);
    expect(read.body.order).toMatchObject({ id: order.id, orderState: 'accepted' });
    expect(read.body.order.paymentMethod.charges[0]).toMatchObject({
      amount: usd(68.01),
      status: 'capturable',
    });
    const next = await askAsShopper(`GET ${ACTIVE}`);
    expect(next.body.cart.totalItemsInCart).toBe(0);
  });

  it('redirects to PayPal first, and then submits', async () => {
    const { ask, askAsShopper, makeSource, apply } = await openShop();
    const { body } = await askAsShopper(`POST ${ACTIVE}`, { body: cart });
    const source = await makeSource(payPalSource(body.cart.paymentSession.id));
    await approve(ask, source.redirect.redirectUrl);
    const applied = await apply(source.id);
    expect(applied.body.cart.paymentMethod.type).toBe('payPal');
    expect(applied.body.cart.paymentSession.status).toBe('requires_confirmation');

    const submitted = await askAsShopper(`POST ${ACTIVE}/submit-cart`);
    expect(submitted.body.submitCart.paymentSession.status).toBe('complete');
  });

  it('submits Klarna first, redirects, and takes the cart up again', async () => {
    const { ask, askAsShopper, makeSource, apply } = await openShop();
    const { body } = await askAsShopper(`POST ${ACTIVE}`, { body: cart });
    const source = await makeSource(klarnaSource(body.cart.paymentSession.id));
    const applied = await apply(source.id);
    expect(applied.body.cart.paymentSession.status).toBe('requires_confirmation');

    const submitted = await askAsShopper(`POST ${ACTIVE}/submit-cart`);
    const { paymentSession, order } = submitted.body.submitCart;
    expect(paymentSession.status).toBe('pending_redirect');
    const early = await askAsShopper(`POST ${ACTIVE}/resume-cart`);
    expect([early.status, errorOf(early).code]).toEqual([409, 'resume-cart-failure']);

    await approve(ask, paymentSession.redirectUrl);
    const resumed = await askAsShopper(`POST ${ACTIVE}/resume-cart`);
    expect(resumed.status).toBe(200);
    expect(resumed.body.resumeCart).toMatchObject({
      order,
      paymentMethod: { type: 'klarnaCredit' },
      paymentSession: { id: paymentSession.id, status: 'complete' },
    });
    const again = await askAsShopper(`POST ${ACTIVE}/resume-cart`);
    expect(errorOf(again).code).toBe('resume-cart-failure');
  });

  it('orders with a wire transfer and waits for the money', async () => {
    const { askAsShopper, askAsServer, makeSource, apply } = await openShop();
    const { body } = await askAsShopper(`POST ${ACTIVE}`, { body: cart });
    const source = await makeSource(wireSource(body.cart.paymentSession.id));
    await apply(source.id);
    const submitted = await askAsShopper(`POST ${ACTIVE}/submit-cart`);
    expect(submitted.body.submitCart.paymentSession.status).toBe('pending_funds');

    await askAsServer(`POST /__sandbox/sources/${source.id}/receive-funds`);
    const read = await askAsShopper(`GET ${submitted.body.submitCart.order.uri}`);
    expect(read.body.order.paymentSession.status).toBe('complete');
  });

  it('wants the first payment method deleted before a second one (12.2, 22)', async () => {
    const { askAsShopper, makeSource, apply } = await openShop();
    const { body } = await askAsShopper(`POST ${ACTIVE}`, { body: cart });
    const sessionId = body.cart.paymentSession.id;
    const card = await makeSource(cardSource(sessionId));
    const wire = await makeSource(wireSource(sessionId));
    await apply(card.id);

    const second = await apply(wire.id);
    expect([second.status, errorOf(second).code]).toEqual([409, 'apply-payment-failure']);

    const deleted = await askAsShopper(`DELETE ${ACTIVE}/apply-payment-method`, {
      body: { paymentMethod: { sourceId: card.id } },
    });
    expect(deleted.body.cart.paymentMethod).toBeUndefined();
    const applied = await apply(wire.id);
    expect(applied.body.cart.paymentMethod.type).toBe('wireTransfer');
    const emptied = await askAsShopper(`DELETE ${ACTIVE}/payment`);
    expect(emptied.body.cart.paymentSession.status).toBe('requires_source');
  });

  it('takes one store credit a cart (12.2, 21)', async () => {
    const { askAsShopper, apply, credit } = await openShop();
    await askAsShopper(`POST ${ACTIVE}`, { body: cart });
    await apply((await credit(10)).id);

    const second = await apply((await credit(10)).id);

    expect([second.status, errorOf(second)]).toEqual([
      409,
      {
        relation: '/v1/shoppers',
        code: 'apply-payment-failure',
        subcode: 'session_update_not_allowed',
        description: expect.any(String),
      },
    ]);
  });

  it('allows fewer methods with store credit than a checkout does (12.2, 25)', async () => {
    const { askAsShopper, makeSource, apply, credit } = await openShop();
    const { body } = await askAsShopper(`POST ${ACTIVE}`, { body: cart });
    const sessionId = body.cart.paymentSession.id;
    const offered = async (): Promise<readonly string[]> =>
      (await askAsShopper(`GET ${ACTIVE}/payment-methods`)).body.paymentMethod.map(
        (method: { readonly type: string }) => method.type,
      );
    expect(await offered()).toEqual(expect.arrayContaining(['applePay', 'amazonPay']));
    const applePay = await makeSource({ type: 'applePay', sessionId, applePay: {} });
    await apply((await credit(10)).id);

    expect(await offered()).toEqual(
      expect.arrayContaining(['creditCard', 'klarnaCredit', 'payPal', 'wireTransfer']),
    );
    expect(await offered()).not.toContain('applePay');
    expect(await offered()).not.toContain('amazonPay');
    const refused = await apply(applePay.id);
    expect([refused.status, errorOf(refused).subcode]).toEqual([409, 'session_update_not_allowed']);
  });

  it('takes the address of a source over where the cart has none', async () => {
    const { askAsShopper, makeSource, apply } = await openShop();
    const { body } = await askAsShopper(`POST ${ACTIVE}`, {
      body: { cart: { lineItems: cart.cart.lineItems } },
    });

    const applied = await apply((await makeSource(cardSource(body.cart.paymentSession.id))).id);

    expect(applied.body.cart.billingAddress).toMatchObject({
      line1: owner.address.line1,
      countrySubdivision: 'MN',
      emailAddress: owner.email,
    });
  });

  it('saves a payment option and applies the shopper (12.2, 30)', async () => {
    const { askAsShopper, makeSource } = await openShop();
    const card = await makeSource(cardSource());
    const saved = await askAsShopper('POST /v1/shoppers/me/payment-options', {
      body: { paymentOption: { nickName: 'mine', isDefault: 'true', sourceId: card.id } },
    });
    expect(saved.status).toBe(201);
    expect(saved.body.paymentOption).toMatchObject({
      nickName: 'mine',
      isDefault: 'true',
      sourceId: card.id,
      sourceClientSecret: card.clientSecret,
    });

    await askAsShopper(`POST ${ACTIVE}`, { body: cart });
    const applied = await askAsShopper(`POST ${ACTIVE}/apply-shopper`);
    expect(applied.body.cart.paymentMethod.creditCard.reusable).toBe('true');
    const submitted = await askAsShopper(`POST ${ACTIVE}/submit-cart`);
    expect(submitted.body.submitCart.paymentSession.status).toBe('complete');

    const { id } = saved.body.paymentOption;
    await askAsShopper(`POST /v1/shoppers/me/payment-options/${id}`, {
      body: { paymentOption: { nickName: 'ours' } },
    });
    const listed = await askAsShopper('GET /v1/shoppers/me/payment-options');
    expect(listed.body.paymentOptions.paymentOption[0].nickName).toBe('ours');
  });

  it('offers a shopper’s payment options with the session, the default first', async () => {
    const { askAsShopper, makeSource, ask } = await openShop();
    const save = async (isDefault: string) => {
      const { id: sourceId } = await makeSource(cardSource());
      const body = { paymentOption: { isDefault, sourceId } };
      return (await askAsShopper('POST /v1/shoppers/me/payment-options', { body })).body
        .paymentOption;
    };
    const [first, second] = [await save('true'), await save('false')];
    const { id } = (await askAsShopper(`POST ${ACTIVE}`, { body: cart })).body.cart.paymentSession;
    const offered = async () =>
      (await ask(`GET /v1/sessions/${id}?key=pk_sandbox`)).body.savedSources.map(
        (source: { readonly id: string }) => source.id,
      );
    expect(await offered()).toEqual([first.sourceId, second.sourceId]);

    await askAsShopper(`POST /v1/shoppers/me/payment-options/${second.id}`, {
      body: { paymentOption: { isDefault: 'true' } },
    });
    expect(await offered()).toEqual([second.sourceId, first.sourceId]);
  });

  it('refuses under Commerce’s own names', async () => {
    const { askAsShopper, makeSource, apply } = await openShop();
    const refusal = async (answer: Promise<Answer>) => {
      const { status, body } = await answer;
      return [status, body.errors.error[0].code];
    };

    expect(await refusal(apply('nothing'))).toEqual([409, 'apply-payment-failure']);
    expect(await refusal(askAsShopper(`DELETE ${ACTIVE}/payment`))).toEqual([
      409,
      'delete-payment-failure',
    ]);
    expect(await refusal(askAsShopper(`POST ${ACTIVE}/submit-cart`))).toEqual([
      409,
      'submit-cart-failed',
    ]);
    expect(await refusal(askAsShopper(`POST ${ACTIVE}/resume-cart`))).toEqual([
      409,
      'resume-cart-failure',
    ]);
    expect(
      await refusal(
        askAsShopper(`POST ${ACTIVE}`, { body: { cart: { lineItems: { lineItem: [{}] } } } }),
      ),
    ).toEqual([409, 'invalid-request']);

    const { body } = await askAsShopper(`POST ${ACTIVE}`, { body: cart });
    expect(await refusal(apply('nothing'))).toEqual([409, 'apply-payment-failure']);
    const bad = await makeSource(cardSource(body.cart.paymentSession.id, '4000000000003600'));
    await apply(bad.id);
    expect(
      await refusal(
        askAsShopper(`POST ${ACTIVE}/submit-cart`, { body: { termsOfSalesAcceptance: 'false' } }),
      ),
    ).toEqual([409, 'submit-cart-failed']);
    expect(await refusal(askAsShopper(`POST ${ACTIVE}/submit-cart`))).toEqual([
      409,
      'cart-charge-failure',
    ]);
    expect(await refusal(askAsShopper('GET /v1/shoppers/me/orders/1'))).toEqual([404, 'not-found']);
    expect(await refusal(askAsShopper(`PATCH ${ACTIVE}`))).toEqual([405, 'method-not-allowed']);
  });

  it('keeps the currency while store credit is attached', async () => {
    const { askAsShopper, apply, credit } = await openShop();
    await askAsShopper('GET /v1/shoppers/me?currency=USD&locale=de_DE');
    await askAsShopper(`POST ${ACTIVE}`, { body: cart });
    await apply((await credit(10)).id);

    const refused = await askAsShopper('GET /v1/shoppers/me?currency=EUR');

    expect([refused.status, errorOf(refused).code]).toEqual([409, 'invalid-request']);
    const { body } = await askAsShopper(`GET ${ACTIVE}`);
    expect(body.cart.pricing.formattedOrderTotal).toBe('118,01\u00a0$');
  });

  it('lists the methods of the cart (12.3, 55)', async () => {
    const { askAsShopper } = await openShop();
    await askAsShopper(`POST ${ACTIVE}`, { body: cart });

    const { body } = await askAsShopper(`GET ${ACTIVE}/payment-methods`);

    expect(body.paymentMethod).toContainEqual({
      type: 'payPal',
      displayName: 'PayPal',
      description: 'PayPal',
    });
    const types = body.paymentMethod.map((method: { readonly type: string }) => method.type);
    expect(types).toContain('creditCard');
    expect(types).not.toContain('americanExpress');
  });
});
