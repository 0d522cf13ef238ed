import type { Table, Transactions } from './transactions.js';
import type { CounterRow } from './state.js';

/** Makes identifiers. All of them come from the injected randomness, so that a run can be repeated. */
export interface Ids {
  /** A UUID, as most resources have it. */
  uuid(): string;
  /** Twelve digits, as orders have it. They may come again: what must be unique has to be looked up. */
  digits(): string;
  /** `<id>_<guid>`. */
  clientSecret(id: string): string;
  /** A whole number below `limit`. */
  number(limit: number): number;
}

const COUNTER = 'ids';

/** The number of this engine among all that ever used the storage, from 0. Inside a transaction. */
export function takeEngineNumber(counters: Table<CounterRow>): number {
  const value = counters.get(COUNTER)?.value ?? 0;
  counters.put({ id: COUNTER, value: value + 1 });
  return value;
}

/**
 * Identifiers of one engine. Its number and a count are mixed into each UUID: a seeded `random` begins anew after a restart,
 * and in another process, its UUIDs must not.
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
