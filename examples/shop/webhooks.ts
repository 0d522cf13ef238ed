// What the service says of its own accord: of an order whose answer was lost, and of money that came days later. The page may
// be closed by then. An event says where to look; what is true, the shop asks for.
import { createHmac, timingSafeEqual } from 'node:crypto';
import { Hono } from 'hono';
import { judge, settleOrder } from './order.js';
import { asker, type Order } from './service.js';
import type { Visits } from './visit.js';

/** How old an event's signature may be, in seconds. */
const TOLERANCE = 5 * 60;

interface OrderEvent {
  readonly type: string;
  readonly data: { readonly object: { readonly id: string; readonly checkoutId?: string } };
}

/** @param secret What the service signs with. */
export function webhooks(service: string, secret: string, visits: Visits) {
  return new Hono().post('/webhooks', async (c) => {
    const body = await c.req.text();
    if (!isSigned(body, c.req.header('digitalriver-signature') ?? '', secret))
      return c.body(null, 400);
    const event = JSON.parse(body) as OrderEvent; // the service has signed it
    if (/^order\.(accepted|blocked|cancelled|pending_payment|review_opened)$/u.test(event.type))
      await follow(service, visits, event.data.object);
    // Of all others this shop needs none. Anything but 2xx, and the service says it again later.
    return c.body(null, 204);
  });
}

/** As docs/webhooks.md has it. */
function isSigned(body: string, header: string, secret: string): boolean {
  const [, time = '', signature = ''] = /^t=(\d+),v1=([\da-f]{64})$/u.exec(header) ?? [];
  const expected = createHmac('sha256', secret).update(`${time}.${body}`).digest();
  const given = Buffer.from(signature, 'hex');
  const isRecent = Math.abs(Date.now() / 1000 - Number(time)) < TOLERANCE;
  return given.length === expected.length && timingSafeEqual(given, expected) && isRecent;
}

/** The same event may come twice, and an older one after a newer one: what counts is the order as it stands now. */
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
