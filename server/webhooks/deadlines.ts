import type { ChargeRow, OrderRow, SourceRow } from '../../src/sandbox/state.js';
import type { ReadRow, RowChange, StoredRow } from '../../src/sandbox/storage.js';

/** The shopper is reminded so long before the money has to be there, in milliseconds. */
const REMINDED_BEFORE = 3 * 24 * 60 * 60 * 1000;
const HOUR = 60 * 60 * 1000;

/** When to look whether money that was to be sent has come. Times are milliseconds since 1970. */
export interface DeadlineRow extends StoredRow {
  readonly account: string;
  readonly orderId: string;
  readonly sourceId: string;
  readonly kind: 'reminder' | 'expired';
  readonly dueAt: number;
}

/** Deadlines lie in a table for each hour, so that nobody has to look through a month of them. */
export const tableOfHour = (hour: number): string => `deadlines ${hour}`;
export const hourOf = (time: number): number => Math.floor(time / HOUR);

/** What is to be looked at for an order that waits for money. */
export function deadlinesOf(
  order: OrderRow,
  read: ReadRow,
  changes: readonly RowChange[],
): readonly RowChange[] {
  // The transaction's own rows are not in the storage yet.
  const find = (table: string, id: string): StoredRow | undefined =>
    changes.find((change) => change.table === table && change.id === id)?.row ?? read(table, id);
  return order.chargeIds.flatMap((chargeId) => {
    const charge = find('charges', chargeId) as ChargeRow | undefined; // the engine's own rows
    const source = charge && (find('sources', charge.sourceId) as SourceRow | undefined);
    const { expirationAt } = source ?? {};
    if (source?.state !== 'pending_funds' || expirationAt === undefined) return [];
    const deadline = (kind: DeadlineRow['kind'], time: number): RowChange => {
      const { account } = order;
      const dueAt = Math.max(time, order.updatedAt); // hours that are over are not looked at any more
      const row: DeadlineRow = {
        id: `${kind} ${order.id}`,
        account,
        orderId: order.id,
        sourceId: source.id,
        kind,
        dueAt,
      };
      return { table: tableOfHour(hourOf(dueAt)), id: row.id, row };
    };
    return [
      deadline('reminder', expirationAt - REMINDED_BEFORE),
      deadline('expired', expirationAt),
    ];
  });
}
