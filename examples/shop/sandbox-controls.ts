// The routes of the side panel's sandbox controls. A real shop does not have them.
import { Hono } from 'hono';
import { updateCheckout } from './checkout.js';
import type { Checkout, Order } from './service.js';
import type { ShopEnv } from './visit.js';

export function sandboxControls() {
  return new Hono<ShopEnv>().post('/sandbox-controls', async (c) => {
    const { visit, ask } = c.var;
    const { control } = await c.req.parseBody();
    // The total changes after the payment, as when the tax is known only after the address.
    if (control === 'tax') await updateCheckout(ask, visit, { taxInclusive: false, taxRate: 0.08 });
    if (control === 'expire' && visit.checkoutId) {
      const { payment } = await ask<Checkout>(`GET /checkouts/${visit.checkoutId}`);
      await ask(`POST /__sandbox/sessions/${payment.session.id}/expire`);
    }
    if (control === 'funds' && visit.order) {
      const { payment } = await ask<Order>(`GET /orders/${visit.order.id}`);
      const owed = payment.sources?.find(({ type }) => type !== 'customerCredit');
      if (owed) await ask(`POST /__sandbox/sources/${owed.id}/receive-funds`);
    }
    return c.redirect(control === 'funds' ? '/confirmation' : '/checkout', 303);
  });
}
