import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openShop, type OpenShop, type Visitor } from './support/open-shop.js';

/** Carried out, and the answer does not arrive. */
const lost = (match: string, times = 1) => ({ match, action: 'reset', times });
/** No answer that a program can use, in the ways they come. */
const STRANGE = [
  { name: 'is cut off', action: 'truncate', value: 20 },
  { name: 'is no JSON', action: 'malform', value: '<html>Bad gateway</html>' },
  { name: 'is a text where an object belongs', action: 'malform', value: '"ok"' },
] as const;

let shop: OpenShop;
let visitor: Visitor;

beforeEach(async () => {
  shop = await openShop();
  visitor = shop.visitor();
});
afterEach(async () => {
  vi.useRealTimers();
  await shop.close();
});

/** One order, one charge of the whole amount, and no word to the contrary at any step. */
function expectOneOrder(): void {
  expect(shop.books().orders).toHaveLength(1);
  expect(shop.books().charges.map(({ amount }) => amount)).toEqual([11_801]);
  expect(visitor.said.join('\n')).not.toMatch(
    /not placed|not been charged|nothing was charged|declined|choose how to pay|still to be paid/iu,
  );
}

describe('the answer to an order is lost between back end and service (F-135)', () => {
  it('repeats the request with the same key, and shows the one order', async () => {
    await visitor.pays();
    await shop.plan(lost('POST /orders'));

    const page = await visitor.submits('/order');

    expect(page.at).toBe('/confirmation');
    expect(page.text).toContain(shop.books().orders[0]?.id);
    expectOneOrder();
  });

  it('looks the order up when every answer is lost', async () => {
    await visitor.pays();
    await shop.plan(lost('POST /orders', 99));

    expect((await visitor.submits('/order')).at).toBe('/confirmation');
    expectOneOrder();
  });

  it('shows that it is checking while there is no answer, on every page, and changes nothing meanwhile', async () => {
    await visitor.pays();
    await shop.plan(lost('POST /orders', 99), lost('GET /checkouts/*', 99));

    const page = await visitor.submits('/order');
    expect(page.at).toBe('/checking');
    expect(page.text).toContain('We’re checking your order…');
    for (const path of ['/', '/checkout', '/review', '/confirmation', '/return'])
      expect((await visitor.opens(path)).at).toBe('/checking');
    for (const path of ['/order', '/again', '/credit', '/bag'])
      expect((await visitor.submits(path, { more: 'cups', use: 'yes' })).at).toBe('/checking');
    expect(await visitor.posts('/attach', { sourceId: 'card' })).toBe(409);

    await shop.ask('DELETE /__faults');
    expect((await visitor.opens('/checking')).at).toBe('/confirmation');
    expectOneOrder();
  });

  it('remembers it after a restart of the shop', async () => {
    await visitor.pays();
    await shop.plan(lost('POST /orders', 99), lost('GET /*', 99));
    await visitor.submits('/order');

    shop.restart();
    expect((await visitor.submits('/order')).at).toBe('/checking');
    await shop.ask('DELETE /__faults');

    expect((await visitor.opens('/')).at).toBe('/confirmation');
    expectOneOrder();
  });

  it('remembers it when the shop crashes before the service answers', async () => {
    await visitor.pays();
    await shop.plan({ match: 'POST /orders', action: 'reorder' });
    const never = visitor.submits('/order');
    await vi.waitFor(() => expect(shop.books().orders).toHaveLength(1));

    shop.restart();
    expect((await visitor.opens('/review')).at).toBe('/confirmation');
    expectOneOrder();

    await shop.ask('DELETE /__faults');
    await never;
  });

  it.each(STRANGE)('takes no answer for one that $name', async ({ action, value }) => {
    await visitor.pays();
    await shop.plan({ match: 'POST /orders', action, value, times: 99 });

    expect((await visitor.submits('/order')).at).toBe('/confirmation');
    expectOneOrder();
  });

  it.each([401, 403, 429, 500, 502, 503])(
    'does not take a %i for the end of an order that was made before',
    async (status) => {
      await visitor.pays();
      await shop.plan(lost('POST /orders'), {
        match: 'POST /orders',
        action: 'status',
        value: status,
        times: 99,
      });

      expect((await visitor.submits('/order')).at).toBe('/confirmation');
      expectOneOrder();
    },
  );

  it('allows placing it again if it never arrived, once no request can be in progress', async () => {
    await visitor.pays();
    await shop.plan({ match: 'POST /orders', action: 'reset', value: 'before', times: 99 });
    expect((await visitor.submits('/order')).at).toBe('/checking');
    expect(shop.books().orders).toEqual([]);
    await shop.ask('DELETE /__faults');
    expect((await visitor.opens('/checking')).at).toBe('/checking');

    vi.useFakeTimers({ now: Date.now() + 31_000, toFake: ['Date'] });
    const page = await visitor.opens('/checking');
    expect(page.at).toBe('/review');
    expect(page.text).toContain('Your order is not placed yet. Check it and place it again.');

    expect((await visitor.submits('/order')).at).toBe('/confirmation');
    expect(shop.books().orders).toHaveLength(1);
    expect(shop.books().charges).toHaveLength(1);
  });

  it('finds out that it was declined, too', async () => {
    await visitor.pays('4000000000003600');
    await shop.plan(lost('POST /orders'));

    const page = await visitor.submits('/order');

    expect(page.at).toBe('/checkout');
    expect(page.text).toContain('Your payment was declined, and the order was not placed.');
    expect(shop.books().orders).toEqual([]);
  });
});

