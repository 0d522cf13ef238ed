import type { Storage } from '../../src/sandbox/storage.js';
import { Transactions } from '../../src/sandbox/transactions.js';
import { DEAD, DELIVERED, OUTBOX, type OutboxRow } from './outbox.js';

/**
 * Moves events back into the outbox, due now: those with these ids, delivered or failed; without ids, all failed ones. A
 * running service delivers them. Returns the ids that were found. @throws {StorageError}
 */
export async function replay(
  storage: Storage,
  ids: readonly string[],
  now: number,
): Promise<readonly string[]> {
  const transactions = new Transactions(storage);
  const waiting = transactions.table<OutboxRow>(OUTBOX);
  const past = [DEAD, DELIVERED].map((name) => transactions.table<OutboxRow>(name));
  const wanted = ids.length > 0 ? ids : (await storage.rows(DEAD)).map(({ id }) => id);
  const found: string[] = [];
  for (const id of wanted) {
    const isFound = await transactions.settle(() => {
      const table = past.find((each) => each.get(id) !== undefined);
      const row = table?.get(id);
      if (!row) return false;
      table?.delete(id);
      waiting.put({ ...row, attempts: 0, dueAt: now });
      return true;
    });
    if (isFound) found.push(id);
  }
  return found;
}
