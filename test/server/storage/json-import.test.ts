import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createSandbox, openSandbox } from '../../../src/sandbox/create-sandbox.js';
import { SCENARIOS } from '../../../src/sandbox/scenarios.js';
import { StorageError, type Storage } from '../../../src/sandbox/storage.js';
import { Transactions } from '../../../src/sandbox/transactions.js';
import { importJsonFile } from '../../../server/storage/json-file.js';
import { BACKENDS, type Backend } from '../support/backends.js';
import { PROGRAM } from '../support/run-service.js';

const CALLER = { publishableKey: 'pk_sandbox' };

let backend: Backend;
let folder = '';
let file = '';
let checkoutIds: readonly string[] = [];
beforeAll(async () => {
  backend = await BACKENDS.PostgreSQL();
  folder = mkdtempSync(join(tmpdir(), 'dr-import-'));
  file = join(folder, 'old.json');
  const earlier = createSandbox();
  checkoutIds = Array.from({ length: 100 }, () =>
    String(SCENARIOS['split-tender'](earlier, CALLER).checkoutId),
  );
  writeFileSync(file, JSON.stringify({ sandbox: earlier.snapshot(), shoppers: [] }));
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await backend.remove();
});

const importOf = (args: readonly string[], env: Readonly<Record<string, string>> = {}) =>
  promisify(execFile)(process.execPath, [...PROGRAM, 'import', ...args], {
    env: { PATH: process.env.PATH, ...env },
  });

describe('the JSON file of an earlier version', () => {
  it('is imported into a new database by a command, once, also after an interrupted import', async () => {
    const { databaseUrl: DATABASE_URL = '' } = backend.options;
    const storage = await backend.open();
    let transactions = 0;
    const failing: Storage = {
      ...storage,
      transact: (work) => {
        if (++transactions === 2) throw new StorageError('failed');
        return storage.transact(work) as never;
      },
    } as Storage;
    await expect(importJsonFile(file, failing)).rejects.toThrow(StorageError);

    expect((await importOf([file], { DATABASE_URL })).stdout).toMatch(/^\d{3,} rows imported\.\n$/);
    const sandbox = await openSandbox({ transactions: new Transactions(storage) });
    for (const id of checkoutIds.slice(0, 5))
      expect(await sandbox.together(() => sandbox.readCheckout(CALLER, id))).toMatchObject({ id });
    expect(await storage.rows('checkouts')).toHaveLength(checkoutIds.length);

    await expect(importOf([file], { DATABASE_URL })).rejects.toThrow(
      'DATABASE_URL names a database that a service has used already.',
    );
    await storage.close();
  });

  it('is refused with one line if there is no database or no such file', async () => {
    await expect(importOf([file])).rejects.toMatchObject({
      code: 1,
      stderr: 'Set DATABASE_URL to the database; SQLite imports the FILE of --data itself.\n',
    });
    const { databaseUrl: DATABASE_URL = '' } = backend.options;
    await expect(importOf([join(folder, 'none.json')], { DATABASE_URL })).rejects.toMatchObject({
      code: 1,
      stderr: expect.stringMatching(
        /^The data file \S+none\.json cannot be read \(ENOENT\)\..*\n$/,
      ),
    });
  });
});
