import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { ErrorAnswer } from '../../src/gateway/wire.js';
import { SandboxError } from '../../src/sandbox/sandbox.js';
import { cardSource, cart, checkout } from './support/bodies.js';
import { openService, type Answer, type OpenService } from './support/open-service.js';

const isRefusal = ({ status, body }: Answer) =>
  status >= 400 && status < 500 && v.is(ErrorAnswer, body);
/** Nothing of our insides: no file, no stack, no engine's words for a bug. */
const isDiscreet = ({ text }: Answer) =>
  !/\bat \S+ \(|node_modules|\.ts:\d|TypeError|RangeError|Cannot read/.test(text);

const nested = (levels: number) => `${'{"a":'.repeat(levels)}1${'}'.repeat(levels)}`;

describe('bad input', () => {
  it.each([
    ['no JSON', '{"type":', 400, 'invalid_format'],
    ['half a text', '"abc', 400, 'invalid_format'],
    ['a list', '[]', 400, 'invalid_format'],
    ['a number', '7', 400, 'invalid_format'],
    ['null', 'null', 400, 'invalid_format'],
    ['33 levels', nested(33), 400, 'invalid_format'],
    ['20000 open brackets', '['.repeat(20_000), 400, 'invalid_format'],
    ['more than 64 KB', JSON.stringify({ type: 'x'.repeat(65_536) }), 413, 'body_too_large'],
  ])('is refused: %s', async (_, body, status, code) => {
    const { askAsPage, askAsServer, sandbox } = openService();
    const before = JSON.stringify(sandbox.snapshot());

    for (const answer of [
      await askAsPage('POST /v1/sources', { body }),
      await askAsServer('POST /checkouts', { body }),
    ]) {
      expect(answer.status).toBe(status);
      expect(answer.body.errors[0].code).toBe(code);
      expect(isRefusal(answer) && isDiscreet(answer)).toBe(true);
    }
    expect(JSON.stringify(sandbox.snapshot())).toBe(before);
  });

  it('is refused without a length too', async () => {
    const { app } = openService();
    const endless = new ReadableStream({
      pull: (controller) => controller.enqueue(new Uint8Array(16_384).fill(32)),
    });

    const response = await app.request('/v1/sources?key=pk_sandbox', {
      method: 'POST',
      body: endless,
      headers: { 'content-type': 'application/json' },
      duplex: 'half',
    } as RequestInit);

    expect(response.status).toBe(413);
  });

  it('that is too large is refused in the form of the API (protocol 7.5)', async () => {
    const { app } = openService();
    const response = await app.request('/v1/shoppers/me/carts/active', {
      method: 'POST',
      body: 'x'.repeat(65_537),
      headers: { 'content-length': '65537' },
    });

    expect(response.status).toBe(413);
    expect(await response.json()).toMatchObject({
      errors: { error: [{ code: 'body-too-large' }] },
    });
  });

  it('must call itself JSON', async () => {
    const { askAsPage } = openService();

    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'application/jsonp']) {
      const answer = await askAsPage('POST /v1/sources', {
        body: cardSource(),
        headers: { 'content-type': type },
      });
      expect(answer.status).toBe(415);
      expect(isRefusal(answer)).toBe(true);
    }
  });

  it('must be UTF-8', async () => {
    const { app } = openService();

    const response = await app.request('/checkouts', {
      method: 'POST',
      body: new Uint8Array([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x7d]),
      headers: { 'content-type': 'application/json', authorization: 'Bearer sk_sandbox' },
    });

    expect(response.status).toBe(400);
  });

  it('cannot reach a prototype (F-067)', async () => {
    const { askAsServer } = openService();

    await askAsServer('POST /checkouts', {
      body: '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"currency":"USD"}',
    });

    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it('that breaks the engine is a plain 500', async () => {
    const service = openService();
    service.sandbox.readCheckout = () => {
      throw new TypeError('secret insides');
    };

    const { status, body } = await service.askAsServer('GET /checkouts/any');

    expect(status).toBe(500);
    expect(body).toEqual({
      type: 'internal_server_error',
      errors: [{ code: 'unknown_error', message: 'Something went wrong on our side.' }],
    });
  });

  it('in a path or a query is refused as well', async () => {
    const { askAsPage, ask } = openService();

    for (const path of [
      '/v1/sessions/%00',
      '/v1/sessions/..%2f..%2fetc',
      `/v1/sessions/${'a'.repeat(5000)}`,
      '/v1/sessions/%E0%A4%A',
      '/v1/sessions/__proto__',
      '/v1/sessions/constructor',
      '/v1/banks?country=%00&currency=%FF',
    ])
      expect((await askAsPage(`GET ${path}`)).status).toBeLessThan(500);
    expect((await ask('GET /v1/banks?key=__proto__')).status).toBe(401);
    expect((await ask('GET /v1/banks?key=pk_sandbox&key=pk_web')).status).toBeLessThan(500);
  });

  it('returns a refusal of the engine unchanged', async () => {
    const service = openService();
    service.sandbox.readCheckout = () => {
      throw new SandboxError(429, 'too_many_requests', [{ code: 'a', message: 'b' }], {
        retryAfterSeconds: 7,
      });
    };

    const answer = await service.askAsServer('GET /checkouts/any');

    expect([answer.status, answer.headers.get('retry-after')]).toEqual([429, '7']);
    expect(answer.body).toEqual({
      type: 'too_many_requests',
      errors: [{ code: 'a', message: 'b' }],
    });
  });
});

/** Puts any JSON in the place of any member of a valid body. */
const mutated = (body: object) => {
  const paths: (readonly string[])[] = [];
  const walk = (value: unknown, path: readonly string[]) => {
    if (path.length > 0) paths.push(path);
    if (typeof value === 'object' && value !== null)
      for (const [key, member] of Object.entries(value)) walk(member, [...path, key]);
  };
  walk(body, []);
  const put = (
    value: unknown,
    [key = '', ...rest]: readonly string[],
    replacement: unknown,
  ): unknown => {
    const copy: Record<string, unknown> | unknown[] = Array.isArray(value)
      ? [...(value as unknown[])]
      : { ...(value as object) };
    (copy as Record<string, unknown>)[key] =
      rest.length > 0
        ? put((copy as Record<string, unknown>)[key], rest, replacement)
        : replacement;
    return copy;
  };
  return fc
    .tuple(fc.constantFrom(...paths), fc.jsonValue({ maxDepth: 3 }))
    .map(([path, replacement]) => put(body, path, replacement));
};

describe('any body', () => {
  const check = async (
    service: OpenService,
    body: fc.Arbitrary<unknown>,
    send: (body: unknown) => Promise<Answer>,
    accept: (answer: Answer) => boolean = isRefusal,
  ) =>
    fc.assert(
      fc.asyncProperty(body, async (sent) => {
        const before = JSON.stringify(service.sandbox.snapshot());
        const answer = await send(sent);
        if (answer.status < 300) return;
        expect(accept(answer) && isDiscreet(answer)).toBe(true);
        expect(JSON.stringify(service.sandbox.snapshot())).toBe(before);
      }),
      { numRuns: 150 },
    );

  it('creates a checkout or is refused, and a refusal changes nothing', async () => {
    const service = openService();
    const send = (body: unknown) => service.askAsServer('POST /checkouts', { body });
    await check(service, fc.jsonValue(), send);
    await check(service, mutated(checkout), send);
  });

  it('creates a source or is refused, and a refusal changes nothing', async () => {
    const service = openService();
    const send = (body: unknown) => service.askAsPage('POST /v1/sources', { body });
    await check(service, fc.jsonValue(), send);
    // Refused cards are counted against a session; this one has none.
    await check(service, mutated(cardSource()), send);
  });

  it('fills a cart or is refused in Commerce form', async () => {
    const service = openService();
    const { body: token } = await service.ask('POST /oauth20/token', {
      body: { client_secret: 'sk_sandbox' },
    });
    const send = (body: unknown) =>
      service.ask('POST /v1/shoppers/me/carts/active', {
        body,
        headers: { authorization: `Bearer ${token.access_token}` },
      });
    const isCommerce = ({ status, body }: Answer) =>
      status >= 400 && status < 500 && typeof body.errors.error[0].code === 'string';
    await check(service, mutated(cart), send, (answer) =>
      answer.body.type ? isRefusal(answer) : isCommerce(answer),
    );
  });
});
