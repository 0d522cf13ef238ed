import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PaymentError } from '../../src/domain/payment-error.js';
import type { Question } from '../../src/gateway/attempt.js';
import { createAsk, pause } from '../../src/gateway/request.js';

type Reply = () => Promise<Response>;

const json = (body: unknown, status = 200, headers: Record<string, string> = {}): Reply => {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  return () =>
    Promise.resolve(
      new Response(text, { status, headers: { 'Content-Type': 'application/json', ...headers } }),
    );
};
const OK = json({ fine: true });
const status = (code: number, headers: Record<string, string> = {}): Reply =>
  json({ type: 'x', errors: [{ code: 'some_code', message: 'Words.' }] }, code, headers);
const cut: Reply = () => Promise.reject(new TypeError('network'));
const cutInside: Reply = () => {
  const body = new ReadableStream<Uint8Array>({
    start: (controller) => controller.enqueue(new TextEncoder().encode('{"half":')),
    pull: (controller) => controller.error(new TypeError('reset')),
  });
  return Promise.resolve(
    new Response(body, { status: 200, headers: { 'Content-Type': 'application/json' } }),
  );
};

/** Answers that never come, until the attempt is given up. */
const silence = Symbol('silence');

let sent: { readonly at: number; readonly url: string; readonly init: RequestInit }[];

/** A service that gives these replies in turn, and the last one for ever. */
function replies(...list: (Reply | typeof silence)[]): void {
  vi.stubGlobal('fetch', (url: string, init: RequestInit) => {
    const reply = list[Math.min(sent.length, list.length - 1)] ?? OK;
    sent.push({ at: performance.now(), url, init });
    if (reply !== silence) return reply();
    return new Promise((_, reject) => {
      init.signal?.addEventListener('abort', () => reject(new DOMException('', 'AbortError')));
    });
  });
}

const GET = { url: 'https://pay.example/v1/sessions/s', missing: 'session-not-found' } as const;
const POST = { ...GET, body: { type: 'payPal' } };
const KEYED = { ...POST, headers: { 'Idempotency-Key': 'key' } };

/** Asks, and lets the clock run until there is an outcome. */
async function outcomeOf(
  question: Omit<Question, 'signal'>,
  ask = createAsk(),
): Promise<{ readonly answer?: unknown; readonly error?: PaymentError; readonly took: number }> {
  const start = performance.now();
  const asking = ask({ ...question, signal: new AbortController().signal }).then(
    (answer) => ({ answer }),
    (error: unknown) => ({ error: error as PaymentError }),
  );
  let settled = false;
  void asking.then(() => (settled = true));
  for (let turn = 0; turn < 500 && !settled; turn++) await vi.advanceTimersToNextTimerAsync();
  expect(settled).toBe(true);
  return { ...(await asking), took: performance.now() - start };
}

