import { setTimeout as delay } from 'node:timers/promises';
import { Pool } from 'pg';
import {
  StorageError,
  type AsyncStorage,
  type ReadRow,
  type RowChange,
  type StoredRow,
  type TransactionWork,
} from '../../src/sandbox/storage.js';
import { failureOf, isConflict, isDisconnection } from './postgres-failure.js';
import { migrate } from './postgres-schema.js';
import { RowCache, keyOf, type SeenRow } from './row-cache.js';

/** How long a transaction is retried after conflicts with other processes, in milliseconds. */
const PATIENCE = 5000;
/** How long to retry a lost connection, in milliseconds: usually the database is being restarted. */
const RECONNECTION = 2000;
/** Most rows that one transaction may read. */
const MOST_ROWS = 500;
/** How long one statement may take, in milliseconds. */
const STATEMENT = 10_000;

export interface PostgresOptions {
  /** Most connections of this process; 10 when absent. */
  readonly connections?: number;
}

/**
 * Rows in a PostgreSQL database, which several processes on several machines may use. A transaction runs on cached rows;
 * its commit, one statement, writes nothing unless all of them are unchanged. After a conflict with another process, the
 * transaction runs again on fresh rows.
 * @throws {StorageError} When the database cannot be reached or migrated.
 */
export async function openPostgresStorage(
  url: string,
  { connections = 10 }: PostgresOptions = {},
): Promise<AsyncStorage> {
  const pool = new Pool({
    connectionString: url,
    max: connections,
    connectionTimeoutMillis: RECONNECTION,
    query_timeout: STATEMENT,
    keepAlive: true,
    application_name: 'dr-elements-service',
  });
  // An idle connection failed: the pool has removed it and opens another one for the next statement.
  pool.on('error', () => undefined);
  try {
    await migrate(pool);
  } catch (reason) {
    await pool.end();
    throw failureOf(reason);
  }
  const cache = new RowCache();

  const fetch = async (table: string, id: string): Promise<SeenRow> => {
    const values = [table, encodeId(id)];
    const { rows } = await pool.query<{ body: string; version: string }>({ ...FETCH, values });
    const [found] = rows;
    if (!found) return { table, id, version: null };
    const row = JSON.parse(found.body) as StoredRow; // as `commit` put it
    return { table, id, row, version: found.version };
  };

  /** Runs `work` again after each fetch until all rows it reads are there. */
  const run = async <Result>(work: TransactionWork<Result>) => {
    const seen = new Map<string, SeenRow>();
    let isCurrent = true; // `seen` is a consistent snapshot, read in this transaction
    for (;;) {
      if (seen.size > MOST_ROWS)
        throw new TypeError('A transaction asks for other rows each time.');
      let missing: readonly [string, string] | undefined;
      const read: ReadRow = (table, id) => {
        const key = keyOf(table, id);
        const known = seen.get(key) ?? cache.get(key);
        if (!known) {
          missing ??= [table, id];
          throw MISSING;
        }
        if (!seen.has(key)) isCurrent = false;
        seen.set(key, known);
        return known.row;
      };
      const outcome = outcomeOf(() => work(read));
      if (!missing) return { seen: [...seen.values()], isCurrent, outcome };
      const fetched = await fetch(...missing);
      isCurrent &&= seen.size === 0;
      seen.set(keyOf(...missing), fetched);
      if (fetched.row) cache.put(keyOf(...missing), fetched);
    }
  };

  /** Whether all rows are unchanged, checked in one statement. */
  const check = async (seen: readonly SeenRow[]): Promise<boolean> => {
    const { rowCount } = await pool.query({ ...CHECK, values: columnsOf(seen) });
    return rowCount === 0;
  };

  /** Writes the changes if all rows that were read are unchanged. */
  const commit = async (
    seen: readonly SeenRow[],
    changes: readonly RowChange[],
  ): Promise<boolean> => {
    const values = [
      ...columnsOf(seen),
      changes.map(({ table }) => table),
      changes.map(({ id }) => encodeId(id)),
      changes.map(({ row }) => row && JSON.stringify(row)),
      changes.map(({ keepUntil }) => keepUntil),
    ];
    const { rows } = await pool.query<{ version: string | null }>({ ...COMMIT, values });
    const version = rows[0]?.version ?? null;
    if (version === null) return false;
    for (const { table, id, row } of changes)
      if (row) cache.put(keyOf(table, id), { table, id, row, version });
      else cache.delete(keyOf(table, id));
    return true;
  };

  /** Retries a step that only reads while the database cannot be reached. */
  const reconnecting = async <Result>(step: () => Promise<Result>): Promise<Result> => {
    const end = performance.now() + RECONNECTION;
    for (;;)
      try {
        return await step();
      } catch (reason) {
        if (!isDisconnection(reason) || performance.now() > end) throw failureOf(reason);
        await delay(50 + Math.random() * 50);
      }
  };

  const transact = async <Result>(work: TransactionWork<Result>): Promise<Result> => {
    const end = performance.now() + PATIENCE;
    for (let attempt = 1; ; attempt += 1) {
      const { seen, isCurrent, outcome } = await reconnecting(() => run(work));
      const changes = outcome.kind === 'returned' ? outcome.changes : [];
      const isDone =
        changes.length > 0
          ? await commit(seen, changes).catch((reason: unknown) => {
              if (isConflict(reason)) return false;
              throw failureOf(reason);
            })
          : (isCurrent && seen.length > 0) || (await reconnecting(() => check(seen)));
      if (isDone) {
        if (outcome.kind === 'threw') throw outcome.reason;
        return outcome.result;
      }
      for (const { table, id } of seen) cache.delete(keyOf(table, id));
      if (performance.now() > end) throw new StorageError('busy');
      await delay(Math.random() * Math.min(2 ** attempt, 50));
    }
  };

  const query = async <Row extends object>(text: string, values: readonly unknown[]) =>
    (await reconnecting(() => pool.query<Row>(text, [...values]))).rows;
  return {
    kind: 'async',
    transact,
    rows: async (table) =>
      (await query<{ body: string }>(ROWS, [table])).map(
        ({ body }) => JSON.parse(body) as StoredRow, // as `commit` put it
      ),
    removeExpired: async (now, limit) => {
      const [done] = await query<{ removed: number }>(REMOVE_EXPIRED, [now, limit]);
      return done?.removed ?? 0;
    },
    close: () => pool.end(),
  };
}

