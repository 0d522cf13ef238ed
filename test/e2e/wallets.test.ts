import { afterAll, beforeAll, describe, expect } from 'vitest';
import { Shopper } from '../support/e2e/shopper.js';
import { startServers, type Servers } from '../support/e2e/start-servers.js';
import { test } from '../support/e2e/test.js';

// A shop whose service offers wallets, as that of the demo does.
let wallets: Servers;
beforeAll(async () => {
  wallets = await startServers({ pretendWallets: true });
});
afterAll(() => wallets.close());

describe('a wallet', () => {
  test('pays what store credit leaves, under the strict policy, after the sheet was closed once', async ({
    page,
    guard,
  }) => {
    guard.expectFault(/request to a stranger/u); // the shop and service of this file are others than the guard's
    const shopper = new Shopper(page, wallets.shop);
    await shopper.opensTheShop();
    await shopper.usesStoreCredit();
    await shopper.goesToPayment();

    const button = page.getByRole('button', { name: 'Pay with Google Pay' });
    const sheet = page.getByRole('dialog', { name: 'Google Pay' });
    await button.click();
    await sheet.getByText('$68.01', { exact: true }).waitFor();
    await page.keyboard.press('Escape');
    await shopper.seesRefusal('The payment was cancelled.');
    expect(await shopper.events('dr-cancel')).toHaveLength(1);

    await button.click();
    await sheet.getByRole('button', { name: 'Pay $68.01' }).click();
    await shopper.seesRemaining('$0.00');
    await shopper.goesToReview();
    await shopper.placesTheOrder();
    await shopper.seesThanks();
    const order = await shopper.order(wallets);
    expect(order.payment.sources.map(({ type, amount }) => [type, amount])).toEqual([
      ['customerCredit', 50],
      ['googlePay', 68.01],
    ]);
  });

  test('costs a page without wallets nothing', async ({ page, servers }) => {
    const shopper = new Shopper(page, servers.shop);
    const fetched: string[] = [];
    page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
    await shopper.opensTheShop();
    await shopper.goesToPayment();
    await shopper.typesCard();
    await shopper.pays();
    await shopper.seesRemaining('$0.00');

    expect(fetched.filter((path) => path.startsWith('/cdn/chunks/'))).not.toEqual([]);
    expect(fetched.filter((path) => /express|wallet|apple|google|layouts/u.test(path))).toEqual([]);
  });
});
