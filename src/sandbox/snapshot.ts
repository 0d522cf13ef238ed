import type { JsonObject } from './sandbox.js';
import { TABLES } from './state.js';
import type { StoredRow } from './storage.js';
import type { Transactions } from './transactions.js';

const VERSION = 2;

/** All rows of the engine as JSON, table by table. */
export const takeSnapshot = (transactions: Transactions): JsonObject => ({
  version: VERSION,
  // Rows are JSON: the engine stores nothing else.
  ...Object.fromEntries(
    TABLES.map((name) => [name, transactions.rows(name) as unknown as JsonObject[]]),
  ),
});

/**
 * Restores the rows of a snapshot in one transaction. Rows are trusted: a snapshot is the operator's own file.
 * @throws {TypeError} If it is not a snapshot of this version.
 */
export function restoreSnapshot(transactions: Transactions, snapshot: JsonObject): void {
  if (snapshot.version !== VERSION)
    throw new TypeError('Not a snapshot of this version of the sandbox.');
  transactions.run(() => {
    for (const name of TABLES) {
      // Earlier versions had no provider.
      const rows = snapshot[name] ?? (name === 'operations' ? [] : undefined);
      if (!Array.isArray(rows)) throw new TypeError(`The snapshot has no ${name}.`);
      const table = transactions.table(name);
      for (const row of rows as readonly StoredRow[]) table.put(row); // as `takeSnapshot` wrote it
    }
  });
}
