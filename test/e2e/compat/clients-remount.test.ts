import { describe, expect } from 'vitest';
import { typesCard } from '../../support/e2e/dropin-page.js';
import { openCheckout, openStorefront, test } from '../../support/e2e/storefront.js';

/** A cart whose every change empties the container and mounts a drop-in of a fresh library, coupons and addresses too. */
const PAGE = `
  var mounts = 0, ready = 0;
  function render(cart) {
    document.getElementById('total').textContent = cart.total;
    var container = document.getElementById('drop-in');
    container.innerHTML = '';
    mounts += 1;
    new DigitalRiver('pk_sandbox', { locale: 'en-US' }).createDropin({
      sessionId: cart.sessionId,
      options: { flow: 'checkout', button: { type: 'payNow' }, showComplianceSection: false },
      billingAddress: {},
      onReady: function () { ready += 1; },
      onSuccess: function (data) {
        placeOrder(data.source.id).then(function (order) {
          container.innerHTML = '';
          document.getElementById('message').textContent = 'Order ' + order.state;
        });
      },
      onError: function (data) {
        document.getElementById('message').textContent = data.errors[0].message;
      }
    }).mount('drop-in');
  }
  document.getElementById('more').onclick = function () { changeCart(1).then(render); };
  document.getElementById('coupon').onclick = function () {
    // Two answers of the back end arrive together: each mounts.
    Promise.all([changeCart(1), changeCart(1)]).then(function (carts) { carts.forEach(render); });
  };
  changeCart(0).then(render);`;

const BODY = `
  <button id="more">One more</button> <button id="coupon">Two more</button>
  <p id="total"></p><div id="drop-in"></div><p id="message"></p>`;

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
    await openStorefront(page, servers, PAGE, BODY);
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
