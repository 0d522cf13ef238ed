import { describe, expect } from 'vitest';
import { test } from '../../support/e2e/test.js';

const CHALLENGED = { number: '4917610000000000', expiry: '1030', code: '737' };

describe('the demo shop, in a country under PSD2', () => {
  test('takes a card with a challenge from the bag to the confirmation', async ({
    page,
    servers,
    shopper,
  }) => {
    await shopper.opensTheShop();
    await page.getByLabel('Ship to').selectOption('DE');
    await page.getByLabel('Currency').selectOption('EUR');
    await page.getByRole('button', { name: 'Change' }).click();
    await expect.poll(() => page.getByLabel('Ship to').inputValue()).toBe('DE');
    await shopper.goesToPayment();
    await shopper.typesCard(CHALLENGED);
    await shopper.pays();

    const dialog = page.getByRole('dialog', { name: 'Confirm with your bank' });
    await dialog.waitFor();
    const bank = page
      .locator('dr-challenge iframe')
      .contentFrame()
      .locator('iframe[name=challenge]')
      .contentFrame();
    await bank.getByLabel('Password').fill('1234');
    await bank.getByRole('button', { name: 'Confirm' }).click();

    await dialog.waitFor({ state: 'hidden' });
    await shopper.goesToReview();
    await shopper.placesTheOrder();
    await shopper.seesThanks();
    const order = await shopper.order(servers);
    expect(order.state).toBe('accepted');
    expect(order.payment.sources).toMatchObject([{ type: 'creditCard' }]);
    expect(await shopper.events('dr-success')).toHaveLength(1);
  });
});
