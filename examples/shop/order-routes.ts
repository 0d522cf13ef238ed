// The order from the press of the button until it is known what became of it, and what is said on the way.
import { Hono } from 'hono';
import { openCheckout } from './checkout.js';
import { formatAmount } from './money.js';
import { detour, findOrder, placeOrder, settleOrder, startAfresh, type Verdict } from './order.js';
import { checkingPage } from './pages/checking.js';
import { unfinishedPage } from './pages/unfinished.js';
import { Refusal, type Ask, type Order } from './service.js';
import type { ShopEnv, Visit } from './visit.js';

/** @param save Writes the visits down. */
export function orderRoutes(service: string, save: () => void) {
  const app = new Hono<ShopEnv>();

  // One order a checkout, however fast the button is pressed: a second press waits for the first one's answer. Between
  // several processes the service sees to that.
  const placing = new Map<string, Promise<Verdict>>();

  app.post('/order', async (c) => {
    const { visit, ask } = c.var;
    const { checkoutId } = visit;
    const elsewhere = detour(visit); // the order is there already, or may be
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

  // Another way to pay, instead of finishing at the provider. Looked up first: the shopper may have paid there since.
  app.post('/again', async (c) => {
    const { visit, ask } = c.var;
    const verdict = visit.order && (await refresh(ask, visit, visit.order.id));
    if (verdict && verdict.is !== 'unfinished') return c.redirect(follow(visit, verdict), 303);
    startAfresh(visit);
    return c.redirect('/checkout', 303);
  });

  // Nobody knew what became of the order. The page asks for itself until somebody does, and is sent on then.
  app.get('/checking', async (c) => {
    const { visit, ask } = c.var;
    if (!visit.placing) return c.redirect(detour(visit) ?? '/review', 303);
    const verdict = placing.has(visit.placing.checkoutId)
      ? ({ is: 'unknown' } as const)
      : await findOrder(ask, visit);
    if (verdict.is === 'unknown') return c.html(checkingPage({ visit, service, path: c.req.path }));
    return c.redirect(follow(visit, verdict), 303);
  });

  // Where a provider sends the shopper after the order, whether they paid or not. Only the service knows.
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

/** The order as the provider sees it now. */
const refresh = async (ask: Ask, visit: Visit, orderId: string): Promise<Verdict> =>
  settleOrder(visit, await ask<Order>(`POST /orders/${orderId}/refresh`));

/** Where a verdict leads, and what is said there. */
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

/** Why the order was refused, in the shop's words; the service's own are for the side panel. */
async function explain({ status, code }: Refusal, visit: Visit, ask: Ask) {
  if (status === 404) {
    startAfresh(visit); // thrown away, or not ours: the next page makes a new one
    visit.notice = { key: 'expired' };
  } else if (code === 'order_submit_failed') {
    // Too early, or the total moved after the shopper paid: the session tells, and nothing is lost.
    const { payment } = await openCheckout(ask, visit);
    const remaining = payment.session.amountRemainingToBeContributed ?? 0;
    visit.notice ??=
      remaining > 0 ? { key: 'early', amount: formatAmount(remaining, visit) } : { key: 'changed' };
  } else if (code === 'failed-request' || code === 'payment_authorization_failed') {
    // Declined for good: this checkout stays as it is, so the shopper pays with a new one.
    startAfresh(visit);
    visit.notice = { key: 'declined' };
  } else {
    visit.notice = { key: 'unplaced' };
  }
}
