import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openSqliteStorage } from '../../../server/storage/sqlite-storage.js';
import { pauseAfter } from '../../../server/webhooks/dispatcher.js';
import { DEAD, OUTBOX } from '../../../server/webhooks/outbox.js';
import { replay } from '../../../server/webhooks/replay.js';
import { createMemoryStorage } from '../../../src/sandbox/memory-storage.js';
import { StorageError, type Storage } from '../../../src/sandbox/storage.js';
import { PROGRAM } from '../support/run-service.js';
import { CALLER, openOutbox, openReceiver, SECRET, START } from './open-outbox.js';

const DAY = 24 * 60 * 60 * 1000;

let receiver: Awaited<ReturnType<typeof openReceiver>>;
beforeEach(async () => {
  receiver = await openReceiver();
});
afterEach(() => {
  vi.useRealTimers();
  receiver.close();
});

describe('an event', () => {
  it('has the contract’s event types, for a card payment', async () => {
    const { sandbox, dispatcher, paidByCard } = openOutbox(receiver.url);
    const { checkoutId, sourceId } = paidByCard();
    const { id }: { id?: unknown } = sandbox.createOrder(CALLER, { checkoutId });
    await dispatcher.deliverDue();

    expect(receiver.types().sort()).toEqual([
      'order.accepted',
      'order.charge.capturable',
      'source.chargeable',
      'source.created',
    ]);
    const { event } = receiver.received.find((each) => each.event.type === 'order.accepted') ?? {};
    expect(event).toEqual({
      id: expect.stringMatching(/^evt_/),
      type: 'order.accepted',
      createdTime: new Date(START).toISOString(),
      liveMode: false,
      data: { object: { id, state: 'accepted', checkoutId, sessionId: expect.any(String) } },
    });
    expect(JSON.stringify(receiver.received)).toContain(sourceId);
  });

  it('holds nothing of the shopper, and no secret', async () => {
    const { sandbox, dispatcher, paidByCard } = openOutbox(receiver.url);
    sandbox.createOrder(CALLER, { checkoutId: paidByCard().checkoutId });
    await dispatcher.deliverDue();
    const all = receiver.received.map(({ body }) => body).join();
    expect(all).not.toMatch(/lovelace|@|1111|secret/i);
  });

  it('is signed over time and body, as docs/webhooks.md checks it', async () => {
    const { dispatcher, paidByCard } = openOutbox(receiver.url);
    paidByCard();
    await dispatcher.deliverDue();
    const [{ body, signature } = { body: '', signature: '' }] = receiver.received;
    const page = readFileSync(new URL('../../../docs/webhooks.md', import.meta.url), 'utf8');
    const [, snippet = ''] = /```js\n([\s\S]*?)```/.exec(page) ?? [];
    const { isSigned } = await import(`data:text/javascript,${encodeURIComponent(snippet)}`);
    vi.useFakeTimers({ now: START + 299_000, toFake: ['Date'] });
    expect(isSigned(body, signature, SECRET)).toBe(true);
    expect(isSigned(`${body} `, signature, SECRET)).toBe(false);
    expect(isSigned(body, signature, 'another-secret-of-old')).toBe(false);
    vi.setSystemTime(START + 301_000);
    expect(isSigned(body, signature, SECRET)).toBe(false);
  });

  it('is there only where its change is', async () => {
    const memory = createMemoryStorage();
    let isFull = false;
    const storage: Storage = {
      ...memory,
      transact(work) {
        return memory.transact((read) => {
          const outcome = work(read);
          if (isFull) throw new StorageError('full');
          return outcome;
        });
      },
    };
    const { sandbox, dispatcher, paidByCard } = openOutbox(receiver.url, storage);
    const { checkoutId } = paidByCard();
    await dispatcher.deliverDue();
    isFull = true;
    expect(() => sandbox.createOrder(CALLER, { checkoutId })).toThrow(StorageError);
    isFull = false;
    expect(memory.rows(OUTBOX)).toEqual([]);
    sandbox.createOrder(CALLER, { checkoutId });
    expect(memory.rows(OUTBOX)).toHaveLength(2);
  });

  it('is not created for an account without a receiver', () => {
    const memory = createMemoryStorage();
    openOutbox(receiver.url, memory, 'pk_other').paidByCard();
    expect(memory.rows(OUTBOX)).toEqual([]);
  });
});

