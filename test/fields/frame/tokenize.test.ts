import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { serviceTokenizer } from '../../../src/fields/frame/tokenize.js';
import { SUBMIT_TIMEOUT } from '../../../src/fields/protocol.js';

const URL_ = 'http://127.0.0.1:8787/v1/sources?key=pk_test';
const card = { number: '4444222233331111', expirationMonth: 12, expirationYear: 2032, cvv: '123' };
const source = { id: 'src', clientSecret: 'secret', state: 'chargeable' };
const json = (status: number, body: unknown, headers: Record<string, string> = {}) =>
  new Response(typeof body === 'string' ? body : JSON.stringify(body), {
    status,
    headers: { 'content-type': 'application/json; charset=utf-8', ...headers },
  });

type Step = Response | Error | 'hang';

/** The service answers these, in turn; the last one from then on. */
function serve(...steps: Step[]) {
  const requests: RequestInit[] = [];
  vi.stubGlobal('fetch', (_url: string, init: RequestInit) => {
    const step = steps[Math.min(requests.length, steps.length - 1)];
    requests.push(init);
    return new Promise<Response>((resolve, reject) => {
      init.signal?.addEventListener('abort', () => reject(new DOMException('', 'AbortError')));
      if (step instanceof Response) resolve(step.clone());
      else if (step instanceof Error) reject(step);
    });
  });
  return requests;
}

async function tokenize(signal = new AbortController().signal, submission = {}) {
  const outcome = serviceTokenizer(URL_)(
    card,
    { idempotencyKey: 'k1', sessionId: 'ps', ...submission },
    signal,
  );
  await vi.runAllTimersAsync();
  return outcome;
}

