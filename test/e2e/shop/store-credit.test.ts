import { describe, expect } from 'vitest';
import { GOOD_CARD } from '../../support/e2e/shopper.js';
import { test } from '../../support/e2e/test.js';

describe('store credit at the payment page', () => {
  test('two credits and a card pay one order, after one credit was taken off again', async ({
    page,
    servers,
    shopper,
  }) => {
    const credit = page.locator('dr-store-credit');
    const amount = credit.getByLabel('Amount to use');
    const apply = credit.getByRole('button', { name: 'Apply' });
    await shopper.startsToPay();
    await expect.poll(() => amount.inputValue()).toBe('50.00');

    await amount.fill('20');
    await apply.click();
    await shopper.seesRemaining('$98.01');
    await expect.poll(() => amount.inputValue()).toBe('30.00');
    await amount.fill('12.5');
    await apply.click();
    await shopper.seesRemaining('$85.51');
    await credit.getByRole('button', { name: 'Remove $12.50 of store credit' }).click();
    await shopper.seesRemaining('$98.01');

    await amount.fill('31');
    await apply.click();
    await credit.getByText('You have $30.00 of store credit. Enter that or less.').waitFor();
    await amount.fill('30');
    await apply.click();
    await shopper.seesRemaining('$68.01');
    await credit.getByText('You have no store credit left.').waitFor();

    await shopper.typesCard(GOOD_CARD);
    await shopper.pays();
    await shopper.seesRemaining('$0.00');
    await shopper.goesToReview();
    await shopper.placesTheOrder();
    await shopper.seesThanks();
    const order = await shopper.order(servers);
    expect(order.payment.sources.map(({ type, amount }) => [type, amount])).toEqual([
      ['customerCredit', 20],
      ['customerCredit', 30],
      ['creditCard', 68.01],
    ]);
  });

  test('shows the back end’s refusal as a sentence, and nothing is lost', async ({
    page,
    guard,
    shopper,
  }) => {
    guard.expectFault(/status of 409 .*apply-credit/u);
    const credit = page.locator('dr-store-credit');
    await shopper.startsToPay();
    await page.route('**/apply-credit', (route) =>
      route.fulfill({ status: 409, json: { code: 'session_update_not_allowed' } }),
    );

    await credit.getByRole('button', { name: 'Apply' }).click();
    await credit.getByText('Store credit can’t be added to this order.').waitFor();
    await shopper.seesRemaining('$118.01');
    await page.unroute('**/apply-credit');
    await credit.getByRole('button', { name: 'Apply' }).click();
    await shopper.seesRemaining('$68.01');
  });
});