describe('an order that was placed without this page', () => {
  it('is found when the answer was lost between browser and shop', async () => {
    await visitor.pays();
    await visitor.submits('/order');

    expect((await visitor.submits('/order')).at).toBe('/confirmation');
    expect((await visitor.opens('/review')).at).toBe('/confirmation');
    expectOneOrder();
  });

  it('is found when another process of the shop placed it', async () => {
    await visitor.pays();
    const [checkout] = shop.books().checkouts as readonly { id: string }[];
    await shop.ask('POST /orders', { checkoutId: checkout?.id });

    expect((await visitor.opens('/review')).at).toBe('/confirmation');
    expectOneOrder();
  });

  it('is placed once, however often and wherever the button is pressed', async () => {
    await visitor.pays();
    await shop.plan({ match: 'POST /orders', action: 'delay', value: 50 });

    const pages = await Promise.all(Array.from({ length: 5 }, () => visitor.submits('/order')));

    expect(pages.map(({ at }) => at)).toEqual(Array(5).fill('/confirmation'));
    expectOneOrder();
  });

  it('is one when two tabs press after the first answer was lost', async () => {
    await visitor.pays();
    await shop.plan(lost('POST /orders', 99), lost('GET /checkouts/*', 2));
    await Promise.all([visitor.submits('/order'), visitor.submits('/order')]);

    await Promise.all([visitor.submits('/order'), visitor.opens('/checking')]);

    expect((await visitor.opens('/review')).at).toBe('/confirmation');
    expectOneOrder();
  });
});

describe('the answer to an attachment is lost between back end and service (F-136)', () => {
  it('repeats the request with the same key', async () => {
    const sourceId = await visitor.makesCard();
    await shop.plan(lost('POST /checkouts/*/sources/*'));

    expect(await visitor.posts('/attach', { sourceId })).toBe(204);
    expect((await visitor.submits('/order')).at).toBe('/confirmation');
    expectOneOrder();
  });

  it('looks at the checkout when every answer is lost', async () => {
    const sourceId = await visitor.makesCard();
    await shop.plan(lost('POST /checkouts/*/sources/*', 99));

    expect(await visitor.posts('/attach', { sourceId })).toBe(204);
    expect((await visitor.submits('/order')).at).toBe('/confirmation');
    expectOneOrder();
  });

  it('does not report a source as attached that is not', async () => {
    const sourceId = await visitor.makesCard();
    await shop.plan({
      match: 'POST /checkouts/*/sources/*',
      action: 'reset',
      value: 'before',
      times: 99,
    });

    const log = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    expect(await visitor.posts('/attach', { sourceId })).toBe(503);
    expect(log).toHaveBeenCalledOnce();
    log.mockRestore();
  });

  it('creates one store credit, although each answer is lost once', async () => {
    await shop.plan(
      lost('POST /sources'),
      lost('POST /checkouts'),
      lost('POST /checkouts/*/sources/*'),
    );

    await visitor.submits('/credit', { use: 'yes' });

    expect(shop.books().checkouts).toHaveLength(1);
    expect(shop.books().sources.map(({ type }) => type)).toEqual(['customerCredit']);
    expect((await visitor.opens('/checkout')).at).toBe('/checkout');
  });
});

describe('the answer to a new checkout is lost', () => {
  it('repeats the request with the same key: there is one', async () => {
    await shop.plan(lost('POST /checkouts'));

    expect((await visitor.opens('/checkout')).status).toBe(200);
    expect(shop.books().checkouts).toHaveLength(1);
  });

  it('reports only that the service cannot be reached', async () => {
    await shop.plan(lost('POST /checkouts', 2));
    const log = vi.spyOn(console, 'error').mockImplementation(() => undefined);

    const { status, text } = await visitor.opens('/checkout');

    expect(status).toBe(503);
    expect(text).toContain('We cannot reach our payment service right now.');
    expect(text).not.toMatch(/charged/iu);
    expect(log).toHaveBeenCalledOnce();
    log.mockRestore();
    await visitor.pays();
    expect((await visitor.submits('/order')).at).toBe('/confirmation');
    expectOneOrder();
  });
});

describe('paying another way than at the provider', () => {
  it('looks first whether the shopper has paid there since', async () => {
    const sourceId = await visitor.choosesKlarna();
    expect(await visitor.posts('/attach', { sourceId })).toBe(204);
    expect((await visitor.submits('/order')).at).toMatch(/^http/u);
    expect((await visitor.opens('/checkout')).at).toBe('/return');

    shop.approve();

    expect((await visitor.submits('/again')).at).toBe('/confirmation');
    expect(shop.books().orders).toHaveLength(1);
  });
});
