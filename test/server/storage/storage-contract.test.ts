import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { openPostgresStorage } from '../../../server/storage/postgres-storage.js';
import { openSqliteStorage } from '../../../server/storage/sqlite-storage.js';
import { createMemoryStorage } from '../../../src/sandbox/memory-storage.js';
import { runPostgres, type PostgresServer } from '../support/run-postgres.js';
import type { RowChange, Storage, StoredRow } from '../../../src/sandbox/storage.js';

interface Opened {
  readonly storage: Storage;
  /** The same rows through another connection, where the adapter has any. */
  readonly reopen?: () => Storage | Promise<Storage>;
}

let postgres: PostgresServer;
beforeAll(async () => {
  postgres = await runPostgres();
});
afterAll(() => postgres.remove());

const cleanUp: (() => void | Promise<void>)[] = [];
afterEach(async () => {
  for (const step of cleanUp.splice(0).reverse()) await step();
});

const closing = (storage: Storage): Storage => {
  cleanUp.push(() => storage.close());
  return storage;
};

const adapters: Readonly<Record<string, () => Opened | Promise<Opened>>> = {
  memory: () => ({ storage: closing(createMemoryStorage()) }),
  SQLite: () => {
    const folder = mkdtempSync(join(tmpdir(), 'dr-storage-'));
    cleanUp.push(() => rmSync(folder, { recursive: true }));
    const path = join(folder, 'rows.db');
    return {
      storage: closing(openSqliteStorage(path)),
      reopen: () => closing(openSqliteStorage(path)),
    };
  },
  PostgreSQL: async () => {
    const url = await postgres.createDatabase();
    return {
      storage: closing(await openPostgresStorage(url)),
      reopen: async () => closing(await openPostgresStorage(url)),
    };
  },
};

type Row = StoredRow & { readonly text?: string };
const put = (table: string, row: Row, keepUntil?: number): RowChange => ({
  table,
  id: row.id,
  row,
  ...(keepUntil !== undefined && { keepUntil }),
});
const commit = async (storage: Storage, ...changes: RowChange[]): Promise<void> =>
  storage.transact(() => ({ result: undefined, changes }));
const get = async (storage: Storage, table: string, id: string): Promise<StoredRow | undefined> =>
  storage.transact((read) => ({ result: read(table, id), changes: [] }));

