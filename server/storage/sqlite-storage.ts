import Database from 'libsql';
import {
  StorageError,
  type RowChange,
  type StoredRow,
  type SyncStorage,
} from '../../src/sandbox/storage.js';

/** The schema version, stored as `pragma user_version`. */
const VERSION = 1;
/** How long a transaction waits for another process, in milliseconds. */
const PATIENCE = 5000;

/** The order of insertion is the order of `rows`: an update keeps a row's place. */
const SCHEMA = `
  create table rows (
    place integer primary key,
    kind text not null,
    id text not null,
    body text not null,
    keep_until integer,
    unique (kind, id)
  );
  create index rows_by_keep_until on rows (keep_until) where keep_until is not null;
  pragma user_version = ${VERSION};`;

export interface SqliteOptions {
  /** In pages of 4096 bytes; without a limit when absent. Writes beyond it fail as on a full disk. */
  readonly maxPages?: number;
}

/**
 * Rows in one SQLite file, which several processes may have open. Each transaction takes the file's write lock before it
 * reads (`BEGIN IMMEDIATE`), so it never has to be repeated; changes are on the disk when it returns (`synchronous=FULL`).
 * @throws {StorageError} When the file cannot be opened or written, or is of another version.
 */
export function openSqliteStorage(path: string, { maxPages }: SqliteOptions = {}): SyncStorage {
  const connection = attempt(() => open(path, maxPages));
  const get = connection.prepare('select body from rows where kind = ? and id = ?').raw();
  const put = connection.prepare(
    `insert into rows (kind, id, body, keep_until) values (?, ?, ?, ?)
     on conflict (kind, id) do update set body = excluded.body, keep_until = excluded.keep_until`,
  );
  const remove = connection.prepare('delete from rows where kind = ? and id = ?');
  const expire = connection.prepare(
    `delete from rows where place in
     (select place from rows where keep_until is not null and keep_until <= ? limit ?)`,
  );

  const read = (table: string, id: string): StoredRow | undefined => {
    const found = attempt(() => get.get(table, id)) as [string] | undefined; // as the statement selects
    return found && (JSON.parse(found[0]) as StoredRow); // as `write` put it
  };
  const write = ({ table, id, row, keepUntil }: RowChange) =>
    row ? put.run(table, id, JSON.stringify(row), keepUntil ?? null) : remove.run(table, id);

  /** The statements that control a transaction are not kept: one that failed would hold its locks until the next use. */
  const within = <Result>(steps: () => Result): Result => {
    const canWrite = begin(connection);
    try {
      const result = steps();
      attempt(() => connection.exec(canWrite ? 'commit' : 'rollback'));
      return result;
    } catch (reason) {
      // A full disk has ended the transaction already.
      if (connection.inTransaction) attempt(() => connection.exec('rollback'));
      throw reason;
    }
  };

  return {
    kind: 'sync',
    transact: (work) =>
      within(() => {
        const { result, changes } = work(read);
        attempt(() => changes.forEach(write));
        return result;
      }),
    rows: (table) =>
      attempt(() =>
        connection
          .prepare('select body from rows where kind = ? order by place')
          .raw()
          .all(table)
          .map((found) => JSON.parse((found as [string])[0]) as StoredRow),
      ),
    removeExpired: (now, limit) => within(() => attempt(() => expire.run(now, limit).changes)),
    close: () => close(connection),
  };
}

/** Moves the write-ahead log into the file, unless another process is using it. */
function close(connection: Database.Database): void {
  try {
    connection.exec('pragma wal_checkpoint(truncate)');
  } catch (reason) {
    if (failureOf(reason).reason === 'failed') throw failureOf(reason);
  } finally {
    connection.close();
  }
}

function open(path: string, maxPages: number | undefined): Database.Database {
  const connection = new Database(path, { timeout: PATIENCE });
  try {
    connection.exec('pragma journal_mode = wal');
    connection.exec('pragma synchronous = full');
    if (maxPages !== undefined) connection.exec(`pragma max_page_count = ${maxPages}`);
    connection.exec('begin immediate');
    const version = versionOf(connection);
    if (version === 0) connection.exec(SCHEMA);
    else if (version !== VERSION) throw new TypeError(`Version ${version} is not known.`);
    else connection.exec(`pragma user_version = ${VERSION}`); // fails now if the file cannot be written
    connection.exec('commit');
    return connection;
  } catch (reason) {
    connection.close();
    throw reason;
  }
}

function versionOf(connection: Database.Database): number {
  const [version] = connection.prepare('pragma user_version').raw().get() as [number]; // one row, one number
  return version;
}

/** Whether the transaction can write. Reads still work when the storage is full or read-only. */
function begin(connection: Database.Database): boolean {
  try {
    connection.exec('begin immediate');
    return true;
  } catch (reason) {
    const failure = failureOf(reason);
    if (failure.reason === 'busy') throw failure;
    attempt(() => connection.exec('begin'));
    return false;
  }
}

/** @throws {StorageError} For every error of SQLite. */
function attempt<Result>(step: () => Result): Result {
  try {
    return step();
  } catch (reason) {
    throw failureOf(reason);
  }
}

function failureOf(reason: unknown): StorageError {
  if (reason instanceof StorageError) return reason;
  const code = String((reason as { code?: unknown }).code); // SQLite's own, `SQLITE_FULL`
  const known = (['full', 'busy', 'read-only'] as const).find((name) =>
    code.startsWith(`SQLITE_${name.replace('-', '').toUpperCase()}`),
  );
  return new StorageError(known ?? 'failed', { cause: reason });
}
