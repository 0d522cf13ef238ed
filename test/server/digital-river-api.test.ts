import { describe, expect, it } from 'vitest';
import { cardSource, checkout, klarnaSource, payPalSource, wireSource } from './support/bodies.js';
import { OWNER as owner } from '../support/sample-owner.js';
import { openService, type Body, type OpenService } from './support/open-service.js';

const openCheckout = async ({ askAsServer }: OpenService, body: object = checkout): Promise<Body> =>
  (await askAsServer('POST /checkouts', { body })).body;

const makeSource = async ({ askAsPage }: OpenService, body: object): Promise<Body> =>
  (await askAsPage('POST /v1/sources', { body })).body;

const attach = ({ askAsServer }: OpenService, checkoutId: string, sourceId: string) =>
  askAsServer(`POST /checkouts/${checkoutId}/sources/${sourceId}`);

/** The shopper's decision on the bank's page. */
const decide = async ({ ask }: OpenService, redirectUrl: string, decision: string) => {
  const { pathname, search } = new URL(redirectUrl);
  const hop = await ask(`GET ${pathname}${search}`);
  return ask(`POST ${hop.headers.get('location')}`, {
    body: `decision=${decision}`,
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
  });
};

const CALLS = [
  'POST /checkouts',
  'GET /checkouts/any',
  'POST /checkouts/any',
  'DELETE /checkouts/any',
  'POST /checkouts/any/sources/any',
  'DELETE /checkouts/any/sources/any',
  'POST /customers',
  'GET /customers/any',
  'POST /customers/any',
  'POST /customers/any/sources/any',
  'DELETE /customers/any/sources/any',
  'POST /sources',
  'GET /sources/any',
  'POST /orders',
  'GET /orders/any',
  'POST /orders/any/refresh',
  'GET /charges/any',
  'POST /__sandbox/sources/any/receive-funds',
  'POST /__sandbox/sessions/any/expire',
  'POST /__sandbox/orders/any/capture',
] as const;

describe('access to the server API', () => {
  it.each(CALLS)(
    'answers 401 to %s without a secret key, 403 with a publishable one',
    async (call) => {
      const { ask } = openService();
      const asking = async (headers: Record<string, string>, query = '') =>
        (await ask(`${call}${query}`, { headers })).status;

      expect(await asking({})).toBe(401);
      expect(await asking({ authorization: 'Bearer sk_nobody' })).toBe(401);
      expect(await asking({ authorization: 'Basic c2tfc2FuZGJveDo=' })).toBe(401);
      expect(await asking({}, '?key=sk_sandbox')).toBe(401);
      expect(await asking({}, '?key=pk_sandbox')).toBe(401);
      expect(await asking({ authorization: 'Bearer pk_sandbox' })).toBe(403);
    },
  );

  it('allows no page to read an answer', async () => {
    const { askAsServer } = openService();

    const { status, headers } = await askAsServer('POST /checkouts', {
      body: checkout,
      headers: { origin: 'http://localhost:3000' },
    });

    expect(status).toBe(201);
    expect(headers.get('access-control-allow-origin')).toBeNull();
  });

  it('keeps the resources of two accounts apart', async () => {
    const service = openService();
    const { id } = await openCheckout(service);

    const { status } = await service.ask(`GET /checkouts/${id}`, {
      headers: { authorization: 'Bearer sk_web' },
    });

    expect(status).toBe(404);
  });
});

