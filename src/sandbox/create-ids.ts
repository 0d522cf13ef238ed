import type { Table, Transactions } from './transactions.js';
import type { CounterRow } from './state.js';

/** Makes identifiers. All of them come from the injected randomness, so that a run can be repeated. */
export interface Ids {
  /** A UUID, the id of most resources. */
  uuid(): string;
  /** Twelve digits, the id of orders. They can repeat, so callers must check that an id is unused. */
  digits(): string;
  /** `<id>_<guid>`. */
  clientSecret(id: string): string;
  /** A whole number below `limit`. */
  number(limit: number): number;
}

const COUNTER = 'ids';

/** Assigns this engine's number among all that have used the storage, from 0. Call it in a transaction. */
export function takeEngineNumber(counters: Table<CounterRow>): number {
  const value = counters.get(COUNTER)?.value ?? 0;
  counters.put({ id: COUNTER, value: value + 1 });
  return value;
}

/**
 * Creates the identifiers of one engine. Each UUID includes the engine's number and a count, because a seeded `random` repeats
 * its values after a restart and in another process, but UUIDs must not repeat.
 */
export function createIds(
  draw: () => number,
  engineNumber: number,
  transactions: Transactions,
): Ids {
  const random = transactions.repeatable(draw);
  const below = (limit: number) => Math.floor(random() * limit) % limit || 0;
  let counted = 0;
  const count = transactions.repeatable(() => (counted += 1));
  const uuid = (): string => {
    const bytes = Array.from({ length: 16 }, () => below(256));
    const mixed = count();
    for (let place = 0; place < 4; place += 1) {
      bytes[15 - place] = ((bytes[15 - place] ?? 0) ^ (mixed >>> (8 * place))) & 255;
      bytes[3 - place] = ((bytes[3 - place] ?? 0) ^ (engineNumber >>> (8 * place))) & 255;
    }
    bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
    bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
    const hex = bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('');
    return [
      hex.slice(0, 8),
      hex.slice(8, 12),
      hex.slice(12, 16),
      hex.slice(16, 20),
      hex.slice(20),
    ].join('-');
  };
  return {
    uuid,
    digits: () =>
      `${1 + below(9)}${String(below(100_000)).padStart(5, '0')}${String(count() % 1_000_000).padStart(6, '0')}`,
    clientSecret: (id) => `${id}_${uuid()}`,
    number: below,
  };
}
