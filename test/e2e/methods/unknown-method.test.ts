import { expect } from 'vitest';
import { test } from '../../support/e2e/test.js';

test('pays by a redirect method that is unknown to the kit', async ({ page, servers, shopper }) => {
  await shopper.startsToPay();
  const session = await page.locator('dr-dropin').getAttribute('session-id');
  await servers.ask(`POST /__sandbox/sessions/${session}/payment-methods`, {
    paymentMethods: [{ type: 'moonPay', flow: 'redirect', displayName: 'Moon Pay' }],
  });
  await page.reload();
  await shopper.method('Moon Pay').check();
  await shopper.goesToProvider('$118.01');
  await page.getByText(/moon ?pay/iu).waitFor();
  await shopper.decides('Approve');
  await shopper.isAt('/checkout');
  await shopper.seesRemaining('$0.00');
  await shopper.goesToReview();
  await shopper.placesTheOrder();
  await shopper.seesThanks();
  const order = await shopper.order(servers);
  expect(order.payment.sources.map(({ type }) => type)).toEqual(['moonPay']);
});
