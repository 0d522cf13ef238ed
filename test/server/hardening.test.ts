import { once } from 'node:events';
import { connect } from 'node:net';
import { describe, expect, it } from 'vitest';
import { startService } from '../../server/start.js';
import { cardSource, checkout } from './support/bodies.js';
import { openService, ORIGIN, type OpenService } from './support/open-service.js';

const PAY = 'https://pay.example';
const SCRIPTS = 'https://pay.other.example';

describe('the host name of a request', () => {
  const statusFor = async (
    { app }: OpenService,
    host: string,
    headers: Readonly<Record<string, string>> = {},
  ) => (await app.request(`${ORIGIN}/healthz`, { headers: { host, ...headers } })).status;

  it.each([
    '127.0.0.1:8787',
    'localhost:8787',
    '[::1]:8787',
    'shop.localhost',
    '192.0.2.7',
    'pay.example',
  ])('may be its own, or an address: %s', async (host) => {
    expect(await statusFor(openService({ serviceOrigin: PAY }), host)).toBe(200);
  });

  it.each([
    'evil.example',
    'evil.example:8787',
    'pay.example.evil.example',
    '127.0.0.1.evil.example',
    'a@localhost',
    '',
  ])('is refused with 421 where a page could have made it up: «%s» (F-225)', async (host) => {
    expect(await statusFor(openService({ serviceOrigin: PAY }), host)).toBe(421);
  });

  it('may be that of each origin that the service has', async () => {
    const service = openService({ serviceOrigin: PAY, otherOrigins: [SCRIPTS] });
    expect(await statusFor(service, 'pay.other.example')).toBe(200);
  });

  it('is set by a trusted proxy only', async () => {
    const forwarded = { 'x-forwarded-host': 'evil.example' };
    const trusting = openService({ serviceOrigin: PAY, trustProxy: true });
    expect(await statusFor(openService({ serviceOrigin: PAY }), 'pay.example', forwarded)).toBe(
      200,
    );
    expect(await statusFor(trusting, 'pay.example', forwarded)).toBe(421);
    const own = { 'x-forwarded-host': 'evil.example, pay.example' };
    expect(await statusFor(trusting, 'upstream', own)).toBe(200);
  });
});

it('allows requests of the frames of each of its origins, for the pages that its key allows', async () => {
  const { ask } = openService({ serviceOrigin: PAY, otherOrigins: [SCRIPTS] });
  const asking = async (origin: string) =>
    (await ask('GET /v1/payment-methods?key=pk_web', { headers: { origin } })).status;
  expect(await asking(PAY)).toBe(200);
  expect(await asking(SCRIPTS)).toBe(200);
  expect(await asking('https://pay.evil.example')).toBe(403);
});

it('allows a page to read the request’s id, for support', async () => {
  const { headers } = await openService().askAsPage('GET /v1/payment-methods');
  expect(headers.get('access-control-expose-headers')).toContain('x-request-id');
});

