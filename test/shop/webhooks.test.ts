import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { sign } from '../../server/webhooks/sign.js';
import { openShop, type OpenShop, type Visitor } from './support/open-shop.js';

const SECRET = 'between-service-and-shop';
const lost = (match: string) => ({ match, action: 'reset', times: 99 });

let shop: OpenShop;
let visitor: Visitor;

beforeEach(async () => {
  shop = await openShop({ webhookSecret: SECRET });
  visitor = shop.visitor();
});
afterEach(async () => {
  vi.useRealTimers();
  await shop.close();
});

describe('webhooks of the service', () => {
  it.each([
    ['an order', undefined],
    ['an order that goes to review', '4000120000000503'],
  ])(
    'tells the shop of %s whose every answer was lost, though nobody looks (F-228)',
    async (_, card) => {
      await visitor.pays(card);
      await shop.plan(lost('POST /orders'), lost('GET /checkouts/*'));
      await visitor.submits('/order');

      await expect.poll(async () => (await visitor.opens('/checking')).at).toBe('/confirmation');
      expect(visitor.said.join('\n')).not.toMatch(/not placed|still to be paid/iu);
      expect(shop.books().orders).toHaveLength(1);
    },
  );

  it('informs the shopper once that the money has arrived', async () => {
    const sourceId = await visitor.choosesWire();
    await visitor.posts('/attach', { sourceId });
    const placed = await visitor.submits('/order');
    expect(placed.at).toBe('/confirmation');
    expect(placed.text).not.toContain('has arrived');

    await shop.ask(`POST /__sandbox/sources/${sourceId}/receive-funds`);
    await expect
      .poll(async () => (await visitor.opens('/confirmation')).text)
      .toContain('Your payment has arrived');
    expect((await visitor.opens('/confirmation')).text).not.toContain('has arrived');
  });

  it('informs the shopper that the order is canceled if the money does not arrive', async () => {
    const sourceId = await visitor.choosesWire();
    await visitor.posts('/attach', { sourceId });
    await visitor.submits('/order');
    const [order] = shop.books().orders;
    await shop.ask(`POST /__sandbox/orders/${order?.id}/cancel`);
    await expect
      .poll(async () => (await visitor.opens('/confirmation')).text)
      .toContain('did not arrive in time');
  });

  it.each([
    ['blocked', 'Your order was canceled'],
    ['passed', 'Your order is confirmed'],
  ])('shows an order as it stands once its review has %s it', async (verdict, sentence) => {
    await visitor.pays('4000120000000503');
    const placed = await visitor.submits('/order');
    expect(placed.text).toContain('is being processed');

    const [order] = shop.books().orders;
    await shop.ask(`POST /__sandbox/orders/${order?.id}/review`, { verdict });

    const { text } = await visitor.opens('/confirmation');
    expect(text).toContain(sentence);
    expect(text.includes('Your order is confirmed')).toBe(verdict === 'passed');
  });
});

describe('the shop believes', () => {
  const body = JSON.stringify({ type: 'order.accepted', data: { object: { id: '1' } } });

  it('a webhook with a valid, recent signature', async () => {
    expect(await shop.sendEvent(body, sign(body, SECRET, Date.now()))).toBe(204);
  });

  it.each([
    ['another secret', () => sign(body, 'another-secret-of-old', Date.now())],
    ['another body', () => sign(`${body} `, SECRET, Date.now())],
    ['an old signature', () => sign(body, SECRET, Date.now() - 6 * 60_000)],
    ['no signature', () => ''],
    ['half a signature', () => sign(body, SECRET, Date.now()).slice(0, -2)],
  ])('nobody with %s', async (_, signature) => {
    expect(await shop.sendEvent(body, signature())).toBe(400);
  });
});
