import { fieldsOf, listOf, recordOf, type JsonRecord } from './json-reader.js';
import { readAll, sessionAt, stateOf, type PaymentSession } from './payment-session.js';
import type { PaymentSource, SourceRole } from './payment-source.js';
import { readSource } from './read-source.js';

/**
 * Reads a session wherever it stands and however it is spelled: bare, in our own service's
 * answer, in a cart, a checkout, an order, a submitted or a resumed cart. For pages that have one from elsewhere: our own
 * adapters read with `readOwnSession`, which is all that every shopper downloads.
 *
 * What is missing stays unknown. Only what follows exactly is filled in: of total, contributed and remaining the third.
 * @param hint The currency of bare numbers, ISO 4217, where the answer names none.
 * @returns `undefined` where there is no session with an id. Never throws.
 */
export function readSession(
  value: unknown,
  hint: { readonly currency?: string | undefined } = {},
): PaymentSession | undefined {
  const answer = fieldsOf(value);
  const { resumeCart, submitCart, cart, checkout } = answer;
  const holder = [resumeCart, submitCart, cart, checkout].map(recordOf).find(Boolean) ?? answer;
  const order = recordOf(holder.order) ?? holder;
  const payment = recordOf(order.payment) ?? fieldsOf(holder.payment);
  const session = [
    holder.paymentSession,
    order.paymentSession,
    payment.session,
    holder.session,
    isBare(holder) ? holder : undefined,
  ]
    .map(recordOf)
    .find(Boolean);
  if (!session) return undefined;
  const method = recordOf(holder.paymentMethod) ?? fieldsOf(order.paymentMethod);
  return sessionAt({
    session,
    order,
    info: fieldsOf(answer.sessionInformation),
    hint: hint.currency,
    totals: [order.totalAmount, fieldsOf(order.pricing).orderTotal],
    sources: (currency) => readSources([session.sources, payment.sources], method, currency),
  });
}

/** An order has an id and a state too; what it has beside them tells it from a session. */
const isBare = (record: JsonRecord): boolean =>
  stateOf(record) !== undefined &&
  !['payment', 'paymentMethod', 'paymentSessionId', 'pricing'].some((key) => key in record);

/** The attached sources: of the session itself, of a checkout's `payment`, or a cart's methods. */
function readSources(
  lists: readonly unknown[],
  method: JsonRecord,
  currency: string | undefined,
): readonly PaymentSource[] {
  const read = (list: unknown, role?: SourceRole) =>
    readAll(list, (raw) => readSource(raw, { currency, role }));
  const listed = lists.find((list) => listOf(list).length > 0);
  if (listed) return read(listed);
  const methods = [...read([method]), ...read(method.supplementaryPaymentMethods, 'secondary')];
  return methods.slice(0, 100);
}
