import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Shoppers } from '../../../server/commerce/shoppers.js';
import { openSqliteStorage } from '../../../server/storage/sqlite-storage.js';
import { createSandbox } from '../../../src/sandbox/create-sandbox.js';
import { StorageError, type Storage } from '../../../src/sandbox/storage.js';
import { Transactions } from '../../../src/sandbox/transactions.js';
import { cardSource, checkout } from '../support/bodies.js';
import { openService, type Body } from '../support/open-service.js';
import { post } from '../support/flows.js';
import { runService } from '../support/run-service.js';

let folder = '';
let storage: Storage | undefined;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dr-faults-'));
});
afterEach(() => {
  storage?.close();
  storage = undefined;
  rmSync(folder, { recursive: true });
});

/** A service on a file of 60 pages. */
function openSmall() {
  const opened = (storage = openSqliteStorage(join(folder, 'small.db'), { maxPages: 60 }));
  const transactions = new Transactions(opened);
  const service = openService({
    sandbox: createSandbox({ transactions }),
    shoppers: new Shoppers({ now: Date.now, transactions }),
  });
  let row = 0;
  const canStore = (id: string, text: string): boolean => {
    const changes = [{ table: 'filler', id, row: { id, text } }];
    try {
      opened.transact(() => ({ result: undefined, changes }));
      return true;
    } catch (reason) {
      if (reason instanceof StorageError) return false;
      throw reason;
    }
  };
  const fill = () => {
    // Large rows first, then what fits into the rest of their pages.
    for (const size of [500, 50, 1]) while (canStore(`filler ${row++}`, 'x'.repeat(size)));
  };
  const empty = () => {
    const changes = opened.rows('filler').map(({ id }) => ({ table: 'filler', id }));
    opened.transact(() => ({ result: undefined, changes }));
  };
  return { ...service, storage: opened, fill, empty };
}

describe('on a full disk, the service', () => {
  it('refuses writes with 503 without carrying them out, still serves reads, and recovers (F-212)', async () => {
    const { askAsServer, askAsPage, storage: rows, fill, empty } = openSmall();
    const { body: made } = await askAsServer('POST /checkouts', { body: checkout });
    const sessionId: string = made.payment.session.id;
    const { body: card } = await askAsPage('POST /v1/sources', { body: cardSource(sessionId) });
    await askAsServer(`POST /checkouts/${made.id}/sources/${card.id}`);
    fill();
    const before = JSON.stringify(rows.rows('sessions'));
    const order = () =>
      askAsServer('POST /orders', {
        body: { checkoutId: made.id, metadata: { note: 'x'.repeat(4000) } },
        headers: { 'idempotency-key': 'order' },
      });

    for (let time = 0; time < 3; time++) {
      const refused = await order();
      expect([refused.status, refused.body.type]).toEqual([503, 'service_unavailable']);
      expect(refused.body.errors).toMatchObject([{ code: 'storage_unavailable' }]);
      expect(refused.headers.get('retry-after')).toBe('5');
    }
    expect(rows.rows('orders')).toEqual([]);
    expect(JSON.stringify(rows.rows('sessions'))).toBe(before);
    for (const path of [`/v1/sessions/${sessionId}`, '/v1/payment-methods', '/openapi.json'])
      expect((await askAsPage(`GET ${path}`)).status).toBe(200);
    expect((await askAsServer(`GET /checkouts/${made.id}`)).status).toBe(200);

    empty();
    const { status, body } = await order();
    expect([status, body.state]).toEqual([201, 'accepted']);
    expect((await order()).body.id).toBe(body.id);
    expect(rows.rows('orders')).toHaveLength(1);
  });

  it('refuses requests of a cart with 503 too (F-212)', async () => {
    const { ask, askAsServer, fill } = openSmall();
    fill();
    for (const answer of [
      await ask('POST /oauth20/token', { headers: { authorization: 'Bearer sk_sandbox' } }),
      await askAsServer('POST /customers', { body: { id: 'ada', note: 'x' } }),
      await askAsServer('POST /__sandbox/scenarios/funded-card'),
    ])
      expect(answer.status).toBe(503);
  });
});

describe('on storage that it may not write, the service', () => {
  it('does not start: one line, and status 1 (F-213)', async () => {
    const file = join(folder, 'service.db');
    openSqliteStorage(file).close();
    chmodSync(folder, 0o755);
    chmodSync(file, 0o444);
    // Root may write whatever the mode says.
    const service = await runService(
      ['--data', file],
      {},
      process.getuid?.() === 0 ? 65_534 : undefined,
    );
    expect(await service.ended()).toBe(1);
    expect(service.output().trim().split('\n')).toEqual([
      `The data file ${file} cannot be written (EACCES). Move it away to start afresh.`,
    ]);
  });

  it('does not start on a file that is damaged (F-213)', async () => {
    const file = join(folder, 'service.db');
    writeFileSync(file, `SQLite format 3\0${'x'.repeat(5000)}`);
    const service = await runService(['--data', file]);
    expect(await service.ended()).toBe(1);
    expect(service.output()).toMatch(/^The data file \S+ cannot be written \(SQLITE_NOTADB\)/);
    expect(service.output().trim().split('\n')).toHaveLength(1);
  });
});

it('a service that is stopped answers the requests in progress (F-214)', async () => {
  const service = await runService(['--data', join(folder, 'service.db'), '--faults']);
  const { body: made } = await post(service.origin, '/checkouts', undefined, checkout);
  await fetch(`${service.origin}/__faults`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ match: 'POST /v1/sources', nth: 1, action: 'delay', value: 1000 }),
  });
  const asking = post(service.origin, '/v1/sources', 'k', cardSource(made.payment.session.id));
  // The next request is answered after that one was taken up.
  await post(service.origin, '/checkouts', undefined, checkout);

  const ending = service.end('SIGTERM');

  const { status, body } = await asking;
  expect(status).toBe(201);
  expect(await ending).toBe(0);
  storage = openSqliteStorage(join(folder, 'service.db'));
  const sources: readonly Body[] = storage.rows('sources');
  expect(sources.map(({ id }) => id)).toEqual([body.id]);
});
