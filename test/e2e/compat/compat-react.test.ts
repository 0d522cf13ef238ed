import { beforeAll, describe, expect } from 'vitest';
import { bundleStorefront } from '../../support/e2e/bundle-storefront.js';
import { openCheckout, openStorefront, test } from '../../support/e2e/storefront.js';

describe('a React storefront that uses only DigitalRiver.js', () => {
  let code: string;
  beforeAll(async () => {
    code = await bundleStorefront('storefront.tsx');
  });

  test('mounts anew when the total changes, and pays the order, in StrictMode too', async ({
    page,
    servers,
    guard,
  }) => {
    guard.expectFault(/React DevTools/);
    const { checkoutId, sessionId } = await openCheckout(servers);
    await page.exposeFunction('askCart', async (quantity: number) => {
      const { totalAmount } = await servers.ask<{ totalAmount: number }>(
        `POST /checkouts/${checkoutId}`,
        { items: [{ skuId: 'teapot', quantity, price: 118.01 }] },
      );
      return { sessionId, total: totalAmount };
    });
    await page.exposeFunction('askOrder', async (sourceId: string) => {
      await servers.ask(`POST /checkouts/${checkoutId}/sources/${sourceId}`);
      return servers.ask('POST /orders', { checkoutId });
    });
    await openStorefront(
      page,
      servers,
      `const backEnd = { cart: askCart, order: askOrder };\n${code}`,
      '<div id="app"></div>',
    );
    const dropin = page.locator('dr-dropin');
    await dropin.getByRole('button', { name: /^Pay \$\d/u }).waitFor();
    expect(await dropin.count()).toBe(1);
    const first = await dropin.getByRole('button', { name: /^Pay \$\d/u }).innerText();

    await page.getByRole('button', { name: 'One more' }).click();
    await expect
      .poll(() => dropin.getByRole('button', { name: /^Pay \$\d/u }).innerText())
      .not.toBe(first);
    expect(await dropin.count()).toBe(1);
    const form = page.locator('dr-dropin iframe').contentFrame();
    await form.getByLabel('Card number').click();
    await page.keyboard.type('4444222233331111');
    await form.getByLabel('Expiration date').click();
    await page.keyboard.type('1232');
    await form.getByLabel('Security code').click();
    await page.keyboard.type('123');
    await dropin.getByRole('button', { name: /^Pay \$\d/u }).click();

    await page.getByText('Order accepted').waitFor();
    expect(await page.locator('iframe').count()).toBeLessThanOrEqual(1);
  });
});
