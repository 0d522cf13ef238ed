import { randomUUID } from 'node:crypto';
import { SandboxError, type Sandbox } from '../../src/sandbox/sandbox.js';
import { Transactions, type Table } from '../../src/sandbox/transactions.js';
import { DEAD, DELIVERED, OUTBOX, REPLAYABLE_FOR, type OutboxRow } from './outbox.js';
import { sign, SIGNATURE } from './sign.js';
import { takeDeadlines, type DeadlineOptions } from './take-deadlines.js';

/** The URL for an account's events, and the secret that signs them. */
export interface Receiver {
  readonly url: string;
  readonly secret: string;
}

export interface DispatcherOptions extends DeadlineOptions {
  /** By the account's publishable key. */
  readonly receivers: ReadonlyMap<string, Receiver>;
  /** Called with one entry for each attempt. */
  readonly log?: (entry: DeliveryEntry) => void;
}

/** One attempt, for the log. */
export interface DeliveryEntry {
  readonly time: string;
  readonly level: 'info' | 'warn' | 'error';
  readonly event: string;
  readonly type: string;
  /** The number of the attempt, from 1. */
  readonly attempt: number;
  /** `error` for no answer at all. */
  readonly answer: number | 'error';
  readonly outcome: 'delivered' | 'again' | 'dead';
}

/** The time limit for a receiver, in milliseconds. A lease lasts longer, so that no other process delivers meanwhile. */
const PATIENCE = 10_000;
const LEASE = 3 * PATIENCE;
/** Attempts in all: the last one about 30 hours after the first. */
const ATTEMPTS = 16;
const LONGEST_PAUSE = 6 * 60 * 60 * 1000;
/** Concurrent deliveries. */
const AT_ONCE = 8;
/** How often a process looks for events that are due, in milliseconds. */
const EVERY = 1000;
const DEADLINES_EVERY = 60 * 1000;

/** The pause before the next attempt, in milliseconds: 5 s, 10 s, 20 s, … six hours. */
export const pauseAfter = (attempts: number): number =>
  Math.min(5000 * 2 ** (attempts - 1), LONGEST_PAUSE);

/** Delivers events from the outbox to their receivers, at least once each. Several processes may run one. */
export class Dispatcher {
  readonly #options: DispatcherOptions;
  readonly #transactions: Transactions;
  readonly #by = randomUUID();
  readonly #tables: Readonly<Record<'waiting' | 'delivered' | 'dead', Table<OutboxRow>>>;
  #timer: NodeJS.Timeout | undefined;
  #pass: Promise<void> | undefined;
  #isPoked = false;
  #deadlinesAt = 0;

