// From the bag to a paid checkout. Together with order.ts, the part of this back end that is worth copying.
import { linesOf, GOODS, SHIPPING, shopperIn, STORE_CREDIT, toMajor, toMinor } from './goods.js';
import {
  NoAnswer,
  Refusal,
  unlessGone,
  type Ask,
  type Checkout,
  type Session,
  type Source,
} from './service.js';
import type { Visit } from './visit.js';

const isOver = ({ state, expiresIn }: Session) =>
  ['complete', 'failed', 'cancelled'].includes(state) || expiresIn === 0;

/**
 * Reads the bag's checkout from the service. Creates a new one if there is none, or if its session has ended.
 * @throws {Refusal} With `orderId`, if the checkout has become an order.
 */
export async function openCheckout(ask: Ask, visit: Visit): Promise<Checkout> {
  if (visit.checkoutId) {
    const checkout = await ask<Checkout>(`GET /checkouts/${visit.checkoutId}`).catch(unlessGone);
    if (checkout && !isOver(checkout.payment.session)) return checkout;
    visit.notice ??= { key: 'expired' };
  }
  const shopper = shopperIn(visit.country);
  const checkout = await ask<Checkout>('POST /checkouts', {
    ...priced(visit),
    currency: visit.currency,
    taxInclusive: true,
    email: shopper.email,
    ...(visit.customerId && { customerId: visit.customerId }),
    shipTo: shopper,
    billTo: shopper,
  });
  visit.checkoutId = checkout.id;
  return visit.usesCredit ? settleCredit(ask, visit, checkout) : checkout;
}

/** Sends the changed bag to the service. Attached sources stay; the service distributes the new total among them. */
export async function updateCheckout(ask: Ask, visit: Visit, change: object = priced(visit)) {
  if (!visit.checkoutId) return;
  const checkout = await ask<Checkout>(`POST /checkouts/${visit.checkoutId}`, change);
  const credit = checkout.payment.sources?.find(({ type }) => type === 'customerCredit');
  if (visit.usesCredit && credit?.amount !== creditFor(visit, checkout))
    await settleCredit(ask, visit, checkout);
}

/** Attaches or detaches the store credit. */
export async function settleCredit(ask: Ask, visit: Visit, checkout: Checkout): Promise<Checkout> {
  const at = `/checkouts/${checkout.id}` as const;
  // Store credit cannot be added after a card (409 `session_update_not_allowed`), so the card is detached first.
  for (const { id } of checkout.payment.sources ?? []) await detachSource(ask, at, id);
  if (visit.usesCredit) {
    await attachCredit(ask, at, checkout.payment.session.id, creditFor(visit, checkout));
  }
  return ask(`GET ${at}`);
}

/** Pays `amount` (minor units) with store credit, if the shopper has that much. */
export async function applyCredit(ask: Ask, visit: Visit, amount: number): Promise<void> {
  const at = `/checkouts/${visit.checkoutId}` as const;
  const { payment } = await ask<Checkout>(`GET ${at}`);
  const { currency } = visit;
  const used = (payment.sources ?? [])
    .filter(({ type }) => type === 'customerCredit')
    .reduce((sum, source) => sum + toMinor(source.amount, currency), 0);
  if (!Number.isSafeInteger(amount) || amount + used > STORE_CREDIT[currency])
    throw new Refusal(409, [
      { code: 'not_enough_credit', message: 'More than there is on account.' },
    ]);
  await attachCredit(ask, at, payment.session.id, toMajor(amount, currency));
}

async function attachCredit(ask: Ask, at: CheckoutPath, paymentSessionId: string, amount: number) {
  const credit = await ask<Source>('POST /sources', {
    type: 'customerCredit',
    paymentSessionId,
    amount,
    customerCredit: {},
  });
  await attachSource(ask, at, credit.id);
}

export type CheckoutPath = `/checkouts/${string}`;

/** Attaches a source to the checkout. If the answer is lost, reads the checkout to find out whether it is attached. */
export async function attachSource(ask: Ask, at: CheckoutPath, sourceId: string): Promise<void> {
  try {
    await ask(`POST ${at}/sources/${encodeURIComponent(sourceId)}`);
  } catch (reason) {
    if (!(reason instanceof NoAnswer)) throw reason;
    const { payment } = await ask<Checkout>(`GET ${at}`);
    if (!payment.sources?.some(({ id }) => id === sourceId)) throw reason;
  }
}

/** Detaches a source from the checkout. A source that is not attached is no error: an earlier request may have detached it. */
export const detachSource = (ask: Ask, at: CheckoutPath, sourceId: string) =>
  ask(`DELETE ${at}/sources/${encodeURIComponent(sourceId)}`).catch(unlessGone);

const creditFor = ({ currency }: Visit, { totalAmount }: Checkout) =>
  Math.min(toMajor(STORE_CREDIT[currency], currency), totalAmount);

const priced = ({ bag, currency }: Visit) => ({
  items: linesOf(bag).map(({ sku, quantity }) => ({
    skuId: sku,
    quantity,
    price: toMajor(GOODS[sku][currency], currency),
  })),
  shippingChoice: {
    amount: toMajor(SHIPPING[currency], currency),
    description: 'by weight',
    serviceLevel: 'standard',
  },
});