describe('where shoppers are sent back to', () => {
  const sourceWith = async (service: OpenService, key: string, returnUrl: string) => {
    const { ask } = service;
    const made = await ask('POST /checkouts', {
      body: { ...checkout, currency: 'EUR' },
      headers: { authorization: `Bearer ${key.replace('pk', 'sk')}` },
    });
    const { status, body } = await ask(`POST /v1/sources?key=${key}`, {
      body: {
        ...cardSource(made.body.payment.session.id),
        type: 'klarnaCredit',
        klarnaCredit: { returnUrl, cancelUrl: returnUrl },
      },
    });
    return status === 201 ? 201 : [status, body.errors[0].parameter];
  };

  it('is an origin of the account’s, and no other (F-226)', async () => {
    const service = openService();
    const refused = [400, 'klarnaCredit.returnUrl'];
    expect(await sourceWith(service, 'pk_web', 'https://shop.example/done?a=b')).toBe(201);
    expect(await sourceWith(service, 'pk_web', 'https://SHOP.example:443')).toBe(201);
    expect(await sourceWith(service, 'pk_web', 'https://shop.example.evil.example/')).toEqual(
      refused,
    );
    expect(await sourceWith(service, 'pk_web', 'http://shop.example/')).toEqual(refused);
    expect(
      await sourceWith(service, 'pk_web', 'https://evil.example/#https://shop.example'),
    ).toEqual(refused);
  });

  it('is any address for an account of this machine only, as in the contract', async () => {
    expect(await sourceWith(openService(), 'pk_sandbox', 'https://anywhere.example/')).toBe(201);
  });

  it('are those that the account lists, if it lists any', async () => {
    const account = {
      publishableKey: 'pk_web',
      secretKey: 'sk_web',
      allowedOrigins: ['https://shop.example'],
      returnOrigins: ['https://thanks.example'],
    };
    const service = openService({}, { accounts: [account] });
    expect(await sourceWith(service, 'pk_web', 'https://thanks.example/')).toBe(201);
    expect(await sourceWith(service, 'pk_web', 'https://shop.example/')).toEqual([
      400,
      'klarnaCredit.returnUrl',
    ]);
  });

  it('is checked as well where a challenge has no frame', async () => {
    const { ask } = openService();
    const body = { ...cardSource(), returnUrl: 'https://evil.example/' };
    const { status, body: refusal } = await ask('POST /v1/sources?key=pk_web', { body });
    expect([status, refusal.errors[0].parameter]).toEqual([400, 'returnUrl']);
  });
});

describe('the rate limit of a publishable key', () => {
  it('is limited for each key and origin, reads are not (F-227)', async () => {
    const { ask } = openService({ createLimit: 2 });
    const post = (key: string, origin: string) =>
      ask(`POST /v1/sources?key=${key}`, { body: cardSource(), headers: { origin } });
    const shop = 'https://shop.example';
    const statuses = [await post('pk_web', shop), await post('pk_web', shop)].map((a) => a.status);
    const { status, body, headers } = await post('pk_web', shop);

    expect(statuses).toEqual([201, 201]);
    expect([status, body.type]).toEqual([429, 'too_many_requests']);
    expect(Number(headers.get('retry-after'))).toBeGreaterThan(50);
    expect(headers.get('access-control-allow-origin')).toBe(shop);
    expect((await post('pk_web', 'https://www.shop.example:8443')).status).toBe(201);
    expect((await post('pk_sandbox', 'http://localhost:3000')).status).toBe(201);
    expect(
      (await ask('GET /v1/payment-methods?key=pk_web', { headers: { origin: shop } })).status,
    ).toBe(200);
  });

  it('is counted by address without a page, as reported by a trusted proxy', async () => {
    const { ask } = openService({ createLimit: 1, trustProxy: true });
    const from = async (addresses: string) =>
      (
        await ask('POST /v1/sources?key=pk_web', {
          body: cardSource(),
          headers: { 'x-forwarded-for': addresses },
        })
      ).status;
    expect(await from('192.0.2.1')).toBe(201);
    expect(await from('198.51.100.9, 192.0.2.1')).toBe(429);
    expect(await from('192.0.2.2')).toBe(201);
  });
});

describe('a client that takes its time', () => {
  const timeouts = { headers: 60, request: 120, every: 20 };
  const send = async (text: string): Promise<string> => {
    const service = await startService({ port: 0, timeouts });
    const socket = connect(Number(new URL(service.origin).port), '127.0.0.1');
    let answer = '';
    socket.on('data', (data: Buffer) => (answer += data.toString()));
    socket.write(text);
    await once(socket, 'close');
    await service.close();
    return answer;
  };

  it('is closed if its headers do not arrive', async () => {
    expect(await send('GET /healthz HTTP/1.1\r\nHost: localhost\r\nX-Slow: ')).toMatch(
      /^HTTP\/1.1 408/,
    );
  });

  it('is closed if its body does not arrive', async () => {
    const head =
      'POST /checkouts HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n';
    expect(
      await send(`${head}Authorization: Bearer sk_sandbox\r\nContent-Length: 9\r\n\r\n{`),
    ).toMatch(/^HTTP\/1.1 408/);
  });
});
