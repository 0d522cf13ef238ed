import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { logLine } from '../../server/observing/request-log.js';
import { startService, type RunningService } from '../../server/start.js';
import { cardSource, checkout } from './support/bodies.js';
import type { Body } from './support/open-service.js';

let service: RunningService;
const log: string[] = [];

beforeAll(async () => {
  service = await startService({
    port: 0,
    faults: true,
    log: (entry) => log.push(logLine(entry)),
  });
});
afterAll(() => service.close());
afterEach(async () => {
  await fetch(`${service.origin}/__faults`, { method: 'DELETE' });
});

const plan = (fault: object) =>
  fetch(`${service.origin}/__faults`, {
    method: 'POST',
    body: JSON.stringify(fault),
    headers: { 'content-type': 'application/json' },
  });
const methods = () => fetch(`${service.origin}/v1/payment-methods?key=pk_sandbox`);
const post = async (path: string, body: object, headers: Record<string, string> = {}) =>
  fetch(service.origin + path, {
    method: 'POST',
    body: JSON.stringify(body),
    headers: { 'content-type': 'application/json', authorization: 'Bearer sk_sandbox', ...headers },
  });
const openSession = async (): Promise<string> => {
  const made: Body = await (await post('/checkouts', checkout)).json();
  return made.payment.session.id;
};
const sources = (): number => (service.sandbox.snapshot() as Body).sources.length;
const match = 'GET /v1/payment-methods';

describe('a planned fault', () => {
  it('meets the nth request and as many after it as planned', async () => {
    await plan({ match, nth: 2, times: 2, action: 'status', value: 503 });

    const statuses = [];
    for (let count = 0; count < 4; count++) statuses.push((await methods()).status);

    expect(statuses).toEqual([200, 503, 503, 200]);
  });

  it('answers with a status, body and headers of the plan', async () => {
    await plan({
      match: '/v1/payment-*',
      action: 'status',
      value: { status: 429, headers: { 'retry-after': '2' }, body: '<p>' },
    });

    const response = await methods();

    expect([response.status, response.headers.get('retry-after'), await response.text()]).toEqual([
      429,
      '2',
      '<p>',
    ]);
  });

  it('delays', async () => {
    await plan({ match, action: 'delay', value: 120 });
    const start = performance.now();

    expect((await methods()).status).toBe(200);

    expect(performance.now() - start).toBeGreaterThan(100);
  });

  it('loses the answer after the work was done, so that the same key finds it (F-072)', async () => {
    const body = cardSource(await openSession());
    const headers = { 'idempotency-key': 'lost' };
    const before = sources();
    await plan({ match: 'POST /v1/sources', action: 'reset' });

    await expect(post('/v1/sources?key=pk_sandbox', body, headers)).rejects.toThrow();
    expect(sources()).toBe(before + 1);
    const again = await post('/v1/sources?key=pk_sandbox', body, headers);

    expect(again.status).toBe(201);
    expect(sources()).toBe(before + 1);
  });

  it('cuts the connection before anything is done', async () => {
    await plan({ match: 'POST /checkouts', action: 'reset', value: 'before' });
    const before = JSON.stringify(service.sandbox.snapshot());

    await expect(post('/checkouts', checkout)).rejects.toThrow();

    expect(JSON.stringify(service.sandbox.snapshot())).toBe(before);
  });

  it('truncates an answer', async () => {
    await plan({ match, action: 'truncate', value: 10 });

    const response = await methods();

    expect(response.status).toBe(200);
    await expect(response.text()).rejects.toThrow();
  });

  it('malforms, pads and relabels an answer', async () => {
    await plan([
      { match, nth: 1, action: 'malform' },
      { match, nth: 2, action: 'huge', value: 2_000_000 },
      { match, nth: 3, action: 'header', value: { 'content-type': 'text/html' } },
    ]);

    await expect((await methods()).json()).rejects.toThrow();
    expect((await (await methods()).text()).length).toBeGreaterThan(2_000_000);
    expect((await methods()).headers.get('content-type')).toBe('text/html');
  });

  it('changes members of an answer', async () => {
    const id = await openSession();
    await plan({
      match: `/v1/sessions/${id}`,
      action: 'patch',
      value: { session: { state: 'odd', currency: null }, paymentMethods: [] },
    });

    const response = await fetch(`${service.origin}/v1/sessions/${id}?key=pk_sandbox`);

    const { session, paymentMethods }: Body = await response.json();
    expect([session.state, session.currency, session.id, paymentMethods]).toEqual([
      'odd',
      undefined,
      id,
      [],
    ]);
  });

  it('drips', async () => {
    await plan({ match, action: 'drip', value: 1000 });
    const response = await methods();
    const reader = response.body?.getReader();

    const first = await reader?.read();
    await reader?.cancel();

    expect(first?.value?.length).toBeLessThan(100);
  });

  it('delivers a request twice, to which one key gives one source (F-076)', async () => {
    const sessionId = await openSession();
    await plan({ match: 'POST /v1/sources', action: 'duplicate' });
    const before = sources();

    const response = await post('/v1/sources?key=pk_sandbox', cardSource(sessionId), {
      'idempotency-key': 'twice',
    });

    expect(response.status).toBe(201);
    expect(sources()).toBe(before + 1);
  });

  it('delays the first answer until after the second', async () => {
    await plan({ match, action: 'reorder' });
    const order: string[] = [];

    await Promise.all([
      methods().then(() => order.push('first')),
      new Promise((resolve) => setTimeout(resolve, 30))
        .then(methods)
        .then(() => order.push('second')),
    ]);

    expect(order).toEqual(['second', 'first']);
  });

  it.each([
    {},
    { match: 'no path', action: 'delay', value: 1 },
    { match, action: 'explode' },
    { match, action: 'delay', value: -1 },
    { match, action: 'status', value: 99 },
  ])('is refused when it makes no sense: %j', async (fault) => {
    expect((await plan(fault)).status).toBe(400);
  });

  it('is not to be had where faults are off', async () => {
    const plain = await startService({ port: 0 });

    const { status } = await fetch(`${plain.origin}/__faults`);

    expect(status).toBe(404);
    await plain.close();
  });

  it.each([
    ['GET /v1/payment-methods', true],
    ['GET /v1/payment-methods*', true],
    ['* /v1/payment-methods', false],
    ['/v1/payment-methods', true],
    ['/v1/*', true],
    ['/*', true],
    ['/v1/*ment*ods', true],
    ['/v1/*methods*methods', false],
    ['/v1/payment-method', false],
    ['/v1/payment-metho?s', false],
    ['POST /v1/*', false],
  ])('of %j meets a list of methods: %j', async (pattern, isMet) => {
    const planned = await plan({ match: pattern, action: 'status', value: 503 });
    if (planned.status === 400) return expect(isMet).toBe(false);
    expect((await methods()).status).toBe(isMet ? 503 : 200);
  });

  it('of many stars is looked for once along the line, however long that is', async () => {
    await plan({ match: `/${'*a'.repeat(240)}b`, action: 'status', value: 503 });
    const { status } = await fetch(`${service.origin}/${'a'.repeat(4000)}`);
    expect(status).toBe(404);
  });
});
