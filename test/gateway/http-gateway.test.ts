import { serve, type ServerType } from '@hono/node-server';
import type { AddressInfo } from 'node:net';
import { once } from 'node:events';
import { describe, expect, it, vi } from 'vitest';
import { createService } from '../../server/app.js';
import { money } from '../../src/domain/money.js';
import { httpGateway } from '../../src/gateway/http-gateway.js';
import { describeGatewayContract } from './contract.js';
import { askAgain } from './support/ask-again.js';
import { sandboxHarness } from './support/sandbox-harness.js';

describeGatewayContract('http-gateway', async () => {
  const { sandbox, actions } = sandboxHarness();
  let requests = 0;
  const app = createService({
    sandbox,
    serviceOrigin: 'http://127.0.0.1',
    log: () => requests++,
  });
  const server: ServerType = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' });
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const gateway = httpGateway({ key: 'pk_sandbox', serviceUrl: `http://127.0.0.1:${port}` });
  return {
    gateway,
    ...actions,
    authenticate: askAgain(gateway, sandbox),
    requests: () => requests,
    close: async () => {
      server.close();
      if ('closeAllConnections' in server) server.closeAllConnections();
      await once(server, 'close');
    },
  };
});

describe('http-gateway', () => {
  const signal = new AbortController().signal;
  const sendsTo = async (call: (gateway: ReturnType<typeof httpGateway>) => Promise<unknown>) => {
    const fetched = vi.spyOn(globalThis, 'fetch').mockRejectedValue(new TypeError('no network'));
    const gateway = httpGateway({ key: 'pk_test', serviceUrl: 'https://pay.example' });
    vi.useFakeTimers();
    const calling = call(gateway).catch(() => undefined);
    await vi.runAllTimersAsync();
    await calling;
    vi.useRealTimers();
    const [url, init] = fetched.mock.calls[0] ?? [];
    fetched.mockRestore();
    return { url: url as string, init: init ?? {} };
  };

  it('reads a session by a GET that needs no preflight', async () => {
    const { url, init } = await sendsTo((gateway) =>
      gateway.loadCheckout('ses-1', { language: 'de-AT', signal }),
    );
    expect(url).toBe('https://pay.example/v1/sessions/ses-1?language=de-AT&key=pk_test');
    expect(init.method ?? 'GET').toBe('GET');
    expect(Object.keys(init.headers ?? {})).toEqual([]);
  });

  it('refuses to follow redirects and sends no cookies (F-099)', async () => {
    const { init } = await sendsTo((gateway) =>
      gateway.loadCheckout('ses-1', { language: 'en', signal }),
    );
    expect(init).toMatchObject({ redirect: 'error', credentials: 'omit' });
  });

  it('lists methods with the given filters', async () => {
    const { url } = await sendsTo((gateway) =>
      gateway.listMethods({ country: 'DE', supportsStorage: true }, { language: 'en', signal }),
    );
    expect(url).toBe(
      'https://pay.example/v1/payment-methods?country=DE&supportsStorage=true&language=en&key=pk_test',
    );
  });

  it('keeps client secrets out of URLs', async () => {
    const { url, init } = await sendsTo((gateway) =>
      gateway.retrieveSource({ id: 'src', clientSecret: 'src_secret' }, { signal }),
    );
    expect(url).toBe('https://pay.example/v1/sources/src?key=pk_test');
    expect(init.headers).toEqual({ 'DR-Source-Secret': 'src_secret' });
  });

  it('sends source data as the contract writes it, and no amount (F-064)', async () => {
    const request = { type: 'payPal', sessionId: 'ses-1', details: { returnUrl: 'https://r' } };
    const { url, init } = await sendsTo((gateway) =>
      gateway.createSource(request, { idempotencyKey: 'key-1', signal }),
    );
    expect(url).toBe('https://pay.example/v1/sources?key=pk_test');
    expect(init.method).toBe('POST');
    expect(init.headers).toEqual({
      'Idempotency-Key': 'key-1',
      'Content-Type': 'application/json',
    });
    expect(JSON.parse(init.body as string)).toEqual({
      type: 'payPal',
      sessionId: 'ses-1',
      payPal: { returnUrl: 'https://r' },
    });
  });

  it('sends the amount that the shopper agreed to as a condition, never as the amount', async () => {
    const precondition = { amount: money(11801, 'USD'), sessionVersion: 3 };
    const request = { type: 'payPal', sessionId: 'ses-1', precondition, details: {} };
    const { init } = await sendsTo((gateway) =>
      gateway.createSource(request, { idempotencyKey: 'key-1', signal }),
    );
    expect(JSON.parse(init.body as string)).toEqual({
      type: 'payPal',
      sessionId: 'ses-1',
      precondition: { amount: '118.01', currency: 'USD', sessionVersion: 3 },
      payPal: {},
    });
  });

  it('reads the outcome of a key by a GET with the key in a header', async () => {
    const { url, init } = await sendsTo((gateway) =>
      gateway.readIntent!({ sessionId: 'ses-1', idempotencyKey: 'key-1' }, { signal }),
    );
    expect(url).toBe('https://pay.example/v1/sessions/ses-1/intent?key=pk_test');
    expect(init.method ?? 'GET').toBe('GET');
    expect(init.headers).toEqual({ 'Idempotency-Key': 'key-1' });
  });

  it('gives up a key by a POST with the key in a header', async () => {
    const { url, init } = await sendsTo((gateway) =>
      gateway.cancelIntent!({ sessionId: 'ses-1', idempotencyKey: 'key-1' }, { signal }),
    );
    expect(url).toBe('https://pay.example/v1/sessions/ses-1/intent/cancel?key=pk_test');
    expect(init.method).toBe('POST');
    expect(init.headers).toMatchObject({ 'Idempotency-Key': 'key-1' });
  });

  describe('over a service that answers', () => {
    const answers = async (
      answer: () => Response,
      call: (gateway: ReturnType<typeof httpGateway>) => Promise<unknown>,
    ) => {
      const fetched = vi
        .spyOn(globalThis, 'fetch')
        .mockImplementation(() => Promise.resolve(answer()));
      const gateway = httpGateway({ key: 'pk_test', serviceUrl: 'https://pay.example' });
      try {
        return await call(gateway).catch((reason: unknown) => reason);
      } finally {
        fetched.mockRestore();
      }
    };
    const refusal = (status: number, code: string) => () =>
      Response.json({ type: 'conflict', errors: [{ code, message: '' }] }, { status });

    it.each([
      { outcome: 'made', sourceId: 'src', clientSecret: 'src_secret' },
      { outcome: 'made', sourceId: 'src' },
      { outcome: 'refused', code: 'method_not_allowed' },
      { outcome: 'unknown' },
    ])('reads what became of a key: %j', async (outcome) => {
      const call = (gateway: ReturnType<typeof httpGateway>) =>
        gateway.readIntent!({ sessionId: 'ses', idempotencyKey: 'key' }, { signal });
      expect(await answers(() => Response.json({ ...outcome, brand: 'Visa' }), call)).toEqual(
        outcome,
      );
    });

    it.each([
      {},
      [],
      null,
      { outcome: 'paid' },
      { outcome: 'made' },
      { outcome: 'made', sourceId: '../x' },
    ])('takes %j for no answer to that', async (answer) => {
      const call = (gateway: ReturnType<typeof httpGateway>) =>
        gateway.readIntent!({ sessionId: 'ses', idempotencyKey: 'key' }, { signal });
      expect(await answers(() => Response.json(answer), call)).toMatchObject({
        code: 'bad-response',
      });
    });

    const cancel = (gateway: ReturnType<typeof httpGateway>) =>
      gateway.cancelSource!({ id: 'src', clientSecret: 'secret' }, { signal });
    const source = { id: 'src', type: 'payPal', state: 'cancelled' };

    it('cancels a source, and believes nothing but the state "cancelled" of that source', async () => {
      expect(await answers(() => Response.json(source), cancel)).toBeUndefined();
      for (const answer of [{ ...source, state: 'chargeable' }, { ...source, id: 'other' }, {}])
        expect(await answers(() => Response.json(answer), cancel)).toMatchObject({
          code: 'bad-response',
        });
    });

    it('reports "conflict" if an attached source cannot be canceled', async () => {
      expect(await answers(refusal(409, 'conflict'), cancel)).toMatchObject({ code: 'conflict' });
    });

    it('reports a changed amount', async () => {
      const request = { type: 'payPal', sessionId: 'ses', details: {} };
      const call = (gateway: ReturnType<typeof httpGateway>) =>
        gateway.createSource(request, { idempotencyKey: 'key', signal });
      expect(await answers(refusal(412, 'amount_changed'), call)).toMatchObject({
        code: 'amount-changed',
        recoverable: true,
      });
    });

    it('sends a cancel again after a failure, under one key', async () => {
      const fetched = vi
        .spyOn(globalThis, 'fetch')
        .mockResolvedValueOnce(new Response('', { status: 503, headers: { 'Retry-After': '0' } }))
        .mockResolvedValueOnce(Response.json(source));
      await cancel(httpGateway({ key: 'pk_test', serviceUrl: 'https://pay.example' }));
      const keys = fetched.mock.calls.map(([, init]) =>
        new Headers(init?.headers).get('Idempotency-Key'),
      );
      fetched.mockRestore();
      expect(keys).toEqual([expect.stringMatching(/.{30}/), keys[0]]);
    });
  });

  it('makes no request for an id that could change its path', async () => {
    const { url } = await sendsTo((gateway) =>
      gateway.retrieveSource({ id: '../sessions/x', clientSecret: 'secret' }, { signal }),
    );
    expect(url).toBeUndefined();
  });

  it('does not take the answer to another question', async () => {
    const answer = { session: { id: 'ses-2', state: 'requires_source' }, paymentMethods: [] };
    const fetched = vi
      .spyOn(globalThis, 'fetch')
      .mockImplementation(() => Promise.resolve(Response.json(answer)));
    const gateway = httpGateway({ key: 'pk_test', serviceUrl: 'https://pay.example' });
    const reading = gateway.loadCheckout('ses-1', { language: 'en', signal });
    await expect(reading).rejects.toMatchObject({ code: 'bad-response' });
    fetched.mockRestore();
  });

  it('reports at once that the page is offline, and sends one request (F-098)', async () => {
    vi.stubGlobal('navigator', { onLine: false });
    const fetched = vi.spyOn(globalThis, 'fetch').mockRejectedValue(new TypeError('no network'));
    const gateway = httpGateway({ key: 'pk_test', serviceUrl: 'https://pay.example' });
    const reading = gateway.loadCheckout('ses-1', { language: 'en', signal });
    await expect(reading).rejects.toMatchObject({ code: 'offline', recoverable: true });
    expect(fetched).toHaveBeenCalledTimes(1);
    fetched.mockRestore();
    vi.unstubAllGlobals();
  });

  it('returns the allowed redirect hosts, if configured', () => {
    const options = { key: 'pk_test', serviceUrl: 'https://pay.example' };
    expect(httpGateway(options).redirectHosts).toBeUndefined();
    expect(httpGateway({ ...options, redirectHosts: ['bank.example'] }).redirectHosts).toEqual([
      'bank.example',
    ]);
  });
});
