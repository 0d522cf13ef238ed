// The service's events: about an order whose answer was lost, and about money that arrived days later, when the shopper's page
// is closed. An event only names the order; the shop reads its state from the service.
import { createHmac, timingSafeEqual } from 'node:crypto';
import { Hono } from 'hono';
import { judge, settleOrder } from './order.js';
import { asker, type Order } from './service.js';
import type { Visits } from './visit.js';

/** The maximum age of an event's signature, in seconds. */
const TOLERANCE = 5 * 60;

interface OrderEvent {
  readonly type: string;
  readonly data: { readonly object: { readonly id: string; readonly checkoutId?: string } };
}

/** @param secret The secret with which the service signs events. */
export function webhooks(service: string, secret: string, visits: Visits) {
  return new Hono().post('/webhooks', async (c) => {
    const body = await c.req.text();
    if (!isSigned(body, c.req.header('digitalriver-signature') ?? '', secret))
      return c.body(null, 400);
    const event = JSON.parse(body) as OrderEvent; // signed by the service
    if (/^order\.(accepted|blocked|cancelled|pending_payment|review_opened)$/u.test(event.type))
      await follow(service, visits, event.data.object);
    // This shop needs no other events. After any answer but 2xx the service sends the event again later.
    return c.body(null, 204);
  });
}

/** Verifies a signature as described in docs/webhooks.md. */
function isSigned(body: string, header: string, secret: string): boolean {
  const [, time = '', signature = ''] = /^t=(\d+),v1=([\da-f]{64})$/u.exec(header) ?? [];
  const expected = createHmac('sha256', secret).update(`${time}.${body}`).digest();
  const given = Buffer.from(signature, 'hex');
  const isRecent = Math.abs(Date.now() / 1000 - Number(time)) < TOLERANCE;
  return given.length === expected.length && timingSafeEqual(given, expected) && isRecent;
}

/** Events may arrive twice and in any order, so the order's current state is read from the service. */
async function follow(
  service: string,
  visits: Visits,
  { id, checkoutId }: { id: string; checkoutId?: string },
) {
  const visit = visits.find(
    ({ placing, order }) => placing?.checkoutId === checkoutId || order?.id === id,
  );
  if (!visit) return;
  const order = await asker(service, visit.calls)<Order>(`GET /orders/${id}`);
  const waited = visit.order?.id === id && visit.order.waitsForMoney === true;
  if (visit.placing) settleOrder(visit, order);
  if (waited && judge(order).is !== 'instructions') {
    visit.order = visit.order && { ...visit.order, waitsForMoney: false };
    visit.notice = { key: judge(order).is === 'placed' ? 'arrived' : 'missed' };
  }
  visits.save();
}
