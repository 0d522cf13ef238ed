// Placing an order, and finding out what became of it: the part where a careless shop charges twice.
import { linesOf } from './goods.js';
import { isOrdered, NoAnswer, Refusal, TIMEOUT_MS, type Ask, type Order } from './service.js';
import type { Visit } from './visit.js';

/** Longer than a request of ours can be on its way: what is not there by then does not come. */
const UNDER_WAY_MS = 3 * TIMEOUT_MS;

export type Verdict =
  | { readonly is: 'placed' | 'pending' | 'instructions' | 'over' }
  | { readonly is: 'unfinished'; readonly redirectUrl: string }
  /** Nobody knows yet whether there is an order. */
  | { readonly is: 'unknown' }
  /** There is none. */
  | { readonly is: 'none' };

/**
 * Places the order of the bag. What the shopper is told comes from the service: where its answer is lost, the order is
 * looked up, and until that works the verdict is `unknown`.
 * @param save Writes the visit down. It must be kept before the service is asked: whoever starts again after a crash then
 * knows that there may be an order.
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

/** Looks up what became of the order that was being placed. */
export async function findOrder(ask: Ask, visit: Visit): Promise<Verdict> {
  const { placing, order: known } = visit;
  if (!placing && !known) return { is: 'none' };
  try {
    // The service may have told of it meanwhile.
    if (!placing) return judge(await ask<Order>(`GET /orders/${known?.id}`));
    const order = await orderOf(ask, placing.checkoutId);
    if (order) return settleOrder(visit, order);
  } catch (reason) {
    if (reason instanceof NoAnswer) return { is: 'unknown' };
    throw reason;
  }
  // No order so far. Our request may still be on its way, so that is not said too early.
  if (Date.now() - placing.since < UNDER_WAY_MS) return { is: 'unknown' };
  visit.placing = undefined;
  return { is: 'none' };
}

/** The order that was made of a checkout. The checkout is gone then, and its 404 names the order. */
async function orderOf(ask: Ask, checkoutId: string): Promise<Order | undefined> {
  try {
    await ask(`GET /checkouts/${checkoutId}`);
  } catch (reason) {
    if (isOrdered(reason)) return ask<Order>(`GET /orders/${reason.orderId}`);
    if (!(reason instanceof Refusal)) throw reason;
  }
  return undefined;
}

/** What to do with an order, judged by the service's word alone: never by the address a shopper came back to. */
export function judge({ state, payment: { session } }: Order): Verdict {
  // `fulfilled` and `complete` are what becomes of an accepted order later.
  if (['accepted', 'fulfilled', 'complete'].includes(state)) return { is: 'placed' };
  if (['cancelled', 'blocked', 'returned'].includes(state)) return { is: 'over' };
  if (state === 'pending_payment') {
    const redirectUrl = session.nextAction?.data?.redirectUrl;
    if (session.state === 'pending_redirect' && redirectUrl)
      return { is: 'unfinished', redirectUrl };
    if (session.state === 'pending_funds') return { is: 'instructions' };
  }
  // In review, or a state that this shop does not know: there is an order, and nothing for the shopper to do.
  return { is: 'pending' };
}

/** Takes down what became of an order: the bag is empty once it is placed, and full again if it came to nothing. */
export function settleOrder(visit: Visit, order: Order): Verdict {
  const verdict = judge(order);
  // Two tabs may look it up at the same time: the bag is emptied once, not the next one too.
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

/** The same bag, a new checkout: what an order that cannot be paid any more leaves behind. */
export function startAfresh(visit: Visit) {
  visit.checkoutId = undefined;
  visit.placing = undefined;
  visit.order = undefined;
}

/** Where a shopper belongs who asks for a page of the checkout and has no business there. */
export function detour(visit: Visit): string | undefined {
  if (visit.placing) return '/checking';
  if (visit.order?.unfinished) return '/return';
  if (linesOf(visit.bag).length > 0) return undefined;
  return visit.order ? '/confirmation' : '/';
}
