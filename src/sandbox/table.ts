/**
 * Rows by id, with changes held back until `commit`. Rows are never changed in place: a changed row is put again.
 * That is what makes every method of the engine atomic.
 */
export class Table<Row extends { readonly id: string }> {
  readonly #rows = new Map<string, Row>();
  readonly #held = new Map<string, Row | undefined>();

  constructor(rows: Iterable<Row> = []) {
    for (const row of rows) this.#rows.set(row.id, row);
  }

  get(id: string): Row | undefined {
    return this.#held.has(id) ? this.#held.get(id) : this.#rows.get(id);
  }

  put(row: Row): Row {
    this.#held.set(row.id, row);
    return row;
  }

  delete(id: string): void {
    this.#held.set(id, undefined);
  }

  /** Whether there was anything to commit. */
  commit(): boolean {
    const changed = this.#held.size > 0;
    for (const [id, row] of this.#held) {
      if (row) this.#rows.set(id, row);
      else this.#rows.delete(id);
    }
    this.#held.clear();
    return changed;
  }

  rollback(): void {
    this.#held.clear();
  }

  /** What was committed, oldest first. */
  rows(): readonly Row[] {
    return [...this.#rows.values()];
  }
}
