import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { StorageOptions } from '../../server/storage/open-storage.js';
import type { Storage } from '../../src/sandbox/storage.js';
import { runPostgres } from '../../test/server/support/run-postgres.js';

/** A new, empty storage with functions to fill and to remove it. */
export interface Opened {
  readonly options: StorageOptions;
  /** Stores copies of every row of `TABLES` under other ids. */
  copyRows(storage: Storage, times: number): Promise<void>;
  remove(): Promise<void>;
}

export type OpenNew = () => Promise<Opened>;

/** The tables with rows of a checkout. */
const TABLES = ['sessions', 'checkouts', 'sources', 'orders', 'charges'];
const KINDS = TABLES.map((table) => `'${table}'`).join(', ');

export const STORAGES: Readonly<Record<string, OpenNew>> = {
  memory: () => Promise.resolve({ options: {}, copyRows, remove: () => Promise.resolve() }),
  SQLite: () => {
    const folder = mkdtempSync(join(tmpdir(), 'dr-bench-'));
    return Promise.resolve({
      options: { dataFile: join(folder, 'service.db') },
      copyRows,
      remove: async () => rmSync(folder, { recursive: true }),
    });
  },
  PostgreSQL: async () => {
    const postgres = await runPostgres({ isDurable: true });
    const databaseUrl = await postgres.createDatabase();
    return {
      options: { databaseUrl },
      copyRows: async (_, times) => {
        await postgres.query(
          `insert into dr_rows (kind, id, body, version)
           select kind, id || '-' || n, replace(body, id, id || '-' || n), nextval('dr_row_versions')
           from generate_series(1, ${times}) as numbers (n)
           cross join (select kind, id, body from dr_rows where kind in (${KINDS})) as firsts`,
          databaseUrl,
        );
      },
      remove: () => postgres.remove(),
    };
  },
};

/** The number of rows per transaction. */
const CHUNK = 2000;

async function copyRows(storage: Storage, times: number): Promise<void> {
  for (const table of TABLES)
    for (const row of await storage.rows(table))
      for (let first = 0; first < times; first += CHUNK) {
        const length = Math.min(CHUNK, times - first);
        const changes = Array.from({ length }, (_, index) => {
          const id = `${row.id}-${first + index}`;
          return { table, id, row: { ...row, id } };
        });
        await storage.transact(() => ({ result: undefined, changes }));
      }
}
