import type { SourceRow } from '../../src/sandbox/state.js';
import type { Storage, StoredRow } from '../../src/sandbox/storage.js';
import type { Transactions } from '../../src/sandbox/transactions.js';
import { hourOf, tableOfHour, type DeadlineRow } from './deadlines.js';
import { newEvent, OUTBOX } from './outbox.js';

/** The hour from which on deadlines have not all been taken. */
interface ClockRow extends StoredRow {
  readonly hour: number;
}

const CLOCK = 'outboxClock';

export interface DeadlineOptions {
  readonly storage: Storage;
  readonly now: () => number;
  /** Moves an order whose money has not come in time. */
  readonly refreshOrder: (account: string, orderId: string) => Promise<void>;
}

/** Makes events of the deadlines that have passed, and ends orders whose money has not come. */
export async function takeDeadlines(
  { storage, now, refreshOrder }: DeadlineOptions,
  transactions: Transactions,
): Promise<void> {
  const time = now();
  const clock = transactions.table<ClockRow>(CLOCK);
  const first = await transactions.settle(() => clock.get(CLOCK)?.hour);
  for (let hour = first ?? hourOf(time); hour <= hourOf(time); hour++) {
    const rows = (await storage.rows(tableOfHour(hour))) as readonly DeadlineRow[]; // as `deadlinesOf` made them
    for (const row of rows.filter(({ dueAt }) => dueAt <= time)) await take(row);
  }
  if (first !== hourOf(time))
    await transactions.settle(() => clock.put({ id: CLOCK, hour: hourOf(time) }));

  async function take(deadline: DeadlineRow): Promise<void> {
    const { account, orderId, sourceId, kind } = deadline;
    // Before the event: whoever hears of the deadline finds the order as it has become.
    if (kind === 'expired') await refreshOrder(account, orderId);
    const deadlines = transactions.table<DeadlineRow>(tableOfHour(hourOf(deadline.dueAt)));
    const sources = transactions.table<SourceRow>('sources');
    await transactions.settle(() => {
      if (!deadlines.get(deadline.id)) return; // another process was faster
      deadlines.delete(deadline.id);
      const source = sources.get(sourceId);
      const isDue =
        kind === 'reminder'
          ? source?.state === 'pending_funds'
          : source?.state === 'cancelled' && source.updatedAt >= deadline.dueAt;
      if (!isDue) return;
      const event = newEvent(account, `delayed_payment.${kind}`, { orderId, sourceId }, time);
      transactions.table(OUTBOX).put(event);
    });
  }
}
