import { closeSync, linkSync, mkdirSync, openSync, readSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { StorageError, type SyncStorage } from '../../src/sandbox/storage.js';
import { Transactions } from '../../src/sandbox/transactions.js';
import { DataFileError, fileErrorOf, putRows, readJsonFile } from './json-file.js';
import { openSqliteStorage } from './sqlite-storage.js';

/**
 * Opens the SQLite file at `path`, or creates it. A JSON file of an earlier version is imported once and stays
 * beside it, as `<path>.before-import`.
 * @throws {DataFileError} When the file cannot be read or written, or was not written by this service.
 */
export function openDataFile(path: string): SyncStorage {
  const first = prepare(path);
  if (first !== '' && !'SQLite format 3\0'.startsWith(first)) importJson(path);
  return open(path);
}

/** Creates folder and file if they are missing, readable by the owner alone: the file contains client secrets. */
function prepare(path: string): string {
  try {
    mkdirSync(dirname(path), { recursive: true });
    const file = openSync(path, 'a+', 0o600);
    const bytes = Buffer.alloc(16);
    const length = readSync(file, bytes, 0, bytes.length, 0);
    closeSync(file);
    return bytes.toString('latin1', 0, length);
  } catch (reason) {
    throw new DataFileError(path, `cannot be written (${fileErrorOf(reason)})`);
  }
}

function open(path: string): SyncStorage {
  try {
    return openSqliteStorage(path);
  } catch (reason) {
    const cause = reason instanceof StorageError ? reason.cause : reason;
    throw new DataFileError(path, `cannot be written (${fileErrorOf(cause)})`);
  }
}

/** Writes the rows into a new file, then renames it over the old one. */
function importJson(path: string): void {
  const stored = readJsonFile(path);
  const fresh = `${path}.${process.pid}.import`;
  try {
    closeSync(openSync(fresh, 'w', 0o600));
    const storage = openSqliteStorage(fresh);
    try {
      putRows(new Transactions(storage), path, stored);
    } finally {
      storage.close();
    }
    keepOld(path);
    renameSync(fresh, path);
  } finally {
    for (const end of ['', '-wal', '-shm']) rmSync(fresh + end, { force: true });
  }
}

/** Only one process can create the link, and imports. */
function keepOld(path: string): void {
  const old = `${path}.before-import`;
  try {
    linkSync(path, old);
  } catch (reason) {
    throw new DataFileError(
      path,
      `cannot be imported (${fileErrorOf(reason)} on ${old})`,
      `Where no other process is importing it, move ${old} away and start again.`,
    );
  }
}
