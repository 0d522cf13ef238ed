import { describe, expect, it } from 'vitest';
import { cardSource, cart, checkout } from './support/bodies.js';
import { OWNER as owner } from '../support/sample-owner.js';
import { openService, type Answer, type OpenService } from './support/open-service.js';

/** POSTs that take no key, and why. */
const WITHOUT_KEY: Readonly<Record<string, string>> = {
  '/oauth20/token': 'gives out a token, which is kept nowhere; a second one does no harm',
  '/bank/:token': 'a form: browsers send it without headers of ours',
  '/challenge/:token': 'a form: browsers send it without headers of ours',
  '/challenge/:token/fingerprint': 'a form: browsers send it without headers of ours',
  '/v1/reports': 'browsers report there by themselves; nothing is stored',
  '/v1/frames/challenge/done': 'a form: issuers send it without headers of ours',
  '/v1/frames/challenge/steps':
    'asks a challenge where it stands; only the issuer’s forms move it on',
};

const rowsOf = ({ sandbox }: OpenService, table: string): number =>
  (sandbox.snapshot()[table] as readonly unknown[]).length;

async function openShopper(service: OpenService) {
  const { body } = await service.ask('POST /oauth20/token', {
    headers: { authorization: 'Bearer sk_sandbox' },
  });
  return `Bearer ${body.access_token}`;
}

/** Sends a request with a key and the required credentials. */
async function openKeyed() {
  const service = openService();
  const shopper = await openShopper(service);
  const post = (path: string, key: string, body?: unknown): Promise<Answer> => {
    const isBrowser = path.startsWith('/v1/') && !path.startsWith('/v1/shoppers');
    const query = isBrowser ? `${path.includes('?') ? '&' : '?'}key=pk_sandbox` : '';
    return service.ask(`POST ${path}${query}`, {
      ...(body !== undefined && { body }),
      headers: {
        'idempotency-key': key,
        ...(isBrowser
          ? { origin: 'http://localhost:3000', 'dr-source-secret': 'secret' }
          : { authorization: path.startsWith('/v1/shoppers') ? shopper : 'Bearer sk_sandbox' }),
      },
    });
  };
  const openSession = async (key: string) => {
    const { body } = await post('/checkouts', key, checkout);
    return { checkoutId: body.id as string, sessionId: body.payment.session.id as string };
  };
  /** A checkout that a card has funded. */
  const openFunded = async () => {
    const ids = await openSession('checkout');
    const { body: card } = await post('/v1/sources', 'card', cardSource(ids.sessionId));
    await post(`/checkouts/${ids.checkoutId}/sources/${card.id}`, 'attach');
    return { ...ids, sourceId: card.id as string };
  };
  return { service, shopper, post, openSession, openFunded };
}

const posts = (service: OpenService): string[] => [
  ...new Set(
    service.app.routes
      .filter(({ method, path }) => method === 'POST' && !(path in WITHOUT_KEY))
      .map(({ path }) => path),
  ),
];

/** Its key is that of another request: the one that it gives up, whatever that asks for. */
const GIVES_UP = '/v1/sessions/:id/intent/cancel';

describe('every POST of the service', () => {
  it.each(posts(openService()).filter((path) => path !== GIVES_UP))(
    'answers alike for the same key and request, and refuses another one: %s',
    async (route) => {
      const { post } = await openKeyed();
      const path = route.replaceAll(/:\w+/g, 'nobody');
      const body = { type: 'creditCard', sessionId: 'nobody', owner };

      const first = await post(path, 'key', body);
      const again = await post(path, 'key', body);
      const other = await post(path, 'key', { ...body, owner: { ...owner, lastName: 'Other' } });

      // What is open to everybody is refused for another reason than the key.
      expect([401, 403, 405, 429]).not.toContain(first.status);
      expect([again.status, again.text]).toEqual([first.status, first.text]);
      expect(other.status).toBe(422);
      expect(other.text).toMatch(/idempotency.key.reused/);
    },
  );

  it('accepts a key or explains the refusal', () => {
    const all = openService().app.routes.filter(({ method }) => method === 'POST');
    const paths = new Set(all.map(({ path }) => path));
    expect(Object.keys(WITHOUT_KEY).filter((path) => !paths.has(path))).toEqual([]);
    expect(paths.size).toBeGreaterThan(30);
  });

  it.each(posts(openService()))('refuses a key that could be anything: %s', async (route) => {
    const { post } = await openKeyed();
    const { status, text } = await post(route.replaceAll(/:\w+/g, 'nobody'), 'with space', {});
    expect(status).toBe(400);
    expect(text).toContain('Idempotency-Key');
  });
});

