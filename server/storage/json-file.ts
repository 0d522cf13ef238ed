import { readFileSync } from 'node:fs';
import {
  fieldsOf,
  listOf,
  recordOf,
  textOf,
  type JsonRecord,
} from '../../src/domain/json-reader.js';
import { createMemoryStorage } from '../../src/sandbox/memory-storage.js';
import type { JsonObject } from '../../src/sandbox/sandbox.js';
import { restoreSnapshot } from '../../src/sandbox/snapshot.js';
import { TABLES } from '../../src/sandbox/state.js';
import type { Storage } from '../../src/sandbox/storage.js';
import { Transactions } from '../../src/sandbox/transactions.js';
import { SHOPPERS, type Shopper } from '../commerce/shoppers.js';

/** The file cannot be used. The message names it and the reason, for the operator. */
export class DataFileError extends Error {
  override readonly name = 'DataFileError';

  constructor(path: string, why: string, advice = 'Move it away to start afresh.') {
    super(`The data file ${path} ${why}. ${advice}`);
  }
}

/** The JSON object in a file of an earlier version. @throws {DataFileError} */
export function readJsonFile(path: string): JsonRecord {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (reason) {
    throw new DataFileError(path, `cannot be read (${fileErrorOf(reason)})`);
  }
  try {
    const record = recordOf(JSON.parse(text));
    if (record) return record;
  } catch {
    // falls through to the one message
  }
  throw new DataFileError(path, 'is damaged: it is neither SQLite nor a JSON object');
}

/** Stores all rows of the file in one transaction. @throws {DataFileError} When it is not a file of an earlier version. */
export function putRows(transactions: Transactions, path: string, stored: JsonRecord): void {
  const snapshot = recordOf(stored.sandbox);
  if (!snapshot || !Array.isArray(fieldsOf(stored).shoppers))
    throw new DataFileError(path, 'is not a data file of this service');
  try {
    transactions.run(() => {
      restoreSnapshot(transactions, snapshot as JsonObject); // came out of JSON
      const shoppers = transactions.table<Shopper>(SHOPPERS);
      for (const row of listOf(stored.shoppers)) shoppers.put(row as Shopper); // as the earlier version wrote it
    });
  } catch (reason) {
    if (!(reason instanceof TypeError)) throw reason;
    throw new DataFileError(path, 'holds a state that the service cannot read');
  }
}

/** Rows per transaction: the database locks each of them. */
const AT_ONCE = 200;

/** Every engine reads its number from this row: without it, no service has used the database. */
const COUNTERS = 'counters';

/**
 * Imports a JSON file of an earlier version into a database that no service has used. One that was cut off can be repeated.
 * Returns how many rows there were.
 * @throws {DataFileError} For a file that cannot be read. @throws {RangeError} For a database that is in use.
 * @throws {StorageError}
 */
export async function importJsonFile(path: string, storage: Storage): Promise<number> {
  const memory = createMemoryStorage();
  putRows(new Transactions(memory), path, readJsonFile(path));
  if ((await storage.rows(COUNTERS)).length > 0)
    throw new RangeError('DATABASE_URL names a database that a service has used already.');
  const transactions = new Transactions(storage);
  let imported = 0;
  // Last: this table marks the database as used.
  for (const name of [...TABLES.filter((each) => each !== COUNTERS), SHOPPERS, COUNTERS]) {
    const table = transactions.table(name);
    const rows = memory.rows(name);
    for (let from = 0; from < rows.length; from += AT_ONCE)
      await transactions.settle(() => {
        for (const row of rows.slice(from, from + AT_ONCE)) table.put(row);
      });
    imported += rows.length;
  }
  return imported;
}

/** `EACCES` of node:fs, `SQLITE_READONLY` of the driver. */
export function fileErrorOf(reason: unknown): string {
  const code = textOf(fieldsOf(reason).code);
  return code ?? 'unknown error';
}