  constructor(options: DispatcherOptions) {
    this.#options = options;
    const keepUntil = (table: string) =>
      table === OUTBOX ? undefined : options.now() + REPLAYABLE_FOR;
    this.#transactions = new Transactions(options.storage, keepUntil);
    this.#tables = {
      waiting: this.#transactions.table(OUTBOX),
      delivered: this.#transactions.table(DELIVERED),
      dead: this.#transactions.table(DEAD),
    };
  }

  /** Delivers due events at intervals, until `stop`. */
  start(): void {
    this.#timer = setInterval(this.poke, EVERY).unref();
  }

  /** Delivers due events now. */
  readonly poke = (): void => {
    this.#isPoked = true;
    // Storage failures are counted in the metrics; the next pass delivers what is left.
    this.#pass ??= this.#passes()
      .catch(() => undefined)
      .finally(() => (this.#pass = undefined));
  };

  /** Settles when the deliveries in progress have ended. */
  async stop(): Promise<void> {
    clearInterval(this.#timer);
    this.#isPoked = false;
    await this.#pass;
  }

  async #passes(): Promise<void> {
    while (this.#isPoked) {
      this.#isPoked = false;
      await this.deliverDue();
    }
  }

  /** Attempts every due event once. Returns how many it attempted. @throws {StorageError} */
  async deliverDue(): Promise<number> {
    const { storage, now } = this.#options;
    if (now() >= this.#deadlinesAt) {
      this.#deadlinesAt = now() + DEADLINES_EVERY;
      await takeDeadlines(this.#options, this.#transactions);
    }
    const due = ((await storage.rows(OUTBOX)) as readonly OutboxRow[]) // as `withOutbox` put them
      .filter((row) => row.dueAt <= now() && (row.lease?.until ?? 0) <= now());
    let tried = 0;
    const queue = [...due];
    const work = async () => {
      for (let row = queue.shift(); row; row = queue.shift()) {
        const leased = await this.#lease(row.id);
        if (leased) await this.#deliver(leased);
        if (leased) tried += 1;
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, work));
    return tried;
  }

  /** Reserves the event for this process; `undefined` if another one holds or has delivered it. */
  #lease(id: string): Promise<OutboxRow | undefined> {
    return this.#transactions.settle(() => {
      const now = this.#options.now();
      const row = this.#tables.waiting.get(id);
      if (!row || row.dueAt > now || (row.lease?.until ?? 0) > now) return undefined;
      return this.#tables.waiting.put({ ...row, lease: { by: this.#by, until: now + LEASE } });
    });
  }

  async #deliver(row: OutboxRow): Promise<void> {
    const receiver = this.#options.receivers.get(row.account);
    const answer = receiver ? await this.#send(row, receiver) : 'error';
    const attempts = row.attempts + 1;
    const delivered = answer !== 'error' && answer >= 200 && answer < 300;
    const outcome = delivered ? 'delivered' : attempts >= ATTEMPTS ? 'dead' : 'again';
    await this.#settle({ ...row, attempts }, outcome);
    const { log, now } = this.#options;
    log?.({
      time: new Date(now()).toISOString(),
      level: outcome === 'delivered' ? 'info' : outcome === 'again' ? 'warn' : 'error',
      event: row.id,
      type: row.type,
      attempt: attempts,
      answer,
      outcome,
    });
  }

  async #send(row: OutboxRow, { url, secret }: Receiver): Promise<number | 'error'> {
    const body = bodyOf(row);
    try {
      const response = await fetch(url, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          'user-agent': 'dr-elements-service',
          [SIGNATURE]: sign(body, secret, this.#options.now()),
        },
        body,
        redirect: 'manual', // the redirect's target was not configured
        signal: AbortSignal.timeout(PATIENCE),
      });
      await response.body?.cancel();
      return response.status;
    } catch {
      return 'error';
    }
  }

  #settle(row: OutboxRow, outcome: DeliveryEntry['outcome']): Promise<void> {
    const { waiting, delivered, dead } = this.#tables;
    const { lease, ...free } = row;
    return this.#transactions.settle(() => {
      // After the lease expired another process may have started: its attempt counts, unless ours was delivered.
      const isOurs = waiting.get(row.id)?.lease?.by === lease?.by;
      if (!isOurs && outcome !== 'delivered') return;
      if (outcome === 'again') {
        waiting.put({ ...free, dueAt: this.#options.now() + pauseAfter(row.attempts) });
        return;
      }
      waiting.delete(row.id);
      (outcome === 'dead' ? dead : delivered).put(free);
    });
  }
}

/** The request body; the same for a replayed event. */
const bodyOf = ({ id, type, createdAt, object }: OutboxRow): string =>
  JSON.stringify({
    id,
    type,
    createdTime: new Date(createdAt).toISOString(),
    liveMode: false,
    data: { object },
  });

/** Refreshes an order with the engine. */
export const refreshWith =
  (sandbox: Sandbox): DispatcherOptions['refreshOrder'] =>
  async (publishableKey, orderId) => {
    try {
      await sandbox.together(() => sandbox.refreshOrder({ publishableKey }, orderId));
    } catch (reason) {
      if (!(reason instanceof SandboxError)) throw reason; // an order that is gone has no deadline
    }
  };
