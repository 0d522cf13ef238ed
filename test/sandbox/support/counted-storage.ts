import { createMemoryStorage } from '../../../src/sandbox/memory-storage.js';
import { Transactions } from '../../../src/sandbox/transactions.js';

/** Rows in memory, and how many transactions changed any. */
export function countedTransactions(): { transactions: Transactions; changes: () => number } {
  const storage = createMemoryStorage();
  let changes = 0;
  const transactions = new Transactions({
    ...storage,
    transact: (work) =>
      storage.transact((read) => {
        const outcome = work(read);
        if (outcome.changes.length > 0) changes += 1;
        return outcome;
      }),
  });
  return { transactions, changes: () => changes };
}
