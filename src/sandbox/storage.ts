/** A row as it is stored: JSON with an id. */
export interface StoredRow {
  readonly id: string;
}

/** A transaction's change of one row. */
export interface RowChange {
  readonly table: string;
  readonly id: string;
  /** The new row; absent if the row is deleted. */
  readonly row?: StoredRow;
  /** The time after which `removeExpired` may delete the row, in milliseconds since 1970; never when absent. */
  readonly keepUntil?: number;
}

/** Reads the last committed version of a row. */
export type ReadRow = (table: string, id: string) => StoredRow | undefined;

/**
 * The work of a transaction: reads rows, then returns its changes. It is synchronous and may run again, if a row had to
 * be fetched first or another process was faster, so it must have no effect but its return value.
 */
export type TransactionWork<Result> = (read: ReadRow) => {
  readonly result: Result;
  readonly changes: readonly RowChange[];
};

/**
 * The port below the engine: rows by table and id. One call of `transact` is one transaction in every adapter:
 * its reads are consistent, and its changes are committed together or not at all. Memory and a file are synchronous,
 * a database over a network is asynchronous.
 */
export type Storage = SyncStorage | AsyncStorage;

/** A synchronous storage. */
export interface SyncStorage {
  readonly kind: 'sync';
  /**
   * Runs `work`, then commits its changes before it returns. Rethrows the errors of `work`, and then commits nothing.
   * @throws {StorageError} When the storage cannot read or commit; nothing is committed.
   */
  transact<Result>(work: TransactionWork<Result>): Result;
  /** All rows of a table, oldest first. @throws {StorageError} */
  rows(table: string): readonly StoredRow[];
  /**
   * Deletes rows whose `keepUntil` is not after `now`, in milliseconds since 1970, at most `limit` of them.
   * Returns the number of deleted rows. @throws {StorageError}
   */
  removeExpired(now: number, limit: number): number;
  /** Closes its connections. No call may follow. */
  close(): void;
}

/** An asynchronous storage: the same calls, with promises. */
export interface AsyncStorage {
  readonly kind: 'async';
  /** Like `SyncStorage.transact`. If the connection breaks during the commit, it fails although the changes may be committed. */
  transact<Result>(work: TransactionWork<Result>): Promise<Result>;
  rows(table: string): Promise<readonly StoredRow[]>;
  removeExpired(now: number, limit: number): Promise<number>;
  close(): Promise<void>;
}

/** A failure of the storage. Nothing of the transaction was committed. */
export class StorageError extends Error {
  override readonly name = 'StorageError';
  /** `full` and `read-only`: reads still work. `busy`: another process held the storage for too long. */
  readonly reason: 'full' | 'read-only' | 'busy' | 'failed';

  constructor(reason: StorageError['reason'], options?: ErrorOptions) {
    super(`The storage is ${reason === 'failed' ? 'not usable' : reason}.`, options);
    this.reason = reason;
  }
}
