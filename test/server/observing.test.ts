import { describe, expect, it } from 'vitest';
import { createMetrics } from '../../server/observing/metrics.js';
import { createMemoryStorage } from '../../src/sandbox/memory-storage.js';
import { createSandbox } from '../../src/sandbox/create-sandbox.js';
import { StorageError, type Storage } from '../../src/sandbox/storage.js';
import { Transactions } from '../../src/sandbox/transactions.js';
import { cardSource, checkout } from './support/bodies.js';
import { openService } from './support/open-service.js';

/** A service whose storage can be set to fail. */
function openWatched() {
  const memory = createMemoryStorage();
  let broken = false;
  const storage: Storage = {
    ...memory,
    transact(work) {
      if (broken) throw new StorageError('failed');
      return memory.transact(work);
    },
  };
  const metrics = createMetrics();
  const sandbox = createSandbox({ transactions: new Transactions(metrics.watch(storage)) });
  return { ...openService({ sandbox, metrics }), breakStorage: () => (broken = true) };
}

describe('the health of the service', () => {
  it('is distinct from that of its storage', async () => {
    const { ask, breakStorage } = openWatched();
    const look = async () => [
      (await ask('GET /healthz')).status,
      (await ask('GET /readyz')).status,
    ];
    expect(await look()).toEqual([200, 200]);
    breakStorage();
    expect(await look()).toEqual([200, 503]);
    const { body } = await ask('GET /readyz');
    expect(body).toEqual({ status: 'not ready', storage: 'failed' });
  });

  it('is served for GET only', async () => {
    const { ask } = openWatched();
    for (const path of ['/healthz', '/readyz', '/metrics'])
      expect((await ask(`POST ${path}`)).status).toBe(405);
  });
});

describe('the metrics', () => {
  it('count requests by route, states by kind, and failures of the storage', async () => {
    const { ask, askAsPage, askAsServer, breakStorage } = openWatched();
    const { body: made } = await askAsServer('POST /checkouts', { body: checkout });
    const { body: card } = await askAsPage('POST /v1/sources', {
      body: cardSource(made.payment.session.id),
    });
    await askAsServer(`POST /checkouts/${made.id}/sources/${card.id}`);
    await askAsServer('POST /orders', { body: { checkoutId: made.id } });
    breakStorage();
    expect((await askAsServer(`GET /checkouts/${made.id}`)).status).toBe(503);

    const { text, headers } = await ask('GET /metrics');

    expect(headers.get('content-type')).toContain('text/plain');
    for (const line of [
      'http_request_duration_seconds_count{verb="POST",route="/orders",status="201"} 1',
      'http_request_duration_seconds_count{verb="GET",route="/checkouts/:id",status="503"} 1',
      'payment_states_total{kind="sessions",state="requires_source"} 1',
      'payment_states_total{kind="sources",state="chargeable"} 1',
      'payment_states_total{kind="orders",state="accepted"} 1',
      'storage_failures_total{reason="failed"} 1',
    ])
      expect(text.split('\n')).toContain(line);
    expect(text).toMatch(/^storage_transaction_duration_seconds_count [1-9]/m);
    for (const id of [made.id, card.id]) expect(text).not.toContain(id);
  });

  it('are not served where they are off', async () => {
    expect((await openService().ask('GET /metrics')).status).toBe(404);
  });
});

describe('answers with data', () => {
  it.each(['http://127.0.0.1:8787', 'https://pay.example'])(
    'are not for embedding, and over https for https only: %s',
    async (serviceOrigin) => {
      const { askAsPage } = openService({ serviceOrigin });
      const { headers } = await askAsPage('GET /v1/payment-methods');
      expect(headers.get('cross-origin-resource-policy')).toBe('same-origin');
      expect(headers.has('strict-transport-security')).toBe(serviceOrigin.startsWith('https'));
    },
  );
});