// Named statements are planned once per connection.
const FETCH = {
  name: 'fetch',
  text: 'select body, version from dr_rows where kind = $1 and id = $2',
};
const CHECK = {
  name: 'check',
  text: `select 1
    from unnest($1::text[], $2::text[], $3::bigint[]) as seen (kind, id, version)
    left join lateral (
      select dr_rows.version from dr_rows
      where dr_rows.kind = seen.kind and dr_rows.id = seen.id limit 1
    ) as found on true
    where found.version is distinct from seen.version limit 1`,
};
const COMMIT = {
  name: 'commit',
  text: 'select dr_commit_1($1, $2, $3, $4, $5, $6, $7) as version',
};
const ROWS = 'select body from dr_rows where kind = $1 order by place';
const REMOVE_EXPIRED = 'select dr_remove_expired_1($1, $2) as removed';

const columnsOf = (seen: readonly SeenRow[]) => [
  seen.map(({ table }) => table),
  seen.map(({ id }) => encodeId(id)),
  seen.map(({ version }) => version),
];

/** PostgreSQL's text type cannot contain U+0000 or a lone surrogate. */
const encodeId = (id: string): string => JSON.stringify(id).slice(1, -1);

/** Thrown to end a run of `work` that reads a row which must be fetched first. */
const MISSING = new Error('A row has to be fetched first.');

type Outcome<Result> =
  | ({ readonly kind: 'returned' } & ReturnType<TransactionWork<Result>>)
  | { readonly kind: 'threw'; readonly reason: unknown };

function outcomeOf<Result>(work: () => ReturnType<TransactionWork<Result>>): Outcome<Result> {
  try {
    return { kind: 'returned', ...work() };
  } catch (reason) {
    return { kind: 'threw', reason };
  }
}
