import { randomUUID } from 'node:crypto';
import { fieldsOf, textOf } from '../../src/domain/json-reader.js';
import type { JsonObject } from '../../src/sandbox/sandbox.js';
import type { OrderRow } from '../../src/sandbox/state.js';
import type {
  ReadRow,
  RowChange,
  Storage,
  StoredRow,
  TransactionWork,
} from '../../src/sandbox/storage.js';
import { deadlinesOf } from './deadlines.js';
import { eventsOf, type EventType } from './event-of.js';

/** Events to deliver. Delivered and failed ones move to the next two tables. */
export const OUTBOX = 'outbox';
export const DELIVERED = 'outboxDelivered';
export const DEAD = 'outboxDead';

/** How long an event can be replayed after it was delivered or has failed for good, in milliseconds. */
export const REPLAYABLE_FOR = 30 * 24 * 60 * 60 * 1000;

/** An event as it is stored. Times are milliseconds since 1970. */
export interface OutboxRow extends StoredRow {
  readonly account: string;
  readonly type: EventType;
  readonly createdAt: number;
  readonly object: JsonObject;
  /** Of the next attempt. */
  readonly dueAt: number;
  /** Attempts so far. */
  readonly attempts: number;
  /** Held by the process that is delivering it. Another one may take over once it has expired. */
  readonly lease?: { readonly by: string; readonly until: number };
}

export interface OutboxOptions {
  readonly now: () => number;
  /** Whether the account has a webhook receiver. */
  readonly hasReceiver: (account: string) => boolean;
  /** Called after a commit that added events to the outbox. */
  readonly onEvents: () => void;
}

/**
 * A storage whose transactions also store their events (transactional outbox): an event exists if and only if its change was
 * committed, wherever the process is killed.
 */
export function withOutbox(storage: Storage, options: OutboxOptions): Storage {
  const watch = <Result>(work: TransactionWork<Result>) => {
    let hasEvents = false;
    return {
      work: (read: ReadRow) => {
        const { result, changes } = work(read);
        const more = changes.flatMap((change) => rowsFor(read, change, changes, options));
        hasEvents = more.some(({ table }) => table === OUTBOX);
        return { result, changes: [...changes, ...more] };
      },
      committed: (result: Result): Result => {
        if (hasEvents) options.onEvents();
        return result;
      },
    };
  };
  return storage.kind === 'sync'
    ? {
        ...storage,
        transact(work) {
          const watched = watch(work);
          return watched.committed(storage.transact(watched.work));
        },
      }
    : {
        ...storage,
        async transact(work) {
          const watched = watch(work);
          return watched.committed(await storage.transact(watched.work));
        },
      };
}

function rowsFor(
  read: ReadRow,
  change: RowChange,
  changes: readonly RowChange[],
  { now, hasReceiver }: OutboxOptions,
): readonly RowChange[] {
  if (!hasReceiver(textOf(fieldsOf(change.row).account) ?? '')) return [];
  const events = eventsOf(read, change);
  const rows = events.map((event) => {
    const row = newEvent(event.account, event.type, event.object, now());
    return { table: OUTBOX, id: row.id, row };
  });
  if (!events.some(({ type }) => type === 'order.pending_payment')) return rows;
  return [...rows, ...deadlinesOf(change.row as OrderRow, read, changes)]; // its events are those of an order
}

export const newEvent = (
  account: string,
  type: EventType,
  object: JsonObject,
  now: number,
): OutboxRow => ({
  id: `evt_${randomUUID()}`,
  account,
  type,
  createdAt: now,
  object,
  dueAt: now,
  attempts: 0,
});