describe('the Digital River API', () => {
  it('takes a checkout to a paid order with store credit and a card', async () => {
    const service = openService();
    const { askAsServer } = service;
    const { id, totalAmount, payment } = await openCheckout(service);
    const sessionId = payment.session.id;
    expect(totalAmount).toBe(118.01);

    const credit = await askAsServer('POST /sources', {
      body: { type: 'customerCredit', paymentSessionId: sessionId, amount: 50, currency: 'USD' },
    });
    expect(credit.status).toBe(201);
    const funded = await attach(service, id, credit.body.id);
    expect(funded.status).toBe(200);
    const before = await askAsServer(`GET /checkouts/${id}`);
    expect(before.body.payment.session).toMatchObject({
      state: 'requires_source',
      amountContributed: 50,
      amountRemainingToBeContributed: 68.01,
    });

    const early = await askAsServer('POST /orders', { body: { checkoutId: id } });
    expect(early.status).toBe(400);
    expect(early.body).toEqual({
      type: 'bad_request',
      errors: [{ code: 'order_submit_failed', message: 'Payment session status is invalid.' }],
    });

    const card = await makeSource(service, cardSource(sessionId));
    await attach(service, id, card.id);
    const order = await askAsServer('POST /orders', { body: { checkoutId: id } });
    expect(order.status).toBe(201);
    expect(order.body).toMatchObject({
      state: 'accepted',
      totalAmount: 118.01,
      payment: { session: { state: 'complete', amountRemainingToBeContributed: 0 } },
    });

    const charge = await askAsServer(`GET /charges/${order.body.payment.charges[0].id}`);
    expect(charge.body).toMatchObject({ state: 'capturable', amount: 50 });
    const spent = await askAsServer(`GET /checkouts/${id}`);
    expect(spent.status).toBe(404);
  });

  it('redirects to PayPal first, and then orders', async () => {
    const service = openService();
    const { askAsServer } = service;
    const { id, payment } = await openCheckout(service);
    const source = await makeSource(service, payPalSource(payment.session.id));
    expect([source.state, source.flow]).toEqual(['pending_redirect', 'redirect']);

    const approved = await decide(service, source.redirect.redirectUrl, 'approve');
    expect(approved.headers.get('location')).toBe('http://localhost:3000/return?order=7');
    expect((await attach(service, id, source.id)).status).toBe(200);
    expect((await askAsServer(`GET /sources/${source.id}`)).body.state).toBe('chargeable');
    const order = await askAsServer('POST /orders', { body: { checkoutId: id } });
    expect([order.status, order.body.state]).toEqual([201, 'accepted']);
    expect(order.body.payment.session.state).toBe('complete');
  });

  it('submits Klarna first, redirects, and learns the outcome by a refresh', async () => {
    const service = openService();
    const { id, payment } = await openCheckout(service);
    const source = await makeSource(service, klarnaSource(payment.session.id));
    await attach(service, id, source.id);
    const { body: order } = await service.askAsServer('POST /orders', { body: { checkoutId: id } });
    const { session } = order.payment;
    expect([order.state, session.state]).toEqual(['pending_payment', 'pending_redirect']);

    const declined = await decide(service, session.nextAction.data.redirectUrl, 'decline');
    expect(declined.headers.get('location')).toBe('http://localhost:3000/cart');
    const waiting = await service.askAsServer(`POST /orders/${order.id}/refresh`);
    expect(waiting.body.payment.session.state).toBe('pending_redirect');

    const approved = await decide(service, session.nextAction.data.redirectUrl, 'approve');
    expect(approved.status).toBe(303);
    expect(approved.headers.get('location')).toBe('http://localhost:3000/return?order=7');
    const done = await service.askAsServer(`POST /orders/${order.id}/refresh`);
    expect([done.body.state, done.body.payment.session.state]).toEqual(['accepted', 'complete']);
  });

  it('waits for the money of a wire transfer', async () => {
    const service = openService();
    const { id, payment } = await openCheckout(service);
    const source = await makeSource(service, wireSource(payment.session.id));
    await attach(service, id, source.id);
    const { body: order } = await service.askAsServer('POST /orders', { body: { checkoutId: id } });

    expect(order.payment.session).toMatchObject({
      state: 'pending_funds',
      nextAction: { action: 'show_payment_instructions', data: { sourceId: source.id } },
    });

    await service.askAsServer(`POST /__sandbox/sources/${source.id}/receive-funds`);
    const { body: paid } = await service.askAsServer(`GET /orders/${order.id}`);
    expect([paid.state, paid.payment.session.state]).toEqual(['accepted', 'complete']);
  });

  it('saves a card to a customer, and removes it (12.2, 29)', async () => {
    const service = openService();
    const { askAsServer } = service;
    const { body: customer } = await askAsServer('POST /customers', {
      body: { email: owner.email },
    });
    const card = await makeSource(service, cardSource());

    const saved = await askAsServer(`POST /customers/${customer.id}/sources/${card.id}`);
    expect(saved.body).toMatchObject({ id: card.id, reusable: true });
    const { body: known } = await askAsServer(`GET /customers/${customer.id}`);
    expect(known.defaultSourceId).toBe(card.id);
    const removed = await askAsServer(`DELETE /customers/${customer.id}/sources/${card.id}`);
    expect([removed.status, removed.text]).toEqual([204, '']);
    const { body: gone } = await askAsServer(`GET /sources/${card.id}`);
    expect(gone.state).toBe('cancelled');
  });

  it('updates, detaches and deletes', async () => {
    const service = openService();
    const { askAsServer } = service;
    const { id, payment } = await openCheckout(service);
    const card = await makeSource(service, cardSource(payment.session.id));
    await attach(service, id, card.id);

    const dearer = await askAsServer(`POST /checkouts/${id}`, {
      body: { items: [{ skuId: 'lamp', quantity: 2, price: 118.01 }] },
    });
    expect(dearer.body.totalAmount).toBe(236.02);
    const detached = await askAsServer(`DELETE /checkouts/${id}/sources/${card.id}`);
    expect(detached.status).toBe(204);
    const again = await attach(service, id, card.id);
    expect([again.status, again.body.errors[0].code]).toEqual([
      409,
      'source_status_invalid_for_session',
    ]);
    const deleted = await askAsServer(`DELETE /checkouts/${id}`);
    expect(deleted.status).toBe(204);
    expect((await askAsServer(`GET /checkouts/${id}`)).status).toBe(404);
  });

  it('ends a session on demand', async () => {
    const service = openService();
    const { payment } = await openCheckout(service);

    await service.askAsServer(`POST /__sandbox/sessions/${payment.session.id}/expire`);

    const { status, body } = await service.askAsPage('POST /v1/sources', {
      body: cardSource(payment.session.id),
    });
    expect([status, body.errors[0].code]).toEqual([409, 'session_expired']);
  });

  it('sets any state of a session and offers any method, for UI development', async () => {
    const service = openService();
    const { payment } = await openCheckout(service);
    const { id } = payment.session;

    await service.askAsServer(`POST /__sandbox/sessions/${id}/payment-methods`, {
      body: { paymentMethods: [{ type: 'moonPay', flow: 'redirect' }] },
    });
    const offered = await service.askAsPage(`GET /v1/sessions/${id}`);
    expect(offered.body.paymentMethods.map(({ type }: { type: string }) => type)).toEqual([
      'moonPay',
    ]);

    await service.askAsServer(`POST /__sandbox/sessions/${id}/state`, {
      body: { state: 'puzzled' },
    });
    const odd = await service.askAsPage(`GET /v1/sessions/${id}`);
    expect(odd.body.session.state).toBe('puzzled');
  });

  it('reports an unknown path in the contract’s form', async () => {
    const { ask } = openService();

    const { status, body } = await ask('GET /nothing/here');

    expect(status).toBe(404);
    expect(body).toEqual({
      type: 'not_found',
      errors: [{ code: 'not_found', message: 'There is no such resource.' }],
    });
  });
});
