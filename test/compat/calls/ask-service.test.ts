import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { askService, type Answer } from '../../../src/compat/calls/ask-service.js';

const CONNECTION = {
  key: 'pk_sandbox',
  serviceUrl: 'https://pay.example',
  locale: 'en',
  isDevelopment: true,
};
const KEYED = { path: 'sources', body: { type: 'payPal' }, headers: { 'Idempotency-Key': 'key' } };
const UNKEYED = { path: 'sources', body: { type: 'payPal' } };
const NO_NETWORK = {
  type: 'no_network',
  errors: [{ code: 'no_network', message: 'The payment service could not be reached.' }],
};

type Reply = () => Promise<Response>;
const json =
  (body: unknown, status = 200): Reply =>
  () =>
    Promise.resolve(
      new Response(JSON.stringify(body), {
        status,
        headers: { 'Content-Type': 'application/json' },
      }),
    );
const cut: Reply = () => Promise.reject(new TypeError('network'));
const silence: Reply = () => new Promise(() => undefined);

let sent: { readonly url: string; readonly init: RequestInit; readonly at: number }[];

/** A service that gives these replies in turn, then refuses to answer. */
function replies(...list: Reply[]): void {
  vi.stubGlobal('fetch', (url: string, init: RequestInit) => {
    sent.push({ url, init, at: performance.now() });
    const answer = (list[sent.length - 1] ?? cut)();
    const givenUp = new Promise<never>((_, reject) =>
      init.signal?.addEventListener('abort', () => reject(new DOMException('', 'AbortError'))),
    );
    return Promise.race([answer, givenUp]);
  });
}

async function ask(question: Parameters<typeof askService>[1]): Promise<Answer> {
  const asking = askService(CONNECTION, question);
  let settled = false;
  void asking.then(() => (settled = true));
  for (let turn = 0; turn < 50 && !settled; turn++) await vi.advanceTimersToNextTimerAsync();
  expect(settled).toBe(true);
  return asking;
}

