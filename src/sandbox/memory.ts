import type { JsonObject } from './sandbox.js';
import type { State } from './state.js';
import { TABLES } from './state.js';
import { Table } from './table.js';

const VERSION = 2;

export interface Memory {
  readonly state: State;
  /** Keeps what was put since the last time. Whether there was anything. */
  commit(): boolean;
  rollback(): void;
  snapshot(): JsonObject;
}

/**
 * The engine's state, new or taken up from a snapshot. Rows are trusted: a snapshot is the operator's own file.
 * @throws {TypeError} For what is not a snapshot of this version.
 */
export function createMemory(snapshot: JsonObject = {}): Memory {
  const fresh = Object.keys(snapshot).length === 0;
  if (!fresh && snapshot.version !== VERSION)
    throw new TypeError('Not a snapshot of this version of the sandbox.');
  const tables = TABLES.map((name) => {
    const rows = fresh ? [] : snapshot[name];
    if (!Array.isArray(rows)) throw new TypeError(`The snapshot has no ${name}.`);
    // Nothing but `snapshot` below makes these; see the remark on trust above.
    return [name, new Table(rows)] as const;
  });
  const state = Object.fromEntries(tables) as unknown as State; // one table for each of TABLES, which names all of State
  const each = tables.map(([, table]) => table);
  return {
    state,
    commit: () => each.map((table) => table.commit()).includes(true),
    rollback: () => each.forEach((table) => table.rollback()),
    snapshot: () => ({
      version: VERSION,
      // Rows are JSON: it is all that the engine ever puts.
      ...Object.fromEntries(
        tables.map(([name, table]) => [name, table.rows() as unknown as JsonObject[]]),
      ),
    }),
  };
}
