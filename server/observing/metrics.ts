import type { MiddlewareHandler } from 'hono';
import { Counter, Histogram, Registry } from 'prom-client';
import { fieldsOf, textOf } from '../../src/domain/json-reader.js';
import {
  StorageError,
  type RowChange,
  type Storage,
  type ReadRow,
  type TransactionWork,
} from '../../src/sandbox/storage.js';
import { routeOf, verbOf } from './route-of.js';

/** Tables whose rows have a state that is counted. */
const COUNTED = ['sessions', 'sources', 'orders'] as const;

/** The service's metrics for Prometheus. */
export interface Metrics {
  /** Measures the duration of each request. */
  readonly middleware: MiddlewareHandler;
  /** Wraps a storage to count transactions, failures, and rows that entered a state. */
  watch(storage: Storage): Storage;
  /** In Prometheus' text format. */
  text(): Promise<string>;
  readonly contentType: string;
}

export function createMetrics(): Metrics {
  const registry = new Registry();
  const registers = [registry];
  const requests = new Histogram({
    name: 'http_request_duration_seconds',
    help: 'Requests by verb, route pattern and status, and how long they took.',
    labelNames: ['verb', 'route', 'status'],
    buckets: [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 5],
    registers,
  });
  const transactions = new Histogram({
    name: 'storage_transaction_duration_seconds',
    help: 'Transactions of the storage, commit included.',
    buckets: [0.0005, 0.001, 0.002, 0.005, 0.01, 0.05, 0.1, 0.5, 1, 5],
    registers,
  });
  const failures = new Counter({
    name: 'storage_failures_total',
    help: 'Transactions that the storage refused, by reason.',
    labelNames: ['reason'],
    registers,
  });
  const removed = new Counter({
    name: 'storage_rows_removed_total',
    help: 'Rows that this process removed because their time was over.',
    registers,
  });
  const states = new Counter({
    name: 'payment_states_total',
    help: 'Sessions, sources and orders that came into a state in this process.',
    labelNames: ['kind', 'state'],
    registers,
  });

  /** One transaction, from its beginning to its end. */
  const watch = <Result>(work: TransactionWork<Result>) => {
    const end = transactions.startTimer();
    let entered: readonly (readonly [string, string])[] = [];
    return {
      work: (read: ReadRow) => {
        const outcome = work(read);
        entered = outcome.changes.flatMap((change) => enteredState(read, change));
        return outcome;
      },
      succeeded: (result: Result): Result => {
        end();
        for (const [kind, state] of entered) states.inc({ kind, state });
        return result;
      },
      failed: (reason: unknown): unknown => {
        end();
        if (reason instanceof StorageError) failures.inc({ reason: reason.reason });
        return reason;
      },
    };
  };

  const counted = (count: number): number => {
    removed.inc(count);
    return count;
  };

  return {
    middleware: async (c, next) => {
      const end = requests.startTimer();
      await next();
      end({ verb: verbOf(c), route: routeOf(c), status: c.res.status });
    },
    watch: (storage) =>
      storage.kind === 'sync'
        ? {
            ...storage,
            removeExpired: (now, limit) => counted(storage.removeExpired(now, limit)),
            transact(work) {
              const watched = watch(work);
              try {
                return watched.succeeded(storage.transact(watched.work));
              } catch (reason) {
                throw watched.failed(reason);
              }
            },
          }
        : {
            ...storage,
            removeExpired: async (now, limit) => counted(await storage.removeExpired(now, limit)),
            async transact(work) {
              const watched = watch(work);
              try {
                return watched.succeeded(await storage.transact(watched.work));
              } catch (reason) {
                throw watched.failed(reason);
              }
            },
          },
    text: () => registry.metrics(),
    contentType: registry.contentType,
  };
}

/** The table and the new state of a changed row. States invented by scenarios count as `other`. */
function enteredState(read: ReadRow, { table, id, row }: RowChange): [string, string][] {
  const kind = COUNTED.find((name) => name === table);
  const state = textOf(fieldsOf(row).state, 40);
  if (kind === undefined || state === undefined) return [];
  if (fieldsOf(read(table, id)).state === state) return [];
  return [[kind, /^[a-z_]+$/.test(state) ? state : 'other']];
}
