import type { StoredRow } from '../../src/sandbox/storage.js';

/** A row as it was at some time. */
export interface SeenRow {
  readonly table: string;
  readonly id: string;
  /** Absent where there was none. */
  readonly row?: StoredRow;
  /** Another one after each change; `null` where there was no row. */
  readonly version: string | null;
}

export const keyOf = (table: string, id: string): string => `${table} ${id}`;

/** The rows that were seen last. They may have changed since: who uses one must check its version in the end. */
export class RowCache {
  readonly #rows = new Map<string, SeenRow>();
  readonly #limit: number;

  constructor(limit = 5000) {
    this.#limit = limit;
  }

  get(key: string): SeenRow | undefined {
    const seen = this.#rows.get(key);
    if (seen) this.put(key, seen); // the youngest from now on
    return seen;
  }

  put(key: string, seen: SeenRow): void {
    this.#rows.delete(key);
    this.#rows.set(key, seen);
    if (this.#rows.size <= this.#limit) return;
    const [oldest] = this.#rows.keys();
    if (oldest !== undefined) this.#rows.delete(oldest);
  }

  delete(key: string): void {
    this.#rows.delete(key);
  }
}
