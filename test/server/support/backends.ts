import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { StorageOptions } from '../../../server/storage/open-storage.js';
import { openPostgresStorage } from '../../../server/storage/postgres-storage.js';
import { openSqliteStorage } from '../../../server/storage/sqlite-storage.js';
import type { Storage } from '../../../src/sandbox/storage.js';
import type { Body } from './open-service.js';
import { runPostgres, type PostgresServer } from './run-postgres.js';
import { runService, type ServiceProcess } from './run-service.js';

/** A storage that several processes of the service share. */
export interface Backend {
  /** Starts a process of the service on it. */
  start(args?: readonly string[], env?: Readonly<Record<string, string>>): Promise<ServiceProcess>;
  /** What `startService` needs to use it. */
  readonly options: StorageOptions;
  /** Opens it beside the processes. */
  open(): Promise<Storage>;
  /** All rows of a table, as they are committed. */
  rows(table: string): Promise<readonly Body[]>;
  remove(): Promise<void>;
}

/** Given a server, PostgreSQL is a new database of it, which goes with the server. */
type OpenBackend = (server?: PostgresServer) => Promise<Backend>;

export const BACKENDS: Readonly<Record<'SQLite' | 'PostgreSQL', OpenBackend>> = {
  SQLite: async () => {
    const folder = mkdtempSync(join(tmpdir(), 'dr-service-'));
    const file = join(folder, 'service.db');
    return {
      ...opening(async () => openSqliteStorage(file)),
      options: { dataFile: file },
      start: (args = [], env = {}) =>
        runService(['--data', file, ...args], { CREATE_LIMIT: '0', ...env }),
      remove: async () => rmSync(folder, { recursive: true }),
    };
  },
  PostgreSQL: async (server) => {
    const postgres = server ?? (await runPostgres());
    const url = await postgres.createDatabase();
    return {
      ...opening(() => openPostgresStorage(url)),
      options: { databaseUrl: url },
      start: (args = [], env = {}) =>
        runService(args, { CREATE_LIMIT: '0', DATABASE_URL: url, ...env }),
      remove: () => (server ? Promise.resolve() : postgres.remove()),
    };
  },
};

function opening(open: () => Promise<Storage>): Pick<Backend, 'open' | 'rows'> {
  return {
    open,
    rows: async (table) => {
      const storage = await open();
      try {
        return await storage.rows(table);
      } finally {
        await storage.close();
      }
    },
  };
}
