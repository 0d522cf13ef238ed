import type { StoredRow, SyncStorage } from './storage.js';

interface Kept {
  readonly row: StoredRow;
  readonly keepUntil: number;
}

/** Rows in memory: for the engine in a page, for stories and for tests. */
export function createMemoryStorage(): SyncStorage {
  const tables = new Map<string, Map<string, Kept>>();
  const tableOf = (name: string): Map<string, Kept> => {
    const known = tables.get(name);
    if (known) return known;
    const table = new Map<string, Kept>();
    tables.set(name, table);
    return table;
  };
  return {
    kind: 'sync',
    transact(work) {
      const { result, changes } = work((table, id) => tables.get(table)?.get(id)?.row);
      for (const { table, id, row, keepUntil = Infinity } of changes) {
        if (row) tableOf(table).set(id, { row, keepUntil });
        else tableOf(table).delete(id);
      }
      return result;
    },
    rows: (table) => [...tableOf(table).values()].map(({ row }) => row),
    removeExpired(now, limit) {
      let removed = 0;
      for (const table of tables.values())
        for (const [id, { keepUntil }] of table) {
          if (keepUntil > now || removed === limit) continue;
          table.delete(id);
          removed += 1;
        }
      return removed;
    },
    close: () => undefined,
  };
}