describe('a repeated request', () => {
  it('creates no second checkout, customer, store credit or saved source', async () => {
    const { post, openFunded, service } = await openKeyed();
    const { checkoutId, sessionId, sourceId } = await openFunded();
    const calls: readonly (readonly [string, unknown?])[] = [
      ['/checkouts', checkout],
      [`/checkouts/${checkoutId}`, { email: 'new@example.com' }],
      ['/customers', { email: 'ada@example.com' }],
      ['/customers', { id: 'ada' }],
      [`/customers/ada/sources/${sourceId}`],
      ['/sources', { type: 'customerCredit', paymentSessionId: sessionId, amount: 5 }],
    ];
    for (const [index, [path, body]] of calls.entries()) {
      const key = `call-${index}`;
      const first = await post(path, key, body);
      const rows = ['checkouts', 'customers', 'sources'].map((table) => rowsOf(service, table));

      const again = await post(path, key, body);

      expect(first.status).toBeLessThan(300);
      expect([again.status, again.body]).toEqual([first.status, first.body]);
      expect(['checkouts', 'customers', 'sources'].map((table) => rowsOf(service, table))).toEqual(
        rows,
      );
    }
  });

  it('places no second order: the first one is answered again', async () => {
    const { post, openFunded, service } = await openKeyed();
    const { checkoutId } = await openFunded();

    const first = await post('/orders', 'order', { checkoutId });
    const again = await post('/orders', 'order', { checkoutId });

    expect(first.status).toBe(201);
    expect([again.status, again.body]).toEqual([201, first.body]);
    expect(rowsOf(service, 'orders')).toBe(1);
    expect(rowsOf(service, 'charges')).toBe(1);
  });

  it('submits no second cart, and applies to the shopper of its token only', async () => {
    const { post, service } = await openKeyed();
    await post('/v1/shoppers/me/carts/active', 'fill', cart);
    const { body: filled } = await post('/v1/shoppers/me/carts/active', 'fill', cart);
    const sessionId = filled.cart.paymentSession.id as string;
    const { body: card } = await post('/v1/sources', 'card', cardSource(sessionId));
    await post('/v1/shoppers/me/carts/active/apply-payment-method', 'apply', {
      paymentMethod: { sourceId: card.id },
    });

    const first = await post('/v1/shoppers/me/carts/active/submit-cart', 'submit', {});
    const again = await post('/v1/shoppers/me/carts/active/submit-cart', 'submit', {});

    expect(first.status).toBe(200);
    expect([again.status, again.body]).toEqual([200, first.body]);
    expect(rowsOf(service, 'orders')).toBe(1);

    const other = await openShopper(service);
    const { status } = await service.ask('POST /v1/shoppers/me/carts/active/submit-cart', {
      headers: { authorization: other, 'idempotency-key': 'submit' },
      body: {},
    });
    expect(status).toBe(409); // an empty cart: not the other shopper's order
  });

  it('is still answered after a restart', async () => {
    const { post, openFunded, service } = await openKeyed();
    const { checkoutId } = await openFunded();
    const { body } = await post('/orders', 'order', { checkoutId });
    const { createSandbox } = await import('../../src/sandbox/create-sandbox.js');
    const later = openService({ sandbox: createSandbox({}, service.sandbox.snapshot()) });
    const ask = (asked: string) =>
      later.askAsServer('POST /orders', {
        body: { checkoutId: asked },
        headers: { 'idempotency-key': 'order' },
      });

    expect(await ask(checkoutId)).toMatchObject({ status: 201, body });
    expect((await ask('another')).status).toBe(422);
  });

  it('that arrives during the first one must wait: 409 with Retry-After', async () => {
    const { post, openFunded, service } = await openKeyed();
    const { checkoutId } = await openFunded();

    const answers = await Promise.all(
      Array.from({ length: 5 }, () => post('/orders', 'order', { checkoutId })),
    );

    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409, 409, 409]);
    const waiting = answers.find(({ status }) => status === 409);
    expect(waiting?.body.errors).toMatchObject([{ code: 'idempotency_request_in_progress' }]);
    expect(waiting?.headers.get('retry-after')).toBe('1');
    expect(rowsOf(service, 'orders')).toBe(1);
    expect((await post('/orders', 'order', { checkoutId })).status).toBe(201);
  });

  it('with the client secret of another source gets nothing', async () => {
    const { service, openSession } = await openKeyed();
    const { sessionId } = await openSession('checkout');
    const { body: card } = await service.askAsPage('POST /v1/sources', {
      body: cardSource(sessionId),
    });
    const authenticate = (secret: string) =>
      service.askAsPage(`POST /v1/sources/${card.id}/authenticate`, {
        body: { sessionId },
        headers: { 'dr-source-secret': secret, 'idempotency-key': 'key' },
      });

    expect((await authenticate(card.clientSecret)).status).toBe(200);
    expect((await authenticate('guess')).status).toBe(422);
  });

  it('that differs in the security code alone confirms no guess', async () => {
    const { service, openSession } = await openKeyed();
    const { sessionId } = await openSession('checkout');
    const { body: card } = await service.askAsPage('POST /v1/sources', {
      body: cardSource(sessionId),
    });
    const authenticate = (cvv: string) =>
      service.askAsPage(`POST /v1/sources/${card.id}/authenticate`, {
        body: { sessionId, creditCard: { cvv } },
        headers: { 'dr-source-secret': card.clientSecret, 'idempotency-key': 'key' },
      });

    const first = await authenticate('123');
    for (const guess of ['124', '125', '1', '123'])
      expect(await authenticate(guess)).toMatchObject({ status: first.status, body: first.body });
  });

  it('is carried out where the first one met a fault of ours', async () => {
    const service = openService({ faults: true });
    const fault = { match: 'POST /customers', action: 'status', value: 503 };
    await service.ask('POST /__faults', { body: fault });
    const ask = () =>
      service.askAsServer('POST /customers', {
        body: { id: 'ada' },
        headers: { 'idempotency-key': 'key' },
      });

    expect((await ask()).status).toBe(503);
    expect((await ask()).status).toBe(201);
  });

  it('is answered where the first answer was lost on its way', async () => {
    const service = openService({ faults: true });
    const ask = (request: string, key: string, body?: object) =>
      service.askAsServer(request, { body, headers: { 'idempotency-key': key } });
    const { body: made } = await ask('POST /checkouts', 'checkout', checkout);
    const { body: card } = await service.askAsPage('POST /v1/sources', {
      body: cardSource(made.payment.session.id),
    });
    const faults = ['POST /checkouts/*', 'POST /orders'].map((match) => ({
      match,
      action: 'reset',
      value: 'after',
    }));
    await service.ask('POST /__faults', { body: faults });

    const attach = () => ask(`POST /checkouts/${made.id}/sources/${card.id}`, 'attach');
    const order = () => ask('POST /orders', 'order', { checkoutId: made.id });
    const answers = [await attach(), await attach(), await order(), await order()];

    expect(answers.map(({ status }) => status)).toEqual([599, 200, 599, 201]);
    expect(rowsOf(service, 'orders')).toBe(1);
  });
});

