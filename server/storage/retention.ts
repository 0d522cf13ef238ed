import type { CheckoutRow, SessionRow, SourceRow } from '../../src/sandbox/state.js';
import type { Storage, StoredRow } from '../../src/sandbox/storage.js';
import type { KeepUntil } from '../../src/sandbox/transactions.js';
import { SHOPPERS, type Shopper } from '../commerce/shoppers.js';

/** How long unused rows are kept, in milliseconds. Orders, charges and customers stay for good. */
export interface Retention {
  /** Sessions without an order and their checkouts, once the session has expired. */
  readonly sessions: number;
  /** Unused, unsaved sources, once no session can need them. */
  readonly sources: number;
  /** Idempotency keys and their answers, from their first use. */
  readonly keys: number;
  /** Shoppers of the Commerce form, once their token has expired. */
  readonly tokens: number;
}

const HOUR = 60 * 60 * 1000;
const DAY = 24 * HOUR;

export const RETENTION: Retention = {
  sessions: 30 * DAY,
  sources: 30 * DAY,
  keys: 7 * DAY,
  tokens: DAY,
};

/** Attempts with cards are counted for a quarter of an hour. */
const CARD_ATTEMPTS = HOUR;

/** When each row of the service may be removed. */
export function keepUntilOf(
  { sessions, sources, keys, tokens }: Retention,
  { now, sessionLifetimeMs }: { readonly now: () => number; readonly sessionLifetimeMs: number },
): KeepUntil {
  // A source may be attached until its session ends, and is kept at least as long as the session.
  const source = sessionLifetimeMs + Math.max(sessions, sources);
  const rules: Readonly<Record<string, (row: StoredRow) => number | undefined>> = {
    sessions: (row) => {
      const { orderId, createdAt } = row as SessionRow; // here and below: the table's own rows
      return orderId === undefined ? createdAt + sessionLifetimeMs + sessions : undefined;
    },
    checkouts: (row) => {
      const { isOrdered, createdAt } = row as CheckoutRow;
      return isOrdered ? undefined : createdAt + sessionLifetimeMs + sessions;
    },
    sources: (row) => {
      const { isOrdered, state, customerId, updatedAt } = row as SourceRow;
      const isNeeded = isOrdered || state === 'consumed' || customerId !== undefined;
      return isNeeded ? undefined : updatedAt + source;
    },
    redirects: () => now() + source,
    intents: () => now() + keys,
    cardAttempts: () => now() + CARD_ATTEMPTS,
    [SHOPPERS]: (row) => (row as Shopper).expiresAt + tokens,
  };
  return (table, row) => rules[table]?.(row);
}

/** Rows removed per transaction, so that other requests do not wait long. */
const AT_ONCE = 500;

/** Removes all expired rows. Returns how many there were. @throws {StorageError} */
export async function removeExpired(storage: Storage, now: number): Promise<number> {
  let removed = 0;
  for (;;) {
    const some = await storage.removeExpired(now, AT_ONCE);
    removed += some;
    if (some < AT_ONCE) return removed;
  }
}

/**
 * Removes expired rows at intervals until it is stopped. Several processes may do so at once: each row is removed by one
 * of them.
 */
export function removeRegularly(
  storage: Storage,
  { now, every }: { readonly now: () => number; readonly every: number },
): { stop(): Promise<void> } {
  let pass: Promise<unknown> | undefined;
  const timer = setInterval(() => {
    // Failures are counted in the metrics; the next pass retries.
    pass ??= removeExpired(storage, now())
      .catch(() => undefined)
      .finally(() => (pass = undefined));
  }, every).unref();
  return {
    stop: async () => {
      clearInterval(timer);
      await pass;
    },
  };
}
