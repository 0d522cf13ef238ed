import { describe, expect } from 'vitest';
import { typesCard } from '../../support/e2e/dropin-page.js';
import { CART, REMOUNTING_CART } from '../../support/e2e/remounting-cart.js';
import { openCheckout, openStorefront, test } from '../../support/e2e/storefront.js';

// The kind of fault: nodes that a page throws away while code, a frame or an answer for them is still on its way. Nothing of
// them may stay, report, or pay.
describe('a storefront that empties the container at each change of the cart', () => {
  test('pays the last total, and leaves nothing of the mounts before', async ({
    page,
    servers,
  }) => {
    const { checkoutId, sessionId } = await openCheckout(servers);
    let quantity = 1;
    await page.exposeFunction('changeCart', async (more: number) => {
      quantity += more;
      const items = [{ skuId: 'teapot', quantity, price: 118.01 }];
      const { totalAmount } = await servers.ask<{ totalAmount: number }>(
        `POST /checkouts/${checkoutId}`,
        { items },
      );
      return { sessionId, total: totalAmount };
    });
    await page.exposeFunction('placeOrder', async (sourceId: string) => {
      await servers.ask(`POST /checkouts/${checkoutId}/sources/${sourceId}`);
      return servers.ask('POST /orders', { checkoutId });
    });
    await openStorefront(page, servers, REMOUNTING_CART, `${CART}<p id="message"></p>`);
    const dropin = page.locator('dr-dropin');
    await dropin.getByRole('button', { name: 'Pay $118.01' }).waitFor();

    await page.getByRole('button', { name: 'One more' }).click(); // while the first one still loads its form
    await dropin.getByRole('button', { name: 'Pay $236.02' }).waitFor();
    await typesCard(page);
    await page.getByRole('button', { name: 'Two more' }).click(); // throws away what was typed
    await dropin.getByRole('button', { name: 'Pay $472.04' }).waitFor();
    expect(await dropin.count()).toBe(1);
    await typesCard(page);
    await dropin.getByRole('button', { name: 'Pay $472.04' }).click();

    await page.getByText('Order accepted').waitFor();
    expect(servers.sourcesOf(sessionId).map(({ amount }) => amount)).toEqual(['472.04 USD']);
    await expect.poll(() => page.locator('iframe, dr-dropin').count()).toBe(0);
    expect(await page.evaluate('[mounts, ready]')).toEqual([4, expect.any(Number)]);
  });
});
