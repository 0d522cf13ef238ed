/** A row as it is stored: JSON with an id. */
export interface StoredRow {
  readonly id: string;
}

/** What a transaction does to one row. */
export interface RowChange {
  readonly table: string;
  readonly id: string;
  /** The new row; absent where the row is deleted. */
  readonly row?: StoredRow;
  /** From then on, in milliseconds since 1970, `removeExpired` may delete the row; it stays when absent. */
  readonly keepUntil?: number;
}

/** Reads one row as it was last committed. */
export type ReadRow = (table: string, id: string) => StoredRow | undefined;

/**
 * What a transaction does: reads rows, then says what comes of it. It is synchronous and may run again, when a row had to
 * be fetched first or another process was faster, so it must have no effect but what it returns.
 */
export type TransactionWork<Result> = (read: ReadRow) => {
  readonly result: Result;
  readonly changes: readonly RowChange[];
};

/**
 * The port below the engine: rows by table and id. One call of `transact` is one transaction in every adapter:
 * its reads are consistent, and its changes are committed together or not at all. Memory and a file answer at once,
 * a database over a network answers later.
 */
export type Storage = SyncStorage | AsyncStorage;

/** A storage that answers at once. */
export interface SyncStorage {
  readonly kind: 'sync';
  /**
   * Runs `work`, then commits its changes before it returns. What `work` throws is thrown on, and nothing is committed.
   * @throws {StorageError} When the storage cannot read or commit; nothing is committed.
   */
  transact<Result>(work: TransactionWork<Result>): Result;
  /** All rows of a table, oldest first. @throws {StorageError} */
  rows(table: string): readonly StoredRow[];
  /**
   * Deletes rows whose `keepUntil` is not after `now`, in milliseconds since 1970, `limit` of them at most.
   * Returns how many it deleted. @throws {StorageError}
   */
  removeExpired(now: number, limit: number): number;
  /** Ends its connections. No call may follow. */
  close(): void;
}

/** A storage that answers later: the same calls, with promises. */
export interface AsyncStorage {
  readonly kind: 'async';
  /** As `SyncStorage`'s. Where the connection breaks during the commit, it fails, and the changes may be committed. */
  transact<Result>(work: TransactionWork<Result>): Promise<Result>;
  rows(table: string): Promise<readonly StoredRow[]>;
  removeExpired(now: number, limit: number): Promise<number>;
  close(): Promise<void>;
}

/** The storage did not do what it was asked for. Nothing of the transaction was committed. */
export class StorageError extends Error {
  override readonly name = 'StorageError';
  /** `full` and `read-only`: reads still work. `busy`: another process held the storage for too long. */
  readonly reason: 'full' | 'read-only' | 'busy' | 'failed';

  constructor(reason: StorageError['reason'], options?: ErrorOptions) {
    super(`The storage is ${reason === 'failed' ? 'not usable' : reason}.`, options);
    this.reason = reason;
  }
}