describe('a late bank transfer', () => {
  const typesAfter = async (open: ReturnType<typeof openOutbox>) => {
    receiver.received.length = 0;
    await open.dispatcher.deliverDue();
    return receiver.types().sort();
  };

  it('is reported when it has arrived', async () => {
    const open = openOutbox(receiver.url);
    const { sourceId } = open.orderByWire();
    expect(await typesAfter(open)).toEqual(['order.pending_payment', 'source.created']);
    open.sandbox.receiveFunds(CALLER, sourceId);
    expect(await typesAfter(open)).toEqual([
      'order.accepted',
      'order.charge.capturable',
      'source.chargeable',
    ]);
  });

  it('causes a reminder three days before the deadline, and a cancellation at it', async () => {
    const open = openOutbox(receiver.url);
    const { orderId } = open.orderByWire();
    await typesAfter(open);
    open.clock.now = START + 26 * DAY;
    expect(await typesAfter(open)).toEqual([]);
    open.clock.now = START + 27 * DAY;
    expect(await typesAfter(open)).toEqual(['delayed_payment.reminder']);
    open.clock.now = START + 31 * DAY;
    expect(await typesAfter(open)).toEqual(['delayed_payment.expired', 'order.cancelled']);
    expect(open.sandbox.readOrder(CALLER, orderId).state).toBe('cancelled');
    expect(await typesAfter(open)).toEqual([]);
  });

  it('causes no reminder once it has arrived or the order was cancelled', async () => {
    const open = openOutbox(receiver.url);
    open.sandbox.receiveFunds(CALLER, open.orderByWire().sourceId);
    open.sandbox.cancelOrder(CALLER, open.orderByWire().orderId);
    await typesAfter(open);
    open.clock.now = START + 31 * DAY;
    expect(await typesAfter(open)).toEqual([]);
  });
});

describe('a receiver that does not take an event', () => {
  it.each([500, 404, 301, 'cut'] as const)(
    'is asked again later, longer each time: %s',
    async (answer) => {
      receiver.settings.answer = () => answer;
      const { clock, dispatcher, attempts, paidByCard } = openOutbox(receiver.url);
      paidByCard();
      expect(await dispatcher.deliverDue()).toBe(2);
      expect(await dispatcher.deliverDue()).toBe(0);
      clock.now += 4999;
      expect(await dispatcher.deliverDue()).toBe(0);
      clock.now += 1;
      expect(await dispatcher.deliverDue()).toBe(2);
      clock.now += 5000;
      expect(await dispatcher.deliverDue()).toBe(0);
      receiver.settings.answer = () => 200;
      clock.now += 5000;
      expect(await dispatcher.deliverDue()).toBe(2);
      clock.now += DAY;
      expect(await dispatcher.deliverDue()).toBe(0);
      expect(attempts.slice(-1)).toMatchObject([{ attempt: 3, answer: 200, outcome: 'delivered' }]);
      expect(new Set(receiver.received.map(({ event }) => event.id)).size).toBe(2);
    },
  );

  it('is given up after sixteen attempts in thirty hours, until it is replayed', async () => {
    receiver.settings.answer = () => 503;
    const memory = createMemoryStorage();
    const { clock, dispatcher, attempts, paidByCard } = openOutbox(receiver.url, memory);
    paidByCard();
    for (let attempt = 1; attempt <= 16; attempt++) {
      expect(await dispatcher.deliverDue()).toBe(2);
      clock.now += pauseAfter(attempt);
    }
    expect(attempts.at(-1)).toMatchObject({ level: 'error', attempt: 16, outcome: 'dead' });
    expect(clock.now - START).toBeGreaterThan(DAY);
    expect(await dispatcher.deliverDue()).toBe(0);
    expect(memory.rows(DEAD)).toHaveLength(2);

    receiver.settings.answer = () => 204;
    expect(await replay(memory, [], clock.now)).toHaveLength(2);
    expect(await dispatcher.deliverDue()).toBe(2);
    expect(memory.rows(DEAD)).toEqual([]);
  });
});

const folders: string[] = [];
afterEach(() => folders.splice(0).forEach((each) => rmSync(each, { recursive: true })));
const newFile = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'outbox-'));
  folders.push(folder);
  return join(folder, 'rows.db');
};

describe('a replay', () => {
  it('is a command, whose events a running service delivers', async () => {
    const path = newFile();
    const storage = openSqliteStorage(path);
    const { dispatcher, paidByCard } = openOutbox(receiver.url, storage);
    paidByCard();
    await dispatcher.deliverDue();
    const id: string = receiver.received[0]?.event.id;

    const run = (...args: string[]) =>
      promisify(execFile)(process.execPath, [...PROGRAM, 'replay', ...args]);
    expect((await run('--data', path, id)).stdout).toBe('1 of 1 events will be delivered.\n');
    await expect(run()).rejects.toThrow('where the events are.');
    const { dispatcher: later, clock } = openOutbox(receiver.url, storage);
    clock.now = Date.now();
    expect(await later.deliverDue()).toBe(1);
    await storage.close();
  });

  it('delivers the same event again, and lists unknown ids', async () => {
    const memory = createMemoryStorage();
    const { clock, dispatcher, paidByCard } = openOutbox(receiver.url, memory);
    paidByCard();
    await dispatcher.deliverDue();
    const [first] = receiver.received;
    const id: string = first?.event.id;
    expect(await replay(memory, [id, 'evt_unknown'], clock.now)).toEqual([id]);
    expect(await dispatcher.deliverDue()).toBe(1);
    expect(receiver.received.at(-1)?.body).toBe(first?.body);
  });
});
