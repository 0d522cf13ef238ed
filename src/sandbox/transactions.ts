import type {
  ReadRow,
  RowChange,
  Storage,
  StoredRow,
  SyncStorage,
  TransactionWork,
} from './storage.js';

/** Rows of one kind by id. Used inside `Transactions.run` only. */
export interface Table<Row extends StoredRow> {
  get(id: string): Row | undefined;
  /** Rows are never changed in place: a changed row is put again. */
  put(row: Row): Row;
  delete(id: string): void;
}

/** When a row may be removed, in milliseconds since 1970; `undefined` for never. */
export type KeepUntil = (table: string, row: StoredRow) => number | undefined;

interface Drawn {
  readonly values: unknown[];
  /** Changed by this run. */
  used: number;
}

/**
 * Transactions over a storage. Changes are kept in memory until the outermost `run` ends, then committed together. A `run`
 * inside another one joins it: if the inner one throws, its own changes are dropped, and earlier ones remain.
 */
export class Transactions {
  readonly #storage: Storage;
  readonly #keepUntil: KeepUntil;
  #read: ReadRow | undefined;
  /** By table and id. */
  #held = new Map<string, RowChange>();
  #draws = new Map<() => unknown, Drawn>();

  constructor(storage: Storage, keepUntil: KeepUntil = () => undefined) {
    this.#storage = storage;
    this.#keepUntil = keepUntil;
  }

  /**
   * A transaction, or part of the current one. Outside `settle` only with a synchronous storage.
   * @throws {StorageError} When the storage fails; nothing is committed. Throws what `call` throws.
   */
  run<Result>(call: () => Result): Result {
    if (this.#read) return this.#join(call);
    return this.#synchronous().transact(this.#workOf(call));
  }

  /**
   * One transaction over any storage. `call` is synchronous, and may run again when a row had to be fetched first or another
   * process was faster. Throws what `run` throws, as a rejection.
   */
  async settle<Result>(call: () => Result): Promise<Result> {
    return this.#storage.transact(this.#workOf(call));
  }

  /**
   * Makes a source of external values, such as random ones, repeatable: a transaction that runs again gets the same values, so
   * that it reads the same rows.
   */
  repeatable<Value>(draw: () => Value): () => Value {
    return () => {
      if (!this.#read) return draw();
      const drawn = this.#draws.get(draw) ?? { values: [], used: 0 };
      this.#draws.set(draw, drawn);
      if (drawn.used === drawn.values.length) drawn.values.push(draw());
      drawn.used += 1;
      return drawn.values[drawn.used - 1] as Value; // stored by `draw`
    };
  }

  table<Row extends StoredRow>(name: string): Table<Row> {
    return {
      get: (id) => this.#get(name, id) as Row | undefined, // only `put` below adds rows
      put: (row) => {
        const keepUntil = this.#keepUntil(name, row);
        const change = { table: name, id: row.id, row };
        this.#hold(keepUntil === undefined ? change : { ...change, keepUntil });
        return row;
      },
      delete: (id) => this.#hold({ table: name, id }),
    };
  }

  /** All committed rows of a table, oldest first, of a synchronous storage. @throws {StorageError} */
  rows(table: string): readonly StoredRow[] {
    return this.#synchronous().rows(table);
  }

  #synchronous(): SyncStorage {
    if (this.#storage.kind === 'sync') return this.#storage;
    throw new TypeError('This storage answers later: its transactions begin with `settle`.');
  }

  #workOf<Result>(call: () => Result): TransactionWork<Result> {
    const draws = new Map<() => unknown, Drawn>();
    return (read) => {
      for (const drawn of draws.values()) drawn.used = 0;
      this.#draws = draws;
      this.#read = read;
      this.#held = new Map();
      try {
        return { result: call(), changes: [...this.#held.values()] };
      } finally {
        this.#read = undefined;
      }
    };
  }

  #join<Result>(call: () => Result): Result {
    const before = new Map(this.#held);
    try {
      return call();
    } catch (reason) {
      this.#held = before;
      throw reason;
    }
  }

  #get(table: string, id: string): StoredRow | undefined {
    if (!this.#read) throw new TypeError('Rows are read inside a transaction.');
    const held = this.#held.get(`${table} ${id}`);
    return held ? held.row : this.#read(table, id);
  }

  #hold(change: RowChange): void {
    if (!this.#read) throw new TypeError('Rows are changed inside a transaction.');
    this.#held.set(`${change.table} ${change.id}`, change);
  }
}