describe('serviceTokenizer', () => {
  beforeEach(() => {
    vi.useFakeTimers();
    vi.stubGlobal('navigator', { onLine: true });
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
  });

  it('names the page in which the card was entered', async () => {
    const requests = serve(json(201, source));
    const shop = serviceTokenizer(URL_, 'https://shop.example');
    await shop(card, { idempotencyKey: 'k1' }, new AbortController().signal);
    expect(requests[0]?.headers).toMatchObject({ 'DR-Page-Origin': 'https://shop.example' });
  });

  it.each(['any', 'timeout'] as const)('needs no AbortSignal.%s', async (missing) => {
    vi.spyOn(AbortSignal, missing).mockImplementation(() => {
      throw new TypeError(`AbortSignal.${missing} is not a function`);
    });
    serve(json(201, source));
    expect(await tokenize()).toEqual({ sourceId: 'src', clientSecret: 'secret' });
  });

  it('sends the card once, with the key in a header and the submission', async () => {
    const requests = serve(json(201, source));
    const outcome = await tokenize(undefined, { usage: 'convenience', futureUse: true });
    expect(outcome).toEqual({ sourceId: 'src', clientSecret: 'secret' });
    expect(requests).toHaveLength(1);
    expect(requests[0]).toMatchObject({
      method: 'POST',
      credentials: 'omit',
      redirect: 'error',
      headers: { 'Idempotency-Key': 'k1', 'Content-Type': 'application/json' },
    });
    expect(JSON.parse(String(requests[0]?.body))).toEqual({
      type: 'creditCard',
      sessionId: 'ps',
      usage: 'convenience',
      futureUse: true,
      creditCard: card,
    });
  });

  it('sends the agreed amount as a condition, and no amount to charge', async () => {
    const requests = serve(json(412, { errors: [{ code: 'amount_changed', message: '' }] }));
    const precondition = { amount: { currency: 'USD', minorUnits: 11801 }, sessionVersion: 3 };
    expect(await tokenize(undefined, { precondition })).toEqual({
      error: { code: 'amount-changed' },
    });
    expect(JSON.parse(String(requests[0]?.body))).toEqual({
      type: 'creditCard',
      sessionId: 'ps',
      precondition: { amount: '118.01', currency: 'USD', sessionVersion: 3 },
      creditCard: card,
    });
    expect(requests).toHaveLength(1);
  });

  it('waits for the answer to a request that is being worked on (F-073)', async () => {
    const requests = serve(json(409, {}, { 'retry-after': '1' }), json(201, source));
    expect(await tokenize()).toEqual({ sourceId: 'src', clientSecret: 'secret' });
    expect(requests).toHaveLength(2);
  });

  it('reports an unknown outcome if the first request is still in progress at the end', async () => {
    serve(json(409, {}, { 'retry-after': '1' }));
    expect(await tokenize()).toEqual({ error: { code: 'outcome-unknown' } });
  });

  it.each([
    ['failed', { ...source, state: 'failed' }],
    ['failed, in the old spelling', { ...source, state: undefined, status: 'failed' }],
    ['cancelled', { ...source, state: 'cancelled' }],
  ])('takes a source that is %s for a refusal', async (_, body) => {
    serve(json(201, body));
    expect(await tokenize()).toEqual({ error: { code: 'declined' } });
  });

  it.each([
    ['HTML', new Response('<p>', { status: 200, headers: { 'content-type': 'text/html' } })],
    ['broken JSON', json(200, '{"id":')],
    ['nothing', new Response(null, { status: 200 })],
    ['no id', json(200, { ...source, id: undefined })],
    ['an id too long', json(200, { ...source, id: 'x'.repeat(129) })],
    ['2 MB', json(200, { ...source, more: 'x'.repeat(2_000_000) })],
    ['an array', json(200, [])],
    ['null', json(200, 'null')],
  ])(
    'does not know what became of it when the answer is %s (F-090, F-092)',
    async (_, response) => {
      const requests = serve(response);
      expect(await tokenize()).toEqual({ error: { code: 'outcome-unknown' } });
      expect(requests).toHaveLength(1);
    },
  );

  it.each([
    [
      400,
      { errors: [{ code: 'invalid_card_number', parameter: 'creditCard.number' }] },
      { code: 'invalid-details', field: 'number' },
    ],
    [
      400,
      { errors: [{ code: 'invalid_expiration_year' }] },
      { code: 'invalid-details', field: 'expiration' },
    ],
    [
      400,
      { errors: [{ code: 'invalid_parameter', parameter: 'creditCard.cvv' }] },
      { code: 'invalid-details', field: 'securityCode' },
    ],
    [
      400,
      { errors: [{ code: 'invalid_parameter', parameter: 'owner.phoneNumber' }] },
      { code: 'invalid-details', parameter: 'owner.phoneNumber' },
    ],
    [
      400,
      { errors: [{ code: 'invalid_parameter', parameter: '4444222233331111' }] },
      { code: 'invalid-details' },
    ],
    [400, { errors: [{ code: 'declined' }] }, { code: 'declined' }],
    [400, { errors: [{ code: { toString: 1 } }] }, { code: 'invalid-details' }],
    [400, { errors: 'x' }, { code: 'invalid-details' }],
    [400, '', { code: 'invalid-details' }],
    [401, {}, { code: 'unauthorized' }],
    [402, {}, { code: 'declined' }],
    [403, {}, { code: 'unauthorized' }],
    [404, {}, { code: 'session-not-found' }],
    [409, {}, { code: 'conflict' }],
    [410, {}, { code: 'session-expired' }],
    [412, {}, { code: 'amount-changed' }],
    [422, {}, { code: 'internal' }],
  ])('takes %d %j for %j, and does not ask again', async (status, body, error) => {
    const requests = serve(json(status, body));
    expect(await tokenize()).toEqual({ error });
    expect(requests).toHaveLength(1);
  });

  it.each([500, 502, 503, 504, 408, 425, 429])(
    'tries again after %d, with the same key and body (F-087)',
    async (status) => {
      const requests = serve(json(status, {}), json(status, {}), json(201, source));
      expect(await tokenize()).toEqual({ sourceId: 'src', clientSecret: 'secret' });
      expect(requests).toHaveLength(3);
      expect(
        new Set(requests.map(({ body, headers }) => JSON.stringify([body, headers]))).size,
      ).toBe(1);
    },
  );

  it('tries again when the answer is lost, and gets the created source (F-072)', async () => {
    const requests = serve(new TypeError('reset'), json(201, source));
    expect(await tokenize()).toEqual({ sourceId: 'src', clientSecret: 'secret' });
    expect(requests).toHaveLength(2);
  });

  it.each([
    ['three lost answers', [new TypeError()], 3],
    ['a lost answer before a refusal for now', [new TypeError(), json(503, {})], 3],
    ['a gateway that lost the server', [json(504, {})], 3],
    ['a service that hangs', ['hang'], 2],
  ] as const)('does not know the outcome after %s', async (_, steps, attempts) => {
    const requests = serve(...steps);
    expect(await tokenize()).toEqual({ error: { code: 'outcome-unknown' } });
    expect(requests).toHaveLength(attempts);
  });

  it('reports that nothing was done if the service only answered so', async () => {
    serve(json(503, {}));
    expect(await tokenize()).toEqual({ error: { code: 'service-unavailable' } });
  });

  it.each([
    ['seconds', '2', 2000],
    ['a date', 'date', 5000],
  ])('waits as long as it is told, in %s (F-088)', async (_, header, waitMs) => {
    const value = header === 'date' ? new Date(Date.now() + waitMs).toUTCString() : header;
    serve(json(429, {}, { 'retry-after': value }), json(201, source));
    const started = performance.now();
    expect(await tokenize()).toMatchObject({ sourceId: 'src' });
    const waited = performance.now() - started;
    expect(waited).toBeGreaterThan(waitMs - 1100); // a date has no milliseconds
  });

  it('returns the waiting time if that is too long to wait here (F-088)', async () => {
    const requests = serve(json(429, {}, { 'retry-after': '3600' }));
    expect(await tokenize()).toEqual({
      error: { code: 'too-many-requests', retryAfterMs: 3_600_000 },
    });
    expect(requests).toHaveLength(1);
  });

  it('uses its own delay for an invalid Retry-After (F-088)', async () => {
    const requests = serve(json(429, {}, { 'retry-after': 'soon' }));
    expect(await tokenize()).toEqual({ error: { code: 'too-many-requests' } });
    expect(requests).toHaveLength(3);
  });

  it('sends nothing while it is offline', async () => {
    vi.stubGlobal('navigator', { onLine: false });
    const requests = serve(json(201, source));
    expect(await tokenize()).toEqual({ error: { code: 'offline' } });
    expect(requests).toHaveLength(0);
  });

  it.each([
    ['under way, it does not know the outcome', 'hang', 'outcome-unknown'],
    ['waiting to try again, it is cancelled', json(503, {}, { 'retry-after': '9' }), 'cancelled'],
  ] as const)('when called off while %s', async (_, step, code) => {
    const requests = serve(step);
    const controller = new AbortController();
    setTimeout(() => controller.abort(), 1000);
    expect(await tokenize(controller.signal)).toEqual({ error: { code } });
    expect(requests).toHaveLength(1);
  });

  it('is done before the page stops waiting, however slow the service is', async () => {
    serve('hang');
    let outcome: unknown;
    const submission = { idempotencyKey: 'k1' };
    void serviceTokenizer(URL_)(card, submission, new AbortController().signal).then(
      (result) => (outcome = result),
    );
    await vi.advanceTimersByTimeAsync(SUBMIT_TIMEOUT - 1000);
    expect(outcome).toEqual({ error: { code: 'outcome-unknown' } });
  });
});
