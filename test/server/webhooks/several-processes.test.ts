import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Dispatcher } from '../../../server/webhooks/dispatcher.js';
import { newEvent, OUTBOX } from '../../../server/webhooks/outbox.js';
import { replay } from '../../../server/webhooks/replay.js';
import type { Storage } from '../../../src/sandbox/storage.js';
import { Transactions } from '../../../src/sandbox/transactions.js';
import { BACKENDS, type Backend } from '../support/backends.js';
import { CALLER, openReceiver, SECRET, START } from './open-outbox.js';

const DAY = 24 * 60 * 60 * 1000;
const ACCOUNT = CALLER.publishableKey;

describe.each(['SQLite', 'PostgreSQL'] as const)('several processes on one %s', (name) => {
  let backend: Backend;
  let receiver: Awaited<ReturnType<typeof openReceiver>>;
  let storages: readonly Storage[] = [];
  let clock = START;
  const now = () => clock;
  beforeAll(async () => {
    backend = await BACKENDS[name]();
    storages = await Promise.all([backend.open(), backend.open()]);
  });
  afterAll(async () => {
    for (const storage of storages) await storage.close();
    await backend.remove();
  });
  beforeEach(async () => {
    clock = START;
    receiver = await openReceiver();
  });
  afterEach(async () => {
    receiver.close();
    expect(await backend.rows(OUTBOX)).toEqual([]);
  });

  const openDispatchers = () =>
    storages.map(
      (storage) =>
        new Dispatcher({
          storage,
          now,
          receivers: new Map([[ACCOUNT, { url: receiver.url, secret: SECRET }]]),
          refreshOrder: () => Promise.resolve(),
        }),
    ) as [Dispatcher, Dispatcher];

  async function tell(count: number): Promise<void> {
    const [storage] = storages as [Storage, Storage];
    const transactions = new Transactions(storage);
    await transactions.settle(() => {
      for (let each = 0; each < count; each++)
        transactions.table(OUTBOX).put(newEvent(ACCOUNT, 'order.accepted', { id: each }, now()));
    });
  }
  const idsReceived = () => receiver.received.map(({ event }) => event.id as string);

  it('deliver each event once between them', async () => {
    await tell(20);
    const tried = await Promise.all(openDispatchers().map((each) => each.deliverDue()));
    expect(tried.reduce((sum, each) => sum + each)).toBe(20);
    expect(new Set(idsReceived()).size).toBe(20);
    expect(idsReceived()).toHaveLength(20);
  });

  it('leave an event to the one that is at it, and take it over when that one is gone', async () => {
    const [first, second] = openDispatchers();
    await tell(2);
    const held = receiver.hold(2);
    const slow = first.deliverDue();
    await held.arrived;
    expect(await second.deliverDue()).toBe(0);
    clock += 29_999;
    expect(await second.deliverDue()).toBe(0);
    clock += 1;
    expect(await second.deliverDue()).toBe(2);
    expect(idsReceived().sort()).toEqual(
      [...idsReceived().slice(0, 2), ...idsReceived().slice(0, 2)].sort(),
    );

    held.cut(); // the first process never hears an answer
    await slow;
    clock += DAY;
    expect(await second.deliverDue()).toBe(0);
  });

  it('deliver replayed events once while they run', async () => {
    const [first, second] = openDispatchers();
    await tell(3);
    await first.deliverDue();
    const [storage] = storages as [Storage, Storage];
    expect(await replay(storage, idsReceived(), now())).toHaveLength(3);
    const tried = await Promise.all([first.deliverDue(), second.deliverDue()]);
    expect(tried[0] + tried[1]).toBe(3);
    expect(idsReceived().slice(3).sort()).toEqual(idsReceived().slice(0, 3).sort());
  });
});