beforeEach(() => {
  vi.useFakeTimers();
  sent = [];
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('requests that are repeated', () => {
  it.each([408, 425, 429, 500, 502, 503, 504])('%i twice, then an answer (F-087)', async (code) => {
    replies(status(code), status(code), OK);
    expect(await outcomeOf(GET)).toMatchObject({ answer: { fine: true } });
    expect(sent).toHaveLength(3);
  });

  it.each([
    [408, 'timeout'],
    [425, 'service-unavailable'],
    [429, 'too-many-requests'],
    [500, 'service-unavailable'],
    [502, 'service-unavailable'],
    [503, 'service-unavailable'],
    [504, 'timeout'],
  ])('%i is given up after three attempts, as %s', async (code, expected) => {
    replies(status(code));
    expect((await outcomeOf(GET)).error?.code).toBe(expected);
    expect(sent).toHaveLength(3);
  });

  it.each([
    [400, 'internal'],
    [401, 'unauthorized'],
    [402, 'declined'],
    [403, 'unauthorized'],
    [404, 'session-not-found'],
    [409, 'declined'],
    [410, 'session-expired'],
    [412, 'amount-changed'],
    [418, 'internal'],
    [422, 'internal'],
    [501, 'service-unavailable'],
  ])('%i is an answer: %s (F-089)', async (code, expected) => {
    replies(status(code));
    const { error } = await outcomeOf(KEYED);
    expect(error).toBeInstanceOf(PaymentError);
    expect(sent).toHaveLength(1);
    // 501 says nothing about what was done before it.
    expect(error?.code).toBe(code === 501 ? 'outcome-unknown' : expected);
  });

  it.each([
    ['a lost connection', cut],
    ['a connection that breaks inside the answer (F-091)', cutInside],
    ['an answer that is not JSON (F-090)', json('{"half":')],
    ['a page (F-090)', json('<html>', 200, { 'Content-Type': 'text/html' })],
    ['an empty answer (F-090)', json('')],
  ])('a GET after %s', async (_, fault) => {
    replies(fault, OK);
    expect(await outcomeOf(GET)).toMatchObject({ answer: { fine: true } });
  });

  it('is a POST with its key, under the same key (F-072)', async () => {
    replies(cut, OK);
    expect(await outcomeOf(KEYED)).toMatchObject({ answer: { fine: true } });
    expect(sent.map(({ init }) => new Headers(init.headers).get('Idempotency-Key'))).toEqual([
      'key',
      'key',
    ]);
  });

  it('is not a POST without a key', async () => {
    replies(status(503), OK);
    expect((await outcomeOf(POST)).error?.code).toBe('service-unavailable');
    expect(sent).toHaveLength(1);
  });

  it('is a POST that is still in progress, after the requested delay (F-073)', async () => {
    replies(status(409, { 'Retry-After': '2' }), OK);
    expect(await outcomeOf(KEYED)).toMatchObject({ answer: { fine: true } });
    expect((sent[1]?.at ?? 0) - (sent[0]?.at ?? 0)).toBeGreaterThanOrEqual(2000);
  });

  it('is not a refusal that names a time, but is none to wait for', async () => {
    replies(status(400, { 'Retry-After': '2' }));
    expect((await outcomeOf(GET)).error?.code).toBe('internal');
    expect(sent).toHaveLength(1);
  });

  it('waits longer each time, and never as long as another page does', async () => {
    for (const [random, waits] of [
      [0.5, [150, 300]],
      [1 / 3, [100, 200]],
    ] as const) {
      vi.spyOn(Math, 'random').mockReturnValue(random);
      sent = [];
      replies(status(503));
      await outcomeOf(GET);
      const [first = 0, second = 0, third = 0] = sent.map(({ at }) => at);
      expect([second - first, third - second]).toEqual(waits);
    }
  });

  it('stays within ten in any minute, and no longer', async () => {
    vi.spyOn(Math, 'random').mockReturnValue(0);
    vi.advanceTimersByTime(100_000);
    replies(status(503));
    const ask = createAsk();
    for (let call = 0; call < 6; call++) await outcomeOf(GET, ask);
    expect(sent).toHaveLength(6 + 10);
    vi.advanceTimersByTime(59_999);
    await outcomeOf(GET, ask);
    expect(sent).toHaveLength(7 + 10);
    vi.advanceTimersByTime(1);
    await outcomeOf(GET, ask);
    expect(sent).toHaveLength(7 + 10 + 3);
  });

  it('stays within ten a minute for one gateway', async () => {
    replies(status(503));
    const ask = createAsk();
    for (let call = 0; call < 8; call++) await outcomeOf(GET, ask);
    expect(sent).toHaveLength(8 + 10);
    await vi.advanceTimersByTimeAsync(60_000);
    await outcomeOf(GET, ask);
    expect(sent).toHaveLength(8 + 10 + 3);
  });
});

describe('a POST with an unknown outcome', () => {
  it.each([
    ['the connection was lost', cut],
    ['no answer came', silence],
    ['the service broke', status(500)],
    ['the gateway before it broke', status(502)],
  ] as const)('says so when %s each time', async (_, fault) => {
    replies(fault);
    expect((await outcomeOf(KEYED)).error).toMatchObject({
      code: 'outcome-unknown',
      cause: expect.any(PaymentError) as unknown,
    });
  });

  it('is reported as such if the answer cannot be read, without a repetition (F-090)', async () => {
    replies(json('{"half":'));
    expect((await outcomeOf(KEYED)).error?.code).toBe('outcome-unknown');
    expect(sent).toHaveLength(1);
  });

  it('is known once the repeated request is refused', async () => {
    replies(cut, status(402));
    expect((await outcomeOf(KEYED)).error?.code).toBe('declined');
  });

  it('is known when the service never took it', async () => {
    replies(status(503));
    expect((await outcomeOf(KEYED)).error?.code).toBe('service-unavailable');
  });

  it('stays unknown when only the last attempt was never taken', async () => {
    replies(cut, status(503));
    expect((await outcomeOf(KEYED)).error?.code).toBe('outcome-unknown');
  });
});

describe('offline', () => {
  it('fails at once, having sent nothing (F-098)', async () => {
    vi.stubGlobal('navigator', { onLine: false });
    replies(cut);
    const { error, took } = await outcomeOf(KEYED);
    expect(error?.code).toBe('offline');
    expect(sent).toHaveLength(1);
    expect(took).toBe(0);
  });

  it('is only a hint: a successful request counts', async () => {
    vi.stubGlobal('navigator', { onLine: false });
    replies(OK);
    expect(await outcomeOf(KEYED)).toMatchObject({ answer: { fine: true } });
  });
});

describe('Retry-After (F-088)', () => {
  const wait = async (header: string): Promise<number> => {
    replies(status(429, { 'Retry-After': header }), OK);
    await outcomeOf(GET);
    return (sent[1]?.at ?? NaN) - (sent[0]?.at ?? NaN);
  };

  it('is waited for in seconds', async () => {
    expect(await wait('2')).toBe(2000);
  });

  it('is waited for as a date', async () => {
    vi.setSystemTime('2026-11-23T10:00:00Z');
    expect(await wait('Mon, 23 Nov 2026 10:00:05 GMT')).toBe(5000);
  });

  it('is waited for as a date that begins and ends with digits', async () => {
    vi.setSystemTime('2026-11-23T10:00:00Z');
    expect(await wait('2026-11-23T10:00:05+00:00')).toBe(5000);
  });

  it('may request no delay', async () => {
    vi.spyOn(Math, 'random').mockReturnValue(0.5);
    expect(await wait('0')).toBe(0);
  });

  it.each(['soon', '', 'Mon, 23 Nov 2026 09:59:59 GMT'])(
    'is nothing to go by when it is %j',
    async (header) => {
      vi.setSystemTime('2026-11-23T10:00:00Z');
      vi.spyOn(Math, 'random').mockReturnValue(0.5);
      expect(await wait(header)).toBe(150);
    },
  );

  it.each([
    [30, 2],
    [31, 1],
  ])('of a POST is waited for up to half a minute: %i s', async (seconds, times) => {
    replies(status(503, { 'Retry-After': String(seconds) }), OK);
    await outcomeOf(KEYED);
    expect(sent).toHaveLength(times);
  });

  it('that ends as the time for a read does is not waited for', async () => {
    replies(status(503, { 'Retry-After': '20' }), OK);
    const { error, took } = await outcomeOf(GET);
    expect(error).toMatchObject({ code: 'service-unavailable', retryAfterMs: 20_000 });
    expect(took).toBe(0);
  });

  it('is passed on when it is too long', async () => {
    replies(status(429, { 'Retry-After': '3600' }));
    expect((await outcomeOf(GET)).error).toMatchObject({
      code: 'too-many-requests',
      retryAfterMs: 3_600_000,
    });
    expect(sent).toHaveLength(1);
  });
});

describe('time', () => {
  it('a GET waits eight seconds for an answer, twenty in all (F-093)', async () => {
    replies(silence);
    const { error, took } = await outcomeOf(GET);
    expect(error?.code).toBe('timeout');
    expect(took).toBeGreaterThan(16_000);
    expect(took).toBeLessThanOrEqual(20_000);
    expect(sent[1]?.at).toBeGreaterThanOrEqual(8000);
  });

  it('a POST waits thirty seconds, sixty in all', async () => {
    replies(silence);
    const { took } = await outcomeOf(KEYED);
    expect(took).toBeGreaterThanOrEqual(60_000 - 300);
    expect(took).toBeLessThanOrEqual(60_000);
    expect(sent).toHaveLength(2);
  });

  it('an answer that drips is cut off (F-093)', async () => {
    replies((() => {
      let signal: AbortSignal | null | undefined;
      const body = new ReadableStream<Uint8Array>({
        async pull(controller) {
          signal = sent.at(-1)?.init.signal;
          await new Promise((resolve) => setTimeout(resolve, 1000));
          if (signal?.aborted) controller.error(signal.reason);
          else controller.enqueue(new Uint8Array([32]));
        },
      });
      return Promise.resolve(
        new Response(body, { headers: { 'Content-Type': 'application/json' } }),
      );
    }) as Reply);
    const { error, took } = await outcomeOf(GET);
    expect(error?.code).toBe('timeout');
    expect(took).toBeLessThanOrEqual(21_000);
  });

  it('leaves no timer behind', async () => {
    replies(status(503), OK);
    await outcomeOf(GET);
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('an answer', () => {
  const inParts = (type: string, ...parts: readonly Uint8Array<ArrayBuffer>[]): Reply => {
    const body = () =>
      new ReadableStream<Uint8Array>({
        start(controller) {
          for (const part of parts) controller.enqueue(part);
          controller.close();
        },
      });
    return () => Promise.resolve(new Response(body(), { headers: { 'Content-Type': type } }));
  };

  it('may be of a megabyte, and not of a byte more (F-092)', async () => {
    const padded = (bytes: number) => new TextEncoder().encode('1'.padStart(bytes));
    replies(inParts('application/json', padded(2 ** 20)));
    expect(await outcomeOf(GET)).toMatchObject({ answer: 1 });
    replies(inParts('application/json', padded(2 ** 20 + 1)));
    expect((await outcomeOf(GET)).error?.code).toBe('bad-response');
  });

  it('may break inside a letter', async () => {
    const bytes = new TextEncoder().encode('"é"');
    replies(inParts('application/json', bytes.slice(0, 2), bytes.slice(2)));
    expect(await outcomeOf(GET)).toMatchObject({ answer: 'é' });
  });

  it.each(['text/html', 'text/plain; not=application/json', ''])(
    'that is called %j is none, whatever is in it (F-090)',
    async (type) => {
      replies(json({ fine: true }, 200, { 'Content-Type': type }));
      expect((await outcomeOf(GET)).error?.code).toBe('bad-response');
    },
  );

  it('without a body is none', async () => {
    replies(() => Promise.resolve(new Response(null, { status: 204 })));
    expect((await outcomeOf(GET)).error?.code).toBe('bad-response');
  });

  it('that did not arrive has its cause, for the page’s log', async () => {
    replies(cut);
    expect((await outcomeOf(GET)).error).toMatchObject({
      code: 'service-unavailable',
      cause: expect.any(TypeError) as unknown,
    });
  });

  it('is read up to a megabyte, and not repeated beyond (F-092)', async () => {
    let pulled = 0;
    replies(() => {
      const body = new ReadableStream<Uint8Array>({
        pull(controller) {
          pulled += 65_536;
          controller.enqueue(new Uint8Array(65_536).fill(32));
          if (pulled > 2 ** 22) controller.close();
        },
      });
      return Promise.resolve(
        new Response(body, { headers: { 'Content-Type': 'application/json' } }),
      );
    });
    expect((await outcomeOf(KEYED)).error?.code).toBe('outcome-unknown');
    expect(pulled).toBeLessThan(2 ** 21);
    expect(sent).toHaveLength(1);
  });

  it('that nests ten thousand levels deep does no harm (F-095)', async () => {
    replies(json(`${'['.repeat(10_000)}${']'.repeat(10_000)}`));
    const { error, answer } = await outcomeOf(GET);
    expect(error?.code ?? Array.isArray(answer)).toBeTruthy();
  });

  it('cannot set a prototype (F-067)', async () => {
    replies(json('{"a":{"__proto__":{"admin":true}}}'));
    const { answer } = await outcomeOf(GET);
    expect(Object.keys((answer as { a: object }).a)).toEqual([]);
    expect(Object.assign({}, (answer as { a: object }).a)).not.toHaveProperty('admin');
  });

  it.each(['application/json; charset=utf-8', 'application/problem+json', 'APPLICATION/JSON'])(
    'may be called %s',
    async (type) => {
      replies(json({ fine: true }, 200, { 'Content-Type': type }));
      expect(await outcomeOf(GET)).toMatchObject({ answer: { fine: true } });
    },
  );

  it('that refuses keeps the service’s own entries for the page’s log', async () => {
    const errors = [{ code: 'missing_parameter', message: 'No.', parameter: 'owner.email' }, 7];
    replies(json({ type: 'bad_request', errors }, 400));
    expect((await outcomeOf(KEYED)).error).toMatchObject({
      code: 'invalid-configuration',
      details: [errors[0], { code: '', message: '' }],
    });
  });

  it.each([
    ['session_update_not_allowed', 'conflict'],
    ['source_in_use', 'conflict'],
    ['session_expired', 'session-expired'],
    ['payment_authorization_failed', 'declined'],
    ['insufficient_funds', 'declined'],
    ['failed-request', 'declined'],
  ])('409 %s is %s', async (code, expected) => {
    replies(json({ type: 'conflict', errors: [{ code, message: '' }] }, 409));
    expect((await outcomeOf(KEYED)).error?.code).toBe(expected);
  });

  it('that refuses without a body is interpreted by its status', async () => {
    replies(() => Promise.resolve(new Response('', { status: 409 })));
    expect((await outcomeOf(KEYED)).error?.code).toBe('conflict');
  });
});

describe('a signal', () => {
  it('that was aborted before causes neither a request nor a delay', async () => {
    replies(OK);
    const signal = AbortSignal.abort();
    await expect(createAsk()({ ...GET, signal })).rejects.toMatchObject({ name: 'AbortError' });
    await expect(pause(1000, signal)).rejects.toMatchObject({ name: 'AbortError' });
    expect(sent).toHaveLength(0);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('ends a request in progress without a repetition', async () => {
    replies(silence);
    const controller = new AbortController();
    const asking = createAsk()({ ...KEYED, signal: controller.signal });
    const outcome = expect(asking).rejects.toMatchObject({ name: 'AbortError' });
    await vi.advanceTimersByTimeAsync(100);
    controller.abort();
    await outcome;
    expect(sent).toHaveLength(1);
  });

  it('ends a wait between two attempts', async () => {
    replies(status(503, { 'Retry-After': '10' }), OK);
    const controller = new AbortController();
    const asking = createAsk()({ ...GET, signal: controller.signal });
    const outcome = expect(asking).rejects.toMatchObject({ name: 'AbortError' });
    await vi.advanceTimersByTimeAsync(100);
    controller.abort();
    await outcome;
    expect(sent).toHaveLength(1);
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('P13: the retry policy', () => {
  const fault = fc.oneof(
    fc
      .constantFrom(408, 425, 429, 500, 501, 502, 503, 504, 400, 404, 409, 422)
      .map((code) => status(code)),
    fc
      .tuple(fc.constantFrom(429, 503, 409), fc.integer({ min: 0, max: 60 }))
      .map(([code, seconds]) => status(code, { 'Retry-After': String(seconds) })),
    fc.constant(cut),
    fc.constant(cutInside),
    fc.constant(json('<')),
    fc.constant(silence),
    fc.constant(OK),
  );

  it('keeps to its attempts, its deadline and its jitter, and repeats no POST without a key', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fault, { minLength: 1, maxLength: 5 }),
        fc.constantFrom(GET, POST, KEYED),
        async (list, question) => {
          sent = [];
          replies(...(list as (Reply | typeof silence)[]));
          const { answer, error, took } = await outcomeOf(question);

          expect(sent.length).toBeLessThanOrEqual(question === POST ? 1 : 3);
          expect(took).toBeLessThanOrEqual(question === GET ? 20_000 : 60_000);
          expect((answer === undefined) !== (error === undefined)).toBe(true);
          if (error) expect(error).toBeInstanceOf(PaymentError);
          // With a definite answer at the end nothing is unknown; a GET never is.
          if (question === GET) expect(error?.code).not.toBe('outcome-unknown');
          expect(vi.getTimerCount()).toBe(0);
        },
      ),
      { numRuns: 300 },
    );
  });
});
