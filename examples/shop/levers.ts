// What the side panel can make happen. A shop of yours has no such routes.
import { Hono } from 'hono';
import { updateCheckout } from './checkout.js';
import type { Checkout, Order } from './service.js';
import type { ShopEnv } from './visit.js';

export function levers() {
  return new Hono<ShopEnv>().post('/levers', async (c) => {
    const { visit, ask } = c.var;
    const { lever } = await c.req.parseBody();
    // As when an address that comes late brings a tax with it: the total moves after the shopper paid.
    if (lever === 'tax') await updateCheckout(ask, visit, { taxInclusive: false, taxRate: 0.08 });
    if (lever === 'expire' && visit.checkoutId) {
      const { payment } = await ask<Checkout>(`GET /checkouts/${visit.checkoutId}`);
      await ask(`POST /__sandbox/sessions/${payment.session.id}/expire`);
    }
    if (lever === 'funds' && visit.order) {
      const { payment } = await ask<Order>(`GET /orders/${visit.order.id}`);
      const owed = payment.sources?.find(({ type }) => type !== 'customerCredit');
      if (owed) await ask(`POST /__sandbox/sources/${owed.id}/receive-funds`);
    }
    return c.redirect(lever === 'funds' ? '/confirmation' : '/checkout', 303);
  });
}
