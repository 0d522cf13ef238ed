import type { StoredRow } from '../../src/sandbox/storage.js';

/** A row and its version when it was read. */
export interface SeenRow {
  readonly table: string;
  readonly id: string;
  /** Absent if there was no row. */
  readonly row?: StoredRow;
  /** Changes with each write; `null` if there was no row. */
  readonly version: string | null;
}

export const keyOf = (table: string, id: string): string => `${table} ${id}`;

/** The rows that were read most recently. They may be stale: callers must check the versions when they commit. */
export class RowCache {
  readonly #rows = new Map<string, SeenRow>();
  readonly #limit: number;

  constructor(limit = 5000) {
    this.#limit = limit;
  }

  get(key: string): SeenRow | undefined {
    const seen = this.#rows.get(key);
    if (seen) this.put(key, seen); // now the most recently used
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