beforeEach(() => {
  vi.useFakeTimers();
  sent = [];
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('a request', () => {
  it('has the key in the query, with the given parameters and without absent ones', async () => {
    replies(json({ fine: true }));
    const query = { country: 'US', currency: undefined };
    expect(await ask({ path: 'payment-methods', query })).toEqual({ answer: { fine: true } });
    expect(sent[0]?.url).toBe('https://pay.example/v1/payment-methods?country=US&key=pk_sandbox');
    expect(sent[0]?.init.method).toBeUndefined();
  });

  it('is a POST of JSON where there is a body', async () => {
    replies(json({ id: 'src_1' }));
    await ask(KEYED);
    const { method, body, headers } = sent[0]?.init ?? {};
    expect(method).toBe('POST');
    expect(body).toBe('{"type":"payPal"}');
    expect(headers).toEqual({ 'Content-Type': 'application/json', 'Idempotency-Key': 'key' });
  });

  it.each([
    [
      'a circle',
      () => {
        const circle: Record<string, unknown> = {};
        return { path: 'sources', body: Object.assign(circle, { circle }) };
      },
    ],
    ['a header of two lines', () => ({ path: 'sources', headers: { 'DR-Source-Secret': 'a\nb' } })],
  ])('is not sent where it cannot be: %s', async (_, question) => {
    replies();
    expect(await ask(question())).toMatchObject({
      error: { type: 'bad_request', errors: [{ code: 'invalid_parameter' }] },
    });
    expect(sent).toEqual([]);
  });
});

describe('requests that are repeated', () => {
  it.each([
    ['a lost connection', cut],
    ['502', json({}, 502)],
    ['503', json({}, 503)],
    ['504', json({}, 504)],
  ])('is a read and a POST with a key, 0.4 s apart, after %s (F-072)', async (_, fault) => {
    for (const question of [{ path: 'sources/s' }, KEYED]) {
      sent = [];
      replies(fault, json({ id: 'src_1' }));
      expect(await ask(question)).toEqual({ answer: { id: 'src_1' } });
      const [first, second] = sent;
      expect(sent).toHaveLength(2);
      expect((second?.at ?? 0) - (first?.at ?? 0)).toBe(400);
      expect({ ...second?.init, signal: null }).toEqual({ ...first?.init, signal: null });
    }
  });

  it.each([
    ['a lost connection', cut, NO_NETWORK],
    ['503', json({}, 503), { type: 'service_unavailable' }],
    ['silence', silence, NO_NETWORK],
  ])(
    'is never a POST without a key: it may have been carried out before %s',
    async (_, fault, error) => {
      replies(fault, json({ id: 'a second source' }));
      expect(await ask(UNKEYED)).toMatchObject({ error });
      expect(sent).toHaveLength(1);
    },
  );

  it('is nothing that was answered', async () => {
    for (const status of [400, 401, 403, 404, 409, 422, 429, 500]) {
      sent = [];
      replies(json({}, status), json({ fine: true }));
      expect(await ask({ path: 'sources/s' })).toHaveProperty('error');
      expect(sent).toHaveLength(1);
    }
  });

  it('is nothing that never left the device (F-098)', async () => {
    vi.stubGlobal('navigator', { onLine: false });
    replies(cut, json({ fine: true }));
    expect(await ask({ path: 'sources/s' })).toEqual({ error: NO_NETWORK });
    expect(sent).toHaveLength(1);
  });

  it('is not sent a third time', async () => {
    replies(cut, cut, json({ fine: true }));
    expect(await ask({ path: 'sources/s' })).toEqual({ error: NO_NETWORK });
    expect(sent).toHaveLength(2);
  });

  it.each([
    ['a read', { path: 'sources/s' }, 8000],
    ['a POST', KEYED, 30_000],
  ])('is given up in time: %s', async (_, question, limit) => {
    replies(silence, silence);
    const begun = performance.now();
    expect(await ask(question)).toEqual({ error: NO_NETWORK });
    expect(performance.now() - begun).toBe(2 * limit + 400);
  });
});

describe('a refusal', () => {
  it('is passed on as the service wrote it (protocol 2.4)', async () => {
    const errors = [
      { code: 'missing_parameter', message: 'A city is needed.', parameter: 'owner.address.city' },
      { code: 'other', message: 'Words.' },
    ];
    replies(json({ type: 'bad_request', errors, liveMode: false }, 409));
    expect(await ask(KEYED)).toEqual({ error: { type: 'bad_request', errors, liveMode: false } });
  });

  it('has the members it must have where the service leaves them out', async () => {
    replies(json({ errors: [{ parameter: 7, message: null }], liveMode: 'perhaps' }, 404));
    expect(await ask({ path: 'sources/s' })).toStrictEqual({
      error: { type: 'not_found', errors: [{ code: 'unknown_error', message: '' }] },
    });
  });

  it.each([
    [400, 'bad_request'],
    [401, 'unauthorized'],
    [403, 'forbidden'],
    [404, 'not_found'],
    [405, 'method_not_allowed'],
    [406, 'not_acceptable'],
    [408, 'request_timeout'],
    [409, 'conflict'],
    [429, 'too_many_requests'],
    [500, 'internal_server_error'],
    [502, 'bad_gateway'],
    [503, 'service_unavailable'],
    [504, 'gateway_timeout'],
    [418, 'internal_server_error'],
  ])('of %i without words is %s (protocol 7.1)', async (status, type) => {
    replies(json({}, status), json({}, status));
    expect(await ask({ path: 'sources/s' })).toEqual({
      error: {
        type,
        errors: [{ code: 'unknown_error', message: 'The request was not answered.' }],
      },
    });
  });

  it('is the result of an answer that is not JSON (F-090)', async () => {
    replies(() => Promise.resolve(new Response('<html>')));
    expect(await ask({ path: 'sources/s' })).toMatchObject({
      error: { type: 'internal_server_error' },
    });
  });
});
