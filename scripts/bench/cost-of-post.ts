import { createService } from '../../server/app.js';
import { openStorage } from '../../server/storage/open-storage.js';
import { keepUntilOf, RETENTION } from '../../server/storage/retention.js';
import { openSandbox, SESSION_LIFETIME } from '../../src/sandbox/create-sandbox.js';
import { Transactions } from '../../src/sandbox/transactions.js';
import { cardSource, checkout } from '../../test/server/support/bodies.js';
import type { OpenNew } from './storages.js';

const ORIGIN = 'http://127.0.0.1:8787';
const WARM_UP = 200;
/** The number of runs. The median counts, because other processes disturb single runs. */
const RUNS = 5;
const FLOWS = 100;
const POSTS = 4;

/** The CPU time of this process for a POST, in milliseconds, with a given number of stored paid checkouts. */
export async function costOfPost(openNew: OpenNew, stored: number): Promise<number> {
  const { options, copyRows, remove } = await openNew();
  const storage = await openStorage(options);
  try {
    const keepUntil = keepUntilOf(RETENTION, {
      now: Date.now,
      sessionLifetimeMs: SESSION_LIFETIME,
    });
    const transactions = new Transactions(storage, keepUntil);
    const sandbox = await openSandbox({ transactions, pagesOrigin: ORIGIN });
    const app = createService({ sandbox, serviceOrigin: ORIGIN });
    const post = async (path: string, key: string, body?: object) => {
      const response = await app.request(`${ORIGIN}${path}`, {
        method: 'POST',
        headers: {
          authorization: 'Bearer sk_sandbox',
          'content-type': 'application/json',
          'idempotency-key': key,
        },
        ...(body && { body: JSON.stringify(body) }),
      });
      if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
      return (await response.json()) as { id: string; payment: { session: { id: string } } };
    };
    const flow = async (name: string): Promise<void> => {
      const made = await post('/checkouts', `${name}-checkout`, checkout);
      const source = cardSource(made.payment.session.id);
      const card = await post('/v1/sources?key=pk_sandbox', `${name}-card`, source);
      await post(`/checkouts/${made.id}/sources/${card.id}`, `${name}-attach`);
      await post('/orders', `${name}-order`, { checkoutId: made.id });
    };

    await flow('first');
    await copyRows(storage, stored - 1);
    for (let count = 0; count < WARM_UP; count++) await flow(`warm-${count}`);
    const costs: number[] = [];
    for (let run = 0; run < RUNS; run++) {
      const before = process.cpuUsage();
      for (let count = 0; count < FLOWS; count++) await flow(`flow-${run}-${count}`);
      const { user, system } = process.cpuUsage(before);
      costs.push((user + system) / 1000 / (FLOWS * POSTS));
    }
    return costs.sort((a, b) => a - b)[Math.floor(RUNS / 2)] ?? 0;
  } finally {
    await storage.close();
    await remove();
  }
}
