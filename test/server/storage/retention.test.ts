import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createMetrics } from '../../../server/observing/metrics.js';
import { startService, type RunningService } from '../../../server/start.js';
import { removeExpired } from '../../../server/storage/retention.js';
import type { Storage } from '../../../src/sandbox/storage.js';
import { BACKENDS, type Backend } from '../support/backends.js';
import { cardSource, checkout, payPalSource } from '../support/bodies.js';
import { post, read, runFlow, type Flow } from '../support/flows.js';

const HOUR = 60 * 60 * 1000;
const START = Date.UTC(2026, 0, 1);
const RETENTION = { sessions: 10 * HOUR, sources: 20 * HOUR, keys: 5 * HOUR, tokens: HOUR };
const TABLES = ['sessions', 'checkouts', 'sources', 'redirects', 'intents', 'shoppers', 'orders'];

describe.each(['SQLite', 'PostgreSQL'] as const)('on %s, the service', (name) => {
  let backend: Backend;
  let storage: Storage;
  let service: RunningService;
  let now = START;
  beforeEach(async () => {
    now = START;
    backend = await BACKENDS[name]();
    service = await startService({
      ...backend.options,
      port: 0,
      retention: RETENTION,
      sandbox: { now: () => now },
    });
    storage = await backend.open();
  });
  afterEach(async () => {
    await service.close();
    await storage.close();
    await backend.remove();
  });

  const counts = async (): Promise<Readonly<Record<string, number>>> =>
    Object.fromEntries(
      await Promise.all(
        TABLES.map(async (table) => [table, (await storage.rows(table)).length] as const),
      ),
    );
  const after = async (hours: number) => {
    now = START + hours * HOUR;
    await removeExpired(storage, now);
    return counts();
  };

  it('removes expired rows that are no longer needed, and keeps orders complete', async () => {
    const { origin } = service;
    const paid: Flow = { name: 'paid' };
    await runFlow(origin, paid);
    const { body: open } = await post(origin, '/checkouts', 'open', checkout);
    const sessionId: string = open.payment.session.id;
    await post(origin, '/v1/sources', 'card', cardSource(sessionId));
    await post(origin, '/v1/sources', 'payPal', payPalSource(sessionId));
    await post(origin, '/customers', undefined, { id: 'ada' });
    const { body: saved } = await post(origin, '/v1/sources', undefined, cardSource());
    await post(origin, `/customers/ada/sources/${saved.id}`, undefined);
    expect((await post(origin, '/oauth20/token', undefined)).status).toBe(200);
    const all = { sessions: 2, checkouts: 2, sources: 4, redirects: 1, intents: 7, shoppers: 1 };
    expect(await counts()).toEqual({ ...all, orders: 1 });

    expect(await after(4.9)).toEqual({ ...all, orders: 1 });
    expect(await after(5)).toMatchObject({ sessions: 2, sources: 4, intents: 0, shoppers: 1 });
    expect(await after(10.9)).toMatchObject({ sessions: 2, checkouts: 2 });
    expect(await after(11)).toMatchObject({ sessions: 1, checkouts: 1, sources: 4, redirects: 1 });
    expect(await after(20.9)).toMatchObject({ sources: 4 });
    expect(await after(21)).toMatchObject({ sources: 2, redirects: 0, shoppers: 1 });
    expect(await after(25)).toMatchObject({ shoppers: 0 });
    expect(await after(100_000)).toMatchObject({
      sessions: 1,
      checkouts: 1,
      sources: 2,
      orders: 1,
    });

    const { body: order } = await read(origin, `/orders/${paid.orderId}`);
    expect(order).toMatchObject({
      state: 'accepted',
      payment: { sources: [{ id: paid.sourceId }] },
    });
    expect((await read(origin, `/sources/${saved.id}`)).status).toBe(200);
    expect((await read(origin, `/checkouts/${open.id}`)).status).toBe(404);
  });
});

it('several processes remove each row once, by themselves, and count it', async () => {
  const backend = await BACKENDS.PostgreSQL();
  let now = START;
  const metrics = [createMetrics(), createMetrics()];
  const services = await Promise.all(
    metrics.map((each) =>
      startService({
        ...backend.options,
        port: 0,
        metrics: each,
        removeEvery: 20,
        retention: RETENTION,
        sandbox: { now: () => now },
      }),
    ),
  );
  const origin = services[0]?.origin ?? '';
  for (let count = 0; count < 10; count++) await post(origin, '/checkouts', undefined, checkout);
  expect(await backend.rows('sessions')).toHaveLength(10);
  now += 11 * HOUR;
  await expect.poll(() => backend.rows('sessions')).toEqual([]);
  await expect.poll(() => backend.rows('checkouts')).toEqual([]);
  await Promise.all(services.map((service) => service.close()));
  const texts = await Promise.all(metrics.map((each) => each.text()));
  const removed = texts.map((text) =>
    Number(/^storage_rows_removed_total (\d+)$/m.exec(text)?.[1]),
  );
  expect(removed.reduce((sum, each) => sum + each)).toBe(20);
  await backend.remove();
});
