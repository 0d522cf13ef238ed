import {
  closeSync,
  linkSync,
  mkdirSync,
  openSync,
  readFileSync,
  readSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { dirname } from 'node:path';
import {
  fieldsOf,
  listOf,
  recordOf,
  textOf,
  type JsonRecord,
} from '../../src/domain/json-reader.js';
import type { JsonObject } from '../../src/sandbox/sandbox.js';
import { restoreSnapshot } from '../../src/sandbox/snapshot.js';
import { StorageError, type SyncStorage } from '../../src/sandbox/storage.js';
import { Transactions } from '../../src/sandbox/transactions.js';
import { SHOPPERS, type Shopper } from '../commerce/shoppers.js';
import { openSqliteStorage } from './sqlite-storage.js';

/** The file cannot be used. The message tells the operator which one and why. */
export class DataFileError extends Error {
  override readonly name = 'DataFileError';

  constructor(path: string, why: string, advice = 'Move it away to start afresh.') {
    super(`The data file ${path} ${why}. ${advice}`);
  }
}

/**
 * The SQLite file at `path`, made where there is none. A JSON file of an earlier version is imported once and stays
 * beside it, as `<path>.before-import`.
 * @throws {DataFileError} When the file cannot be read or written, or is not of this service.
 */
export function openDataFile(path: string): SyncStorage {
  const first = prepare(path);
  if (first !== '' && !'SQLite format 3\0'.startsWith(first)) importJson(path);
  return open(path);
}

/** Makes folder and file where they are missing. It holds client secrets: for the owner's eyes. */
function prepare(path: string): string {
  try {
    mkdirSync(dirname(path), { recursive: true });
    const file = openSync(path, 'a+', 0o600);
    const bytes = Buffer.alloc(16);
    const length = readSync(file, bytes, 0, bytes.length, 0);
    closeSync(file);
    return bytes.toString('latin1', 0, length);
  } catch (reason) {
    throw new DataFileError(path, `cannot be written (${codeOf(reason)})`);
  }
}

function open(path: string): SyncStorage {
  try {
    return openSqliteStorage(path);
  } catch (reason) {
    const cause = reason instanceof StorageError ? reason.cause : reason;
    throw new DataFileError(path, `cannot be written (${codeOf(cause)})`);
  }
}

/** Writes the rows into a new file, then puts it in the old one's place. */
function importJson(path: string): void {
  const stored = readJson(path);
  const fresh = `${path}.${process.pid}.import`;
  try {
    closeSync(openSync(fresh, 'w', 0o600));
    const storage = openSqliteStorage(fresh);
    try {
      put(new Transactions(storage), path, stored);
    } finally {
      storage.close();
    }
    keepOld(path);
    renameSync(fresh, path);
  } finally {
    for (const end of ['', '-wal', '-shm']) rmSync(fresh + end, { force: true });
  }
}

function put(transactions: Transactions, path: string, stored: JsonRecord): void {
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

/** One process imports: the link can be made once. */
function keepOld(path: string): void {
  const old = `${path}.before-import`;
  try {
    linkSync(path, old);
  } catch (reason) {
    throw new DataFileError(
      path,
      `cannot be imported (${codeOf(reason)} on ${old})`,
      `Where no other process is importing it, move ${old} away and start again.`,
    );
  }
}

function readJson(path: string): JsonRecord {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (reason) {
    throw new DataFileError(path, `cannot be read (${codeOf(reason)})`);
  }
  try {
    const record = recordOf(JSON.parse(text));
    if (record) return record;
  } catch {
    // falls through to the one message
  }
  throw new DataFileError(path, 'is damaged: it is neither SQLite nor a JSON object');
}

/** `EACCES` of node:fs, `SQLITE_READONLY` of the driver. */
function codeOf(reason: unknown): string {
  const code = textOf(fieldsOf(reason).code);
  return code ?? 'unknown error';
}
