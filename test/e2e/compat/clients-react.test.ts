import { beforeAll, describe, expect } from 'vitest';
import { bundleStorefront } from '../../support/e2e/bundle-storefront.js';
import { openCheckout, openPage, scriptOf, test } from '../../support/e2e/storefront.js';
import { typeCard, VISA_NUMBER } from '../../support/e2e/typed-card.js';
import { OWNER } from '../../support/sample-owner.js';

// The kind of fault: what mounts, unmounts and mounts again within one tick, as StrictMode does with each effect, must leave
// one element of each kind, and the fields that stand must be the ones that pay.
describe('a React wrapper of card fields, in StrictMode', () => {
  let code: string;
  beforeAll(async () => {
    code = await bundleStorefront('wrapper.tsx');
  });

  test('pays an order', async ({ page, servers, guard }) => {
    guard.expectFault(/React DevTools/);
    const { checkoutId, sessionId } = await openCheckout(servers);
    await page.exposeFunction('placeOrder', async (sourceId: string) => {
      await servers.ask(`POST /checkouts/${checkoutId}/sources/${sourceId}`);
      return servers.ask('POST /orders', { checkoutId });
    });
    const given = scriptOf((data: object) => Object.assign(window, { page: data }), {
      script: `${servers.service}/cdn/DigitalRiver.js`,
      sessionId,
      owner: OWNER,
    });
    await openPage(
      page,
      servers,
      `<div id="app"></div><script>${given} page.order = placeOrder;\n${code}</script>`,
    );
    const pay = page.getByRole('button', { name: 'Pay by card' });
    await page.locator('#field-cardcvv iframe').waitFor();
    expect(await page.locator('iframe').count()).toBe(3);
    expect(await pay.isDisabled()).toBe(true);

    await typeCard(page, {
      'field-cardnumber': VISA_NUMBER,
      'field-cardexpiration': '1232',
      'field-cardcvv': '123',
    });
    await pay.click();

    await page.getByText('Order accepted').waitFor();
    expect(servers.sourcesOf(sessionId)).toHaveLength(1);
  });
});
