// The routes of an order: placing it, looking up its outcome, and the pages and messages in between.
import { Hono } from 'hono';
import { openCheckout } from './checkout.js';
import { formatAmount } from './money.js';
import { detour, findOrder, placeOrder, settleOrder, startAfresh, type Verdict } from './order.js';
import { checkingPage } from './pages/checking.js';
import { unfinishedPage } from './pages/unfinished.js';
import { Refusal, type Ask, type Order } from './service.js';
import type { ShopEnv, Visit } from './visit.js';

/** @param save Stores the visits. */
export function orderRoutes(service: string, save: () => void) {
  const app = new Hono<ShopEnv>();

  // One order per checkout: a second press of the button waits for the answer to the first. With several processes, the
  // service ensures it.
  const placing = new Map<string, Promise<Verdict>>();

  app.post('/order', async (c) => {
    const { visit, ask } = c.var;
    const { checkoutId } = visit;
    const elsewhere = detour(visit); // there is an order, or there may be one
    const pressed = placing.get(checkoutId ?? '');
    if (!checkoutId || (elsewhere && !pressed)) return c.redirect(elsewhere ?? '/checkout', 303);
    try {
      const placed =
        pressed ?? placeOrder(ask, visit, save).finally(() => placing.delete(checkoutId));
      placing.set(checkoutId, placed);
      return c.redirect(follow(visit, await placed), 303);
    } catch (reason) {
      if (!(reason instanceof Refusal)) throw reason;
      await explain(reason, visit, ask);
      return c.redirect('/checkout', 303);
    }
  });

  // The shopper wants another way to pay instead of finishing at the provider. They may have paid there since, so the order is
  // looked up first.
  app.post('/again', async (c) => {
    const { visit, ask } = c.var;
    const verdict = visit.order && (await refresh(ask, visit, visit.order.id));
    if (verdict && verdict.is !== 'unfinished') return c.redirect(follow(visit, verdict), 303);
    startAfresh(visit);
    return c.redirect('/checkout', 303);
  });

  // The order's outcome is unknown. The page polls this route, and is redirected when the outcome is known.
  app.get('/checking', async (c) => {
    const { visit, ask } = c.var;
    if (!visit.placing) return c.redirect(detour(visit) ?? '/review', 303);
    const verdict = placing.has(visit.placing.checkoutId)
      ? ({ is: 'unknown' } as const)
      : await findOrder(ask, visit);
    if (verdict.is === 'unknown') return c.html(checkingPage({ visit, service, path: c.req.path }));
    return c.redirect(follow(visit, verdict), 303);
  });

  // The provider returns the shopper here, paid or not. Only the service's answer tells which.
  app.get('/return', async (c) => {
    const { visit, ask } = c.var;
    if (visit.placing || !visit.order?.unfinished)
      return c.redirect(detour(visit) ?? '/checkout', 303);
    const verdict = await refresh(ask, visit, visit.order.id);
    if (verdict.is === 'unfinished')
      return c.html(unfinishedPage({ visit, service, path: c.req.path }, verdict.redirectUrl));
    return c.redirect(follow(visit, verdict), 303);
  });

  return app;
}

/** Reads the order with the provider's current state. */
const refresh = async (ask: Ask, visit: Visit, orderId: string): Promise<Verdict> =>
  settleOrder(visit, await ask<Order>(`POST /orders/${orderId}/refresh`));

/** The page for each verdict, and its message. */
function follow(visit: Visit, verdict: Verdict): string {
  switch (verdict.is) {
    case 'unfinished':
      return verdict.redirectUrl;
    case 'unknown':
      return '/checking';
    case 'none':
      visit.notice = { key: 'unplaced' };
      return '/review';
    case 'over':
      visit.notice = { key: 'over' };
      return '/checkout';
    default:
      return '/confirmation';
  }
}

/** The shop's message for a refused order. The service's own message is shown in the side panel only. */
async function explain({ status, code }: Refusal, visit: Visit, ask: Ask) {
  if (status === 404) {
    startAfresh(visit); // deleted, or another account's: the next page creates a new one
    visit.notice = { key: 'expired' };
  } else if (code === 'order_submit_failed') {
    // Not fully paid, or the total changed after the payment: the session shows the remaining amount, and sources stay.
    const { payment } = await openCheckout(ask, visit);
    const remaining = payment.session.amountRemainingToBeContributed ?? 0;
    visit.notice ??=
      remaining > 0 ? { key: 'early', amount: formatAmount(remaining, visit) } : { key: 'changed' };
  } else if (code === 'failed-request' || code === 'payment_authorization_failed') {
    // Declined definitively: this checkout cannot be paid, so the shopper continues with a new one.
    startAfresh(visit);
    visit.notice = { key: 'declined' };
  } else {
    visit.notice = { key: 'unplaced' };
  }
}
