import { describe, expect, it } from 'vitest';
import { logLine, type LogEntry } from '../../server/observing/request-log.js';
import { cardSource, checkout } from './support/bodies.js';
import { openService, type OpenService } from './support/open-service.js';

const openSession = async ({ askAsServer }: OpenService): Promise<string> =>
  (await askAsServer('POST /checkouts', { body: checkout })).body.payment.session.id;

const CALLS = [
  'GET /v1/sessions/any',
  'GET /v1/sessions/any/intent',
  'GET /v1/payment-methods',
  'GET /v1/compliance',
  'GET /v1/banks',
  'GET /v1/konbini-stores',
  'POST /v1/wallets/merchant-sessions',
  'POST /v1/sources',
  'GET /v1/sources/any',
  'POST /v1/sources/any',
  'POST /v1/sources/any/authenticate',
  'POST /v1/sources/any/cancel',
] as const;

describe('access to the browser API', () => {
  it.each(CALLS)(
    'answers 401 to %s without a key, with an unknown one and with a secret key',
    async (call) => {
      const { ask } = openService();

      for (const query of ['', '?key=', '?key=pk_nobody', '?key=sk_sandbox']) {
        const { status, body } = await ask(`${call}${query}`);
        expect(status).toBe(401);
        expect(body.type).toBe('unauthorized');
        expect(JSON.stringify(body)).not.toContain('sk_sandbox');
      }
    },
  );

  it.each(CALLS)(
    'answers 403 to %s from an origin that the key does not allow, and says only why',
    async (call) => {
      const { ask } = openService();

      for (const origin of [
        'https://evil.example',
        'null',
        'http://localhost.evil.example',
        'http://127.0.0.1.evil.example',
        'http://evil.example#localhost',
        'file://',
      ]) {
        const { status, body, headers } = await ask(`${call}?key=pk_sandbox`, {
          headers: { origin },
        });
        expect(status).toBe(403);
        expect(body).toEqual({
          type: 'forbidden',
          errors: [
            {
              code: 'forbidden',
              message: 'allowedOrigins of this key does not list the page’s origin.',
            },
          ],
        });
        expect(headers.get('access-control-allow-origin')).toBe('*'); // the kit tells the page's developer
        expect(headers.get('access-control-expose-headers')).toBeNull();
        expect(headers.get('vary')).toMatch(/\borigin\b/i);
      }
    },
  );

  it('allows a page to read why its key is refused', async () => {
    const { ask } = openService();

    const { headers } = await ask('GET /v1/payment-methods?key=pk_nobody', {
      headers: { origin: 'http://localhost:3000' },
    });

    expect(headers.get('access-control-allow-origin')).toBe('*');
  });

  it.each([
    'http://localhost',
    'http://localhost:3000',
    'https://localhost:3000',
    'http://shop.localhost:3000',
    'http://127.0.0.1:3000',
    'http://127.8.9.10:3000',
    'http://[::1]:3000',
  ])('lets every loopback origin read answers of a loopback key: %s', async (origin) => {
    const { ask } = openService();

    const { status, headers } = await ask('GET /v1/payment-methods?key=pk_sandbox', {
      headers: { origin },
    });

    expect(status).toBe(200);
    expect(headers.get('access-control-allow-origin')).toBe(origin);
    expect(headers.get('vary')).toMatch(/\borigin\b/i);
  });

  it('allows only the listed origins and the service’s own frames to use a key of the web', async () => {
    const { ask } = openService();
    const asking = async (origin: string) =>
      (await ask('GET /v1/payment-methods?key=pk_web', { headers: { origin } })).status;

    expect(await asking('https://shop.example')).toBe(200);
    expect(await asking('https://www.shop.example:8443')).toBe(200);
    expect(await asking('http://127.0.0.1:8787')).toBe(200);
    expect(await asking('http://shop.example')).toBe(403);
    expect(await asking('https://shop.example:444')).toBe(403);
    expect(await asking('https://a.shop.example')).toBe(403);
    expect(await asking('http://localhost:3000')).toBe(403);
  });

  it('varies by origin also where none was sent', async () => {
    const { ask } = openService();

    const { headers } = await ask('GET /v1/payment-methods?key=pk_sandbox');

    expect(headers.get('vary')).toMatch(/\borigin\b/i);
    expect(headers.get('access-control-allow-origin')).toBeNull();
  });

  it('answers a preflight with the allowed headers', async () => {
    const { ask } = openService();

    const { status, headers, text } = await ask('OPTIONS /v1/sources?key=pk_sandbox', {
      headers: {
        origin: 'http://localhost:3000',
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'content-type,idempotency-key',
      },
    });

    expect(status).toBe(204);
    expect(text).toBe('');
    expect(headers.get('access-control-allow-origin')).toBe('*');
    expect(headers.get('access-control-allow-methods')).toBe('GET, POST');
    expect(headers.get('access-control-allow-headers')).toBe(
      'content-type, idempotency-key, dr-source-secret',
    );
    expect(headers.get('access-control-allow-credentials')).toBeNull();
  });

  it('accepts a request of a foreign page without any effect, and logs the origin', async () => {
    const log: LogEntry[] = [];
    const service = openService({ log: (entry) => log.push(entry) });
    const sessionId = await openSession(service);
    const origin = `https://${'e'.repeat(60)}.${'v'.repeat(60)}.${'i'.repeat(60)}.${'l'.repeat(60)}.example`;
    const headers = { origin, 'access-control-request-method': 'POST', 'idempotency-key': 'a' };
    const call = '/v1/sources?key=pk_sandbox';
    const body = cardSource(sessionId);

    expect((await service.ask(`OPTIONS ${call}`, { headers })).status).toBe(204);
    const before = JSON.stringify(await service.askAsPage(`GET /v1/sessions/${sessionId}`));
    expect((await service.ask(`POST ${call}`, { headers, body })).status).toBe(403);

    expect(JSON.stringify(await service.askAsPage(`GET /v1/sessions/${sessionId}`))).toBe(before);
    const refused = log.filter(({ status }) => status === 403);
    expect(refused).toMatchObject([{ level: 'warn', refusedOrigin: origin.slice(0, 200) }]);
    expect(refused.map(logLine).join()).toMatch(
      /^POST \/v1\/sources 403 .*\(refused origin https:\/\/e/u,
    );
    // The key that the refused request named is still free.
    const { status } = await service.askAsPage('POST /v1/sources', {
      body,
      headers: { 'idempotency-key': 'a' },
    });
    expect(status).toBe(201);
  });

  it('logs no header that is not an origin', async () => {
    const log: LogEntry[] = [];
    const { ask } = openService({ log: (entry) => log.push(entry) });

    for (const origin of ['4444222233331111', 'null', 'https://evil.example/4444222233331111'])
      await ask('GET /v1/banks?key=pk_sandbox', { headers: { origin } });

    expect(log.map(({ refusedOrigin }) => refusedOrigin)).toEqual([
      'not an origin',
      'null',
      'https://evil.example',
    ]);
  });

  it('allows the page to read refusals of the engine too', async () => {
    const { askAsPage } = openService();

    const { status, headers } = await askAsPage('GET /v1/sessions/nothing');

    expect(status).toBe(404);
    expect(headers.get('access-control-allow-origin')).toBe('http://localhost:3000');
  });

  it('answers 403 to a session of another key without details (F-062)', async () => {
    const service = openService();
    const id = await openSession(service);

    const { status, body } = await service.ask(`GET /v1/sessions/${id}?key=pk_web`, {
      headers: { origin: 'https://shop.example' },
    });
    const { status: refused } = await service.ask('POST /v1/sources?key=pk_web', {
      body: cardSource(id),
    });

    expect([status, refused]).toEqual([403, 403]);
    expect(JSON.stringify(body)).not.toMatch(/118|USD|requires/);
  });

  it('never opens a source without its client secret', async () => {
    const service = openService();
    const { body: source } = await service.askAsPage('POST /v1/sources', {
      body: cardSource(await openSession(service)),
    });
    const asking = async (secret?: string) =>
      (
        await service.askAsPage(`GET /v1/sources/${source.id}`, {
          ...(secret !== undefined && { headers: { 'dr-source-secret': secret } }),
        })
      ).status;

    expect(await asking()).toBe(401);
    expect(await asking('')).toBe(401);
    expect(await asking('wrong')).toBe(404);
    expect(await asking(source.clientSecret)).toBe(200);
    const { status } = await service.askAsPage(
      `GET /v1/sources/${source.id}?clientSecret=${source.clientSecret}`,
    );
    expect(status).toBe(401);
  });

  it('names the verbs that work where another is tried', async () => {
    const { askAsPage } = openService();

    const { status, body, headers } = await askAsPage('DELETE /v1/sources/any');

    expect(status).toBe(405);
    expect(body.type).toBe('method_not_allowed');
    expect(headers.get('allow')).toBe('GET, POST, HEAD');
  });
});
