import { fieldsOf, textOf, type JsonRecord } from '../../src/domain/json-reader.js';
import type { JsonObject } from '../../src/sandbox/sandbox.js';
import type { ChargeRow, OrderRow, SourceRow } from '../../src/sandbox/state.js';
import type { ReadRow, RowChange } from '../../src/sandbox/storage.js';

/** The contract's event names that the engine can produce. */
export type EventType =
  | 'source.created'
  | 'source.chargeable'
  | 'order.accepted'
  | 'order.pending_payment'
  | 'order.review_opened'
  | 'order.blocked'
  | 'order.cancelled'
  | 'order.charge.failed'
  | 'order.charge.capturable'
  | 'delayed_payment.reminder'
  | 'delayed_payment.expired';

/** The event that a change of a row means. */
export interface Happening {
  readonly type: EventType;
  /** Publishable key of the account. */
  readonly account: string;
  /** Id and state of the resource, to read it by. Contains no personal data. */
  readonly object: JsonObject;
}

/** The events of a changed row; none for most. */
export function eventsOf(read: ReadRow, { table, id, row }: RowChange): readonly Happening[] {
  if (row === undefined) return [];
  // Read lazily: it may need a query.
  const before = () => fieldsOf(read(table, id));
  switch (table) {
    case 'sources':
      return eventsOfSource(before(), row as SourceRow); // the engine's own row, as are the next
    case 'orders':
      return eventsOfOrder(before(), row as OrderRow);
    case 'charges':
      return eventsOfCharge(before(), row as ChargeRow);
    default:
      return [];
  }
}

function eventsOfSource(before: JsonRecord, source: SourceRow): readonly Happening[] {
  const { id, account, type, state, sessionId } = source;
  const object = { id, type, state, sessionId };
  const types: EventType[] = [];
  if (before.id === undefined) types.push('source.created');
  // A source that an order waited for becomes chargeable and consumed in one step.
  const isCharged = state === 'consumed' && /^pending_/.test(textOf(before.state) ?? '');
  if (isCharged || entered(before, state, 'chargeable')) types.push('source.chargeable');
  return types.map((each) => ({ type: each, account, object }));
}

function eventsOfOrder(before: JsonRecord, order: OrderRow): readonly Happening[] {
  const { id, account, state, checkoutId, sessionId } = order;
  const object = { id, state, checkoutId, sessionId };
  const type = EVENT_OF_STATE[state];
  const isNew = type !== undefined && entered(before, state, state);
  return isNew ? [{ type, account, object }] : [];
}

const EVENT_OF_STATE: Readonly<Partial<Record<OrderRow['state'], EventType>>> = {
  accepted: 'order.accepted',
  pending_payment: 'order.pending_payment',
  in_review: 'order.review_opened',
  blocked: 'order.blocked',
  cancelled: 'order.cancelled',
};

function eventsOfCharge(before: JsonRecord, charge: ChargeRow): readonly Happening[] {
  const { id, account, state, orderId, sourceId, failureCode } = charge;
  const object = { id, state, orderId, sourceId, failureCode };
  const type = (['failed', 'capturable'] as const).find((each) => entered(before, state, each));
  return type === undefined ? [] : [{ type: `order.charge.${type}`, account, object }];
}

const entered = (before: JsonRecord, now: string, state: string): boolean =>
  now === state && textOf(before.state) !== state;
