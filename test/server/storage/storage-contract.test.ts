import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { openSqliteStorage } from '../../../server/storage/sqlite-storage.js';
import { createMemoryStorage } from '../../../src/sandbox/memory-storage.js';
import type { RowChange, Storage, StoredRow } from '../../../src/sandbox/storage.js';

interface Opened {
  readonly storage: Storage;
  /** The same rows through another connection, where the adapter has any. */
  readonly reopen?: () => Storage;
}

const cleanUp: (() => void)[] = [];
afterEach(() => {
  for (const step of cleanUp.splice(0).reverse()) step();
});

const closing = (storage: Storage): Storage => {
  cleanUp.push(() => storage.close());
  return storage;
};

const adapters: Readonly<Record<string, () => Opened>> = {
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
};

type Row = StoredRow & { readonly text?: string };
const put = (table: string, row: Row, keepUntil?: number): RowChange => ({
  table,
  id: row.id,
  row,
  ...(keepUntil !== undefined && { keepUntil }),
});
const commit = (storage: Storage, ...changes: RowChange[]): void =>
  storage.transact(() => ({ result: undefined, changes }));
const get = (storage: Storage, table: string, id: string): StoredRow | undefined =>
  storage.transact((read) => ({ result: read(table, id), changes: [] }));

describe.each(Object.entries(adapters))('the storage in %s', (_, openStorage) => {
  it('gives back rows by table and id, as they were put', () => {
    const { storage, reopen } = openStorage();
    const row = { id: 'one', text: 'ü "quoted" \u2028 \0 𝄞', list: [1, null, { deep: true }] };
    commit(storage, put('things', row), put('others', { id: 'one', text: 'other' }));
    for (const each of [storage, reopen?.() ?? storage]) {
      expect(get(each, 'things', 'one')).toEqual(row);
      expect(get(each, 'others', 'one')).toEqual({ id: 'one', text: 'other' });
      expect(get(each, 'things', 'two')).toBeUndefined();
      expect(get(each, 'nothing', 'one')).toBeUndefined();
    }
  });

  it('replaces and deletes rows, and lists them oldest first', () => {
    const { storage, reopen } = openStorage();
    commit(storage, ...['c', 'a', 'b'].map((id) => put('things', { id })));
    commit(storage, put('things', { id: 'c', text: 'new' }), { table: 'things', id: 'a' });
    commit(storage, { table: 'things', id: 'never' });
    for (const each of [storage, reopen?.() ?? storage]) {
      expect(each.rows('things')).toEqual([{ id: 'c', text: 'new' }, { id: 'b' }]);
      expect(each.rows('nothing')).toEqual([]);
    }
  });

  it('commits nothing of a transaction that throws', () => {
    const { storage } = openStorage();
    commit(storage, put('things', { id: 'one' }));
    const defect = new TypeError('a defect');
    expect(() =>
      storage.transact(() => {
        throw defect;
      }),
    ).toThrow(defect);
    commit(storage, put('things', { id: 'two' }));
    expect(storage.rows('things')).toHaveLength(2);
  });

  it('commits nothing when one of the changes cannot be stored', () => {
    const { storage, reopen } = openStorage();
    const circular: Record<string, unknown> = { id: 'two' };
    circular.self = circular;
    if (!reopen) return; // memory stores whatever it is given
    expect(() =>
      commit(storage, put('things', { id: 'one' }), put('things', circular as unknown as Row)),
    ).toThrow('not usable');
    expect(storage.rows('things')).toEqual([]);
    expect(reopen().rows('things')).toEqual([]);
  });

  it('sees what another connection committed', () => {
    const { storage, reopen } = openStorage();
    const other = reopen?.() ?? storage;
    for (let time = 0; time < 20; time++) {
      const [writer, reader] = time % 2 ? [storage, other] : [other, storage];
      commit(writer, put('things', { id: 'one', text: String(time) }));
      expect(get(reader, 'things', 'one')).toEqual({ id: 'one', text: String(time) });
    }
  });

  it('removes rows whose time is over, so many at a time, and no others', () => {
    const { storage } = openStorage();
    commit(
      storage,
      put('things', { id: 'kept' }),
      ...[1, 2, 3, 4].map((time) => put('things', { id: `until ${time}` }, time)),
      put('others', { id: 'until 1' }, 1),
    );
    expect(storage.removeExpired(0, 100)).toBe(0);
    expect(storage.removeExpired(3, 2)).toBe(2);
    expect(storage.removeExpired(3, 100)).toBe(2);
    expect(storage.removeExpired(3, 100)).toBe(0);
    expect(storage.rows('things').map(({ id }) => id)).toEqual(['kept', 'until 4']);
    expect(storage.rows('others')).toEqual([]);
    // A row that is put again has its new time, or none.
    commit(storage, put('things', { id: 'until 4' }), put('things', { id: 'kept' }, 5));
    expect(storage.removeExpired(9, 100)).toBe(1);
    expect(storage.rows('things')).toEqual([{ id: 'until 4' }]);
  });
});