describe.each(Object.entries(adapters))('the storage in %s', (_, openStorage) => {
  it('gives back rows by table and id, as they were put', async () => {
    const { storage, reopen } = await openStorage();
    const row = { id: 'one', text: 'ü "quoted" \u2028 \0 𝄞', list: [1, null, { deep: true }] };
    await commit(storage, put('things', row), put('others', { id: 'one', text: 'other' }));
    for (const each of [storage, (await reopen?.()) ?? storage]) {
      expect(await get(each, 'things', 'one')).toEqual(row);
      expect(await get(each, 'others', 'one')).toEqual({ id: 'one', text: 'other' });
      expect(await get(each, 'things', 'two')).toBeUndefined();
      expect(await get(each, 'nothing', 'one')).toBeUndefined();
    }
  });

  it('replaces and deletes rows, and lists them oldest first', async () => {
    const { storage, reopen } = await openStorage();
    await commit(storage, ...['c', 'a', 'b'].map((id) => put('things', { id })));
    await commit(storage, put('things', { id: 'c', text: 'new' }), { table: 'things', id: 'a' });
    await commit(storage, { table: 'things', id: 'never' });
    for (const each of [storage, (await reopen?.()) ?? storage]) {
      expect(await each.rows('things')).toEqual([{ id: 'c', text: 'new' }, { id: 'b' }]);
      expect(await each.rows('nothing')).toEqual([]);
    }
  });

  it('commits nothing of a transaction that throws', async () => {
    const { storage } = await openStorage();
    await commit(storage, put('things', { id: 'one' }));
    const defect = new TypeError('a defect');
    const fail = async (): Promise<void> =>
      storage.transact(() => {
        throw defect;
      });
    await expect(fail()).rejects.toThrow(defect);
    await commit(storage, put('things', { id: 'two' }));
    expect(await storage.rows('things')).toHaveLength(2);
  });

  it('commits nothing when one of the changes cannot be stored', async () => {
    const { storage, reopen } = await openStorage();
    const circular: Record<string, unknown> = { id: 'two' };
    circular.self = circular;
    if (!reopen) return; // memory stores whatever it is given
    await expect(
      commit(storage, put('things', { id: 'one' }), put('things', circular as unknown as Row)),
    ).rejects.toThrow('not usable');
    expect(await storage.rows('things')).toEqual([]);
    expect(await (await reopen()).rows('things')).toEqual([]);
  });

  it('sees commits of other connections', async () => {
    const { storage, reopen } = await openStorage();
    const other = (await reopen?.()) ?? storage;
    for (let time = 0; time < 20; time++) {
      const [writer, reader] = time % 2 ? [storage, other] : [other, storage];
      await commit(writer, put('things', { id: 'one', text: String(time) }));
      expect(await get(reader, 'things', 'one')).toEqual({ id: 'one', text: String(time) });
    }
  });

  it('counts every change of a row that many transactions change at once', async () => {
    const { storage, reopen } = await openStorage();
    const all = [storage, (await reopen?.()) ?? storage];
    const add = async (each: Storage): Promise<void> =>
      each.transact((read) => {
        const { text = '0' } = (read('things', 'sum') ?? {}) as Partial<Row>;
        const row = { id: 'sum', text: String(Number(text) + 1) };
        return { result: undefined, changes: [put('things', row)] };
      });
    await Promise.all(Array.from({ length: 40 }, (_, index) => add(all[index % 2] ?? storage)));
    expect(await get(storage, 'things', 'sum')).toEqual({ id: 'sum', text: '40' });
  });

  it('commits only one of two transactions that rely on the absence of a row', async () => {
    const { storage, reopen } = await openStorage();
    const other = (await reopen?.()) ?? storage;
    const putUnless = async (each: Storage, own: string, others: string): Promise<void> =>
      each.transact((read) => ({
        result: undefined,
        changes: read('things', others) ? [] : [put('things', { id: own })],
      }));
    for (let time = 0; time < 10; time++) {
      const [one, two] = [`one ${time}`, `two ${time}`];
      await Promise.all([putUnless(storage, one, two), putUnless(other, two, one)]);
    }
    expect(await storage.rows('things')).toHaveLength(10);
  });

  it('throws only errors that apply to the committed rows', async () => {
    const { storage, reopen } = await openStorage();
    const other = (await reopen?.()) ?? storage;
    await commit(storage, put('things', { id: 'one', text: 'old' }));
    await commit(other, put('things', { id: 'one', text: 'new' }));
    const refuseOld = async (): Promise<string> =>
      storage.transact((read) => {
        if ((read('things', 'one') as Row | undefined)?.text === 'old') throw new TypeError('old');
        return { result: 'new', changes: [] };
      });
    expect(await refuseOld()).toBe('new');
  });

  it('takes any text as an id', async () => {
    const { storage } = await openStorage();
    const ids = ['', ' ', '\\', '"', "'", 'ü', '𝄞', 'x'.repeat(600)];
    // Nobody gives these out, but anybody may ask for them.
    for (const id of [...ids, '\0', 'a\0b', '\ud800'])
      expect(await get(storage, 'things', id)).toBeUndefined();
    for (const id of ids) {
      await commit(storage, put('things', { id }));
      expect(await get(storage, 'things', id)).toEqual({ id });
    }
  });

  it('removes expired rows, up to the limit, and no others', async () => {
    const { storage } = await openStorage();
    await commit(
      storage,
      put('things', { id: 'kept' }),
      ...[1, 2, 3, 4].map((time) => put('things', { id: `until ${time}` }, time)),
      put('others', { id: 'until 1' }, 1),
    );
    expect(await storage.removeExpired(0, 100)).toBe(0);
    expect(await storage.removeExpired(3, 2)).toBe(2);
    expect(await storage.removeExpired(3, 100)).toBe(2);
    expect(await storage.removeExpired(3, 100)).toBe(0);
    expect((await storage.rows('things')).map(({ id }) => id)).toEqual(['kept', 'until 4']);
    expect(await storage.rows('others')).toEqual([]);
    // A row that is put again has its new time, or none.
    await commit(storage, put('things', { id: 'until 4' }), put('things', { id: 'kept' }, 5));
    expect(await storage.removeExpired(9, 100)).toBe(1);
    expect(await storage.rows('things')).toEqual([{ id: 'until 4' }]);
  });
});
