import { fieldsOf, listOf, recordOf, type JsonRecord } from './json-reader.js';
import { readAll, sessionAt, stateOf, type PaymentSession } from './payment-session.js';
import type { PaymentSource, SourceRole } from './payment-source.js';
import { readSource } from './read-source.js';

/**
 * Reads a session in any documented form and place: bare, in an answer of the kit's own service, in a cart, a checkout, an
 * order, a submitted or a resumed cart. For pages that get a session from another source. The kit's own adapters use
 * `readOwnSession`, a smaller reader that every shopper downloads.
 *
 * Missing values stay unknown, with one exception: the third of total, contributed and remaining is calculated from two.
 * @param hint The currency of bare numbers if the answer names none, ISO 4217.
 * @returns `undefined` if there is no session with an id. Never throws.
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

/** Whether a record is a bare session. An order also has an id and a state, and is recognized by its other members. */
const isBare = (record: JsonRecord): boolean =>
  stateOf(record) !== undefined &&
  !['payment', 'paymentMethod', 'paymentSessionId', 'pricing'].some((key) => key in record);

/** Reads the attached sources from the session itself, a checkout's `payment`, or a cart's methods. */
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
