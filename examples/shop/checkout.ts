// From a bag to a paid order: the part of a back end that is worth copying.
import { linesOf, GOODS, SHIPPING, shopperIn, STORE_CREDIT, toMajor, toMinor } from './goods.js';
import {
  Refusal,
  type Ask,
  type Checkout,
  type Order,
  type Session,
  type Source,
} from './service.js';
import type { Visit } from './visit.js';

const isOver = ({ state, expiresIn }: Session) =>
  ['complete', 'failed', 'cancelled'].includes(state) || expiresIn === 0;

/** The checkout of the bag as the service sees it now. A new one if there is none, or if its session has ended. */
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

/** Tells the service that the bag has changed. Whatever is attached stays; the service cuts it anew. */
export async function updateCheckout(ask: Ask, visit: Visit, change: object = priced(visit)) {
  if (!visit.checkoutId) return;
  const checkout = await ask<Checkout>(`POST /checkouts/${visit.checkoutId}`, change);
  const credit = checkout.payment.sources?.find(({ type }) => type === 'customerCredit');
  if (visit.usesCredit && credit?.amount !== creditFor(visit, checkout))
    await settleCredit(ask, visit, checkout);
}

/** Attaches the store credit, or takes it off. */
export async function settleCredit(ask: Ask, visit: Visit, checkout: Checkout): Promise<Checkout> {
  const at = `/checkouts/${checkout.id}` as const;
  // Credit cannot join a card that is already attached (409 `session_update_not_allowed`), so that goes first.
  for (const { id } of checkout.payment.sources ?? []) await ask(`DELETE ${at}/sources/${id}`);
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
  await ask(`POST ${at}/sources/${credit.id}`);
}

type CheckoutPath = `/checkouts/${string}`;

export type Verdict =
  | { readonly is: 'placed' | 'pending' | 'instructions' | 'over' }
  | { readonly is: 'unfinished'; readonly redirectUrl: string };

/** What to do with an order, judged by the service's word alone: never by the address a shopper came back to. */
export function judge({ state, payment: { session } }: Order): Verdict {
  // `fulfilled` and `complete` are what becomes of an accepted order later.
  if (['accepted', 'in_review', 'fulfilled', 'complete'].includes(state)) return { is: 'placed' };
  if (state === 'pending_payment') {
    const redirectUrl = session.nextAction?.data?.redirectUrl;
    if (session.state === 'pending_redirect' && redirectUrl)
      return { is: 'unfinished', redirectUrl };
    if (session.state === 'pending_funds') return { is: 'instructions' };
    if (session.state === 'pending') return { is: 'pending' };
  }
  return { is: 'over' };
}

/** Takes down what became of an order: the bag is empty once it is placed, and full again if it came to nothing. */
export function settleOrder(visit: Visit, order: Order): Verdict {
  const verdict = judge(order);
  if (verdict.is === 'over') startAfresh(visit);
  else visit.order = { id: order.id, unfinished: verdict.is === 'unfinished', bag: visit.bag };
  if (visit.order && !visit.order.unfinished) {
    visit.bag = {};
    visit.usesCredit = false;
    visit.checkoutId = undefined;
  }
  return verdict;
}

/** The same bag, a new checkout: what an order that cannot be paid any more leaves behind. */
export function startAfresh(visit: Visit) {
  visit.checkoutId = undefined;
  visit.order = undefined;
}

/** Where a shopper belongs who asks for a page of the checkout and has no business there. */
export function detour(visit: Visit): string | undefined {
  if (visit.order?.unfinished) return '/return';
  if (linesOf(visit.bag).length > 0) return undefined;
  return visit.order ? '/confirmation' : '/';
}

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

function unlessGone(reason: unknown): undefined {
  if (!(reason instanceof Refusal) || reason.status !== 404) throw reason;
}
