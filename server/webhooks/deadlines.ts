import type { ChargeRow, OrderRow, SourceRow } from '../../src/sandbox/state.js';
import type { ReadRow, RowChange, StoredRow } from '../../src/sandbox/storage.js';

/** How long before the payment deadline the shopper is reminded, in milliseconds. */
const REMINDED_BEFORE = 3 * 24 * 60 * 60 * 1000;
const HOUR = 60 * 60 * 1000;

/** A deadline of an order that waits for a bank transfer. Times are milliseconds since 1970. */
export interface DeadlineRow extends StoredRow {
  readonly account: string;
  readonly orderId: string;
  readonly sourceId: string;
  readonly kind: 'reminder' | 'expired';
  readonly dueAt: number;
}

/** Each hour has its own table, so that a check never scans a month of deadlines. */
export const tableOfHour = (hour: number): string => `deadlines ${hour}`;
export const hourOf = (time: number): number => Math.floor(time / HOUR);

/** The deadlines of an order that waits for a bank transfer. */
export function deadlinesOf(
  order: OrderRow,
  read: ReadRow,
  changes: readonly RowChange[],
): readonly RowChange[] {
  // Rows of this transaction are not committed yet.
  const find = (table: string, id: string): StoredRow | undefined =>
    changes.find((change) => change.table === table && change.id === id)?.row ?? read(table, id);
  return order.chargeIds.flatMap((chargeId) => {
    const charge = find('charges', chargeId) as ChargeRow | undefined; // the engine's own rows
    const source = charge && (find('sources', charge.sourceId) as SourceRow | undefined);
    const { expirationAt } = source ?? {};
    if (source?.state !== 'pending_funds' || expirationAt === undefined) return [];
    const deadline = (kind: DeadlineRow['kind'], time: number): RowChange => {
      const { account } = order;
      const dueAt = Math.max(time, order.updatedAt); // past hours are not checked again
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
