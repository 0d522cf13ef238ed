import { money, toDecimal } from '../domain/money.js';
import type { Item } from './checkout-content.js';
import type { JsonObject } from './sandbox.js';
import { sellingEntityOf } from './selling-entity.js';
import { serverSession } from './session-view.js';
import { countryOfCheckout } from './sessions.js';
import { listedSource } from './source-view.js';
import type { CheckoutRow } from './state.js';
import type { Work } from './work.js';

/** The checkout in Digital River API form: amounts are plain numbers. */
export const checkoutView = (work: Work, checkout: CheckoutRow): JsonObject => ({
  id: checkout.id,
  createdTime: new Date(checkout.createdAt).toISOString(),
  updatedTime: new Date(checkout.updatedAt).toISOString(),
  ...contentView(checkout),
  payment: { ...paymentView(work, checkout), charges: [] },
});

/** The members that a checkout and its order share. */
export function contentView(checkout: CheckoutRow): JsonObject {
  const { content, totals } = checkout;
  const { notes, items, currency, ...rest } = content;
  const number = (minorUnits: number) => Number(toDecimal(money(minorUnits, currency)));
  return {
    ...rest,
    ...notes,
    currency,
    items: items.map((item, index) => itemView(item, number(totals.items[index] ?? 0))),
    subtotal: number(totals.subtotal),
    totalDiscount: number(totals.discount),
    totalShipping: number(totals.shipping),
    totalTax: number(totals.tax),
    totalFees: 0,
    totalDuty: 0,
    totalImporterTax: 0,
    totalAmount: number(totals.total),
    sellingEntity: { ...sellingEntityOf(content, countryOfCheckout(checkout)) },
    liveMode: false,
  };
}

export function paymentView(work: Work, checkout: CheckoutRow): JsonObject {
  const session = work.state.sessions.get(checkout.sessionId);
  if (!session) return { sources: [] };
  const sources = session.attached.flatMap((attachment) => {
    const source = work.state.sources.get(attachment.sourceId);
    return source ? [listedSource(work.settings, source, attachment, session.currency)] : [];
  });
  return { sources, session: serverSession(work, session) };
}

const itemView = ({ id, quantity, body }: Item, amount: number): JsonObject => ({
  ...body,
  id,
  quantity,
  amount,
});
