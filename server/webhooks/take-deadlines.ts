import type { SourceRow } from '../../src/sandbox/state.js';
import type { Storage, StoredRow } from '../../src/sandbox/storage.js';
import type { Transactions } from '../../src/sandbox/transactions.js';
import { hourOf, tableOfHour, type DeadlineRow } from './deadlines.js';
import { newEvent, OUTBOX } from './outbox.js';

/** The first hour whose deadlines have not all been handled. */
interface ClockRow extends StoredRow {
  readonly hour: number;
}

const CLOCK = 'outboxClock';

export interface DeadlineOptions {
  readonly storage: Storage;
  readonly now: () => number;
  /** Refreshes an order that was not paid in time. */
  readonly refreshOrder: (account: string, orderId: string) => Promise<void>;
}

/** Creates the events of passed deadlines, and cancels orders that were not paid in time. */
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
    // Before the event, so that its receiver reads the order's final state.
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
