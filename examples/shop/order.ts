// Places an order and looks up its outcome. A mistake here can charge a shopper twice.
import { linesOf } from './goods.js';
import { isOrdered, NoAnswer, Refusal, TIMEOUT_MS, type Ask, type Order } from './service.js';
import type { Visit } from './visit.js';

/** The time in ms after which a sent request can no longer arrive: an order that does not exist by then was not placed. */
const UNDER_WAY_MS = 3 * TIMEOUT_MS;

export type Verdict =
  | { readonly is: 'placed' | 'pending' | 'instructions' | 'over' }
  | { readonly is: 'unfinished'; readonly redirectUrl: string }
  /** It is not known yet whether there is an order. */
  | { readonly is: 'unknown' }
  /** There is no order. */
  | { readonly is: 'none' };

/**
 * Places the order of the bag. The verdict is the service's: if its answer is lost, the order is looked up, and the verdict is
 * `unknown` until the lookup succeeds.
 * @param save Stores the visit. Called before the request, so that after a crash the shop knows that there may be an order.
 * @throws {Refusal} The service has refused the order.
 */
export async function placeOrder(ask: Ask, visit: Visit, save: () => void): Promise<Verdict> {
  const { checkoutId } = visit;
  if (!checkoutId) return { is: 'none' };
  visit.placing = { checkoutId, since: Date.now() };
  save();
  try {
    return settleOrder(visit, await ask<Order>('POST /orders', { checkoutId }));
  } catch (reason) {
    if (reason instanceof NoAnswer || isOrdered(reason)) return findOrder(ask, visit);
    visit.placing = undefined;
    throw reason;
  }
}

/** Looks up the outcome of the order that was being placed. */
export async function findOrder(ask: Ask, visit: Visit): Promise<Verdict> {
  const { placing, order: known } = visit;
  if (!placing && !known) return { is: 'none' };
  try {
    // A webhook may have reported it meanwhile.
    if (!placing) return judge(await ask<Order>(`GET /orders/${known?.id}`));
    const order = await orderOf(ask, placing.checkoutId);
    if (order) return settleOrder(visit, order);
  } catch (reason) {
    if (reason instanceof NoAnswer) return { is: 'unknown' };
    throw reason;
  }
  // No order so far. The request may still arrive, so the verdict stays `unknown` until it no longer can.
  if (Date.now() - placing.since < UNDER_WAY_MS) return { is: 'unknown' };
  visit.placing = undefined;
  return { is: 'none' };
}

/** The order of a checkout. The checkout no longer exists then: its 404 has the order's id. */
async function orderOf(ask: Ask, checkoutId: string): Promise<Order | undefined> {
  try {
    await ask(`GET /checkouts/${checkoutId}`);
  } catch (reason) {
    if (isOrdered(reason)) return ask<Order>(`GET /orders/${reason.orderId}`);
    if (!(reason instanceof Refusal)) throw reason;
  }
  return undefined;
}

/** The verdict about an order, from the service's answer alone, never from the URL to which the shopper returned. */
export function judge({ state, payment: { session } }: Order): Verdict {
  // `fulfilled` and `complete` are later states of an accepted order.
  if (['accepted', 'fulfilled', 'complete'].includes(state)) return { is: 'placed' };
  if (['cancelled', 'blocked', 'returned'].includes(state)) return { is: 'over' };
  if (state === 'pending_payment') {
    const redirectUrl = session.nextAction?.data?.redirectUrl;
    if (session.state === 'pending_redirect' && redirectUrl)
      return { is: 'unfinished', redirectUrl };
    if (session.state === 'pending_funds') return { is: 'instructions' };
  }
  // In review, or an unknown state: there is an order, and the shopper has nothing to do.
  return { is: 'pending' };
}

/** Stores an order's outcome in the visit: empties the bag if the order is placed, restores it if the order failed. */
export function settleOrder(visit: Visit, order: Order): Verdict {
  const verdict = judge(order);
  // Two tabs may look it up at the same time: only the first empties the bag, so that a new bag is kept.
  if (visit.order?.id === order.id && !visit.order.unfinished) return verdict;
  const bag = visit.order?.id === order.id ? visit.order.bag : visit.bag;
  startAfresh(visit);
  if (verdict.is === 'over') return verdict;
  visit.order = {
    id: order.id,
    bag,
    unfinished: verdict.is === 'unfinished',
    waitsForMoney: verdict.is === 'instructions',
  };
  if (!visit.order.unfinished) {
    visit.bag = {};
    visit.usesCredit = false;
  }
  return verdict;
}

/** Keeps the bag and drops the checkout, after an order that can no longer be paid. */
export function startAfresh(visit: Visit) {
  visit.checkoutId = undefined;
  visit.placing = undefined;
  visit.order = undefined;
}

/** The page to redirect a shopper to who requests a checkout page that does not fit the state of their order. */
export function detour(visit: Visit): string | undefined {
  if (visit.placing) return '/checking';
  if (visit.order?.unfinished) return '/return';
  if (linesOf(visit.bag).length > 0) return undefined;
  return visit.order ? '/confirmation' : '/';
}