describe('a checkout that has become an order', () => {
  it('is not found, and the refusal names the order to servers', async () => {
    const { post, openFunded, service } = await openKeyed();
    const { checkoutId, sessionId, sourceId } = await openFunded();
    const { body: order } = await post('/orders', 'order', { checkoutId });

    for (const request of [
      'POST /orders',
      `GET /checkouts/${checkoutId}`,
      `POST /checkouts/${checkoutId}`,
      `POST /checkouts/${checkoutId}/sources/${sourceId}`,
      `DELETE /checkouts/${checkoutId}/sources/${sourceId}`,
      `DELETE /checkouts/${checkoutId}`,
    ]) {
      const { status, body } = await service.askAsServer(request, {
        ...(request.startsWith('POST') && { body: { checkoutId } }),
      });
      expect(status).toBe(404);
      expect(body).toEqual({
        type: 'not_found',
        errors: [{ code: 'not_found', message: expect.any(String) }],
        orderId: order.id,
      });
    }
    expect(order.payment.session.orderId).toBe(order.id);
    expect((await service.askAsServer('POST /orders', { body: { checkoutId } })).status).toBe(404);
    expect(rowsOf(service, 'orders')).toBe(1);

    const page = await service.askAsPage(`GET /v1/sessions/${sessionId}`);
    expect(page.status).toBe(200);
    expect(page.text).not.toContain('orderId');
    expect(page.text).not.toContain(order.id);
  });

  it('names no order to another account, nor for a deleted checkout', async () => {
    const { post, openFunded, openSession, service } = await openKeyed();
    const { checkoutId } = await openFunded();
    await post('/orders', 'order', { checkoutId });
    const foreign = await service.ask(`GET /checkouts/${checkoutId}`, {
      headers: { authorization: 'Bearer sk_web' },
    });
    const thrown = await openSession('thrown');
    await service.askAsServer(`DELETE /checkouts/${thrown.checkoutId}`);
    const gone = await service.askAsServer(`GET /checkouts/${thrown.checkoutId}`);

    for (const { status, body } of [foreign, gone]) {
      expect(status).toBe(404);
      expect(body).not.toHaveProperty('orderId');
    }
  });
});
