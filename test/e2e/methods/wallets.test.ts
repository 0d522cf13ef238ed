import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { FakeApplePay } from '../../support/e2e/fake-apple-pay.js';
import { MethodPage } from '../../support/e2e/method-page.js';
import { Shopper } from '../../support/e2e/shopper.js';
import { startServers, type Servers } from '../../support/e2e/start-servers.js';
import { test } from '../../support/e2e/test.js';
import { patience } from '../../support/pace.js';

// A shop whose service offers wallets, as that of the demo does.
let wallets: Servers;
beforeAll(async () => {
  wallets = await startServers({ pretendWallets: true });
});
afterAll(() => wallets.close());

describe('a wallet', () => {
  test('pays the amount that store credit leaves, under the strict policy, after the sheet was closed once', async ({
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
    await shopper.seesRefusal('The payment was canceled.');
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

  test('costs a page without wallets nothing', async ({ page, shopper }) => {
    const fetched: string[] = [];
    page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
    await shopper.startsToPay();
    await shopper.typesCard();
    await shopper.pays();
    await shopper.seesRemaining('$0.00');

    expect(fetched.filter((path) => path.startsWith('/cdn/chunks/'))).not.toEqual([]);
    expect(fetched.filter((path) => /express|wallet|apple|google|layouts/u.test(path))).toEqual([]);
  });
});

describe('Apple Pay', () => {
  const OFFERED = [
    {
      type: 'applePay',
      wallet: { merchantName: 'Sample Shop', supportedNetworks: ['visa', 'masterCard'] },
    },
    { type: 'creditCard' },
  ];
  const SOON = { timeout: patience(15_000) };
  const PROOF = /^POST \/v1\/wallets\/merchant-sessions /u;

  /** A page where Apple Pay is on offer, in a browser that has it. */
  async function openPage(page: Page, servers: Servers) {
    const applePay = await FakeApplePay.in(page);
    const shop = new MethodPage(page, servers);
    await shop.buys({ country: 'US', currency: 'USD' });
    await shop.offers(OFFERED);
    await shop.attaches();
    await shop.opens();
    const asked = () => servers.log.filter((line) => PROOF.test(line));
    const before = asked().length;
    return {
      applePay,
      shop,
      button: page.getByRole('button', { name: 'Pay with Apple Pay' }),
      /** The service's answers to requests for a merchant session since the page was opened. */
      answers: () =>
        asked()
          .slice(before)
          .map((line) => line.split(' ')[2]),
    };
  }

  test('gets a merchant session from the service, and pays', async ({ page, servers }) => {
    const { applePay, shop, button, answers } = await openPage(page, servers);
    const proof = page.waitForRequest((request) => request.url().includes('merchant-sessions'));
    await button.click();
    expect(await applePay.request()).toMatchObject({
      total: { label: 'Sample Shop', amount: '118.01', type: 'final' },
      supportedNetworks: ['visa', 'masterCard'],
    });
    expect((await proof).postDataJSON()).toEqual({
      type: 'applePay',
      sessionId: new URL(shop.url).searchParams.get('session'),
      validationUrl: 'https://apple-pay-gateway.apple.com/paymentservices/startSession',
    });
    await expect
      .poll(() => applePay.calls(), SOON)
      .toEqual([
        ['begin'],
        [
          'completeMerchantValidation',
          expect.objectContaining({
            domainName: 'localhost',
            displayName: 'Pretend merchant (sandbox)',
          }),
        ],
      ]);
    expect(answers()).toEqual(['200']);

    await applePay.authorises();
    expect(await shop.success()).toMatchObject({ type: 'applePay', state: 'chargeable' });
    await shop.isCovered();
    expect(shop.sent.map(({ applePay: block }) => block)).toEqual([
      { token: { paymentData: 'encrypted' } },
    ]);
    expect((await applePay.calls()).at(-1)).toEqual(['completePayment', { status: 0 }]);
    expect(await shop.order()).toMatchObject({
      state: 'accepted',
      payment: { sources: [{ type: 'applePay', amount: 118.01 }] },
    });
  });

  test('shows a warning if the merchant validation fails, and can be tried again', async ({
    page,
    servers,
    guard,
  }) => {
    guard.expectFault(/console error: .* 400 /u);
    const { applePay, shop, button, answers } = await openPage(page, servers);
    await applePay.validatesAt(
      'https://apple-pay-gateway.apple.com.evil.example/paymentservices/startSession',
    );
    await button.click();
    await shop.says('Something went wrong. Please try again.');
    expect(answers()).toEqual(['400']);
    expect(await applePay.calls()).toEqual([['begin'], ['abort']]);
    expect(await shop.heard('dr-error')).toHaveLength(1);
    expect(shop.sent).toEqual([]);

    await applePay.validatesAt();
    await button.click();
    await expect.poll(() => answers(), SOON).toEqual(['400', '200']);
    await expect.poll(async () => (await applePay.calls()).length, SOON).toBe(2);
    await applePay.authorises();
    await shop.success();
    await shop.isCovered();
  });

  test('does not mention a payment if the validation request is lost', async ({
    page,
    servers,
    guard,
  }) => {
    guard.expectFault(/console error: .*ERR_FAILED/u);
    const { applePay, shop, button } = await openPage(page, servers);
    await page.route(/merchant-sessions/u, (route) => route.abort());
    await button.click();

    await shop.says('The payment service isn’t responding. Please try again in a moment.');
    expect(await applePay.calls()).toEqual([['begin'], ['abort']]);
    expect(shop.sent).toEqual([]);
  });
});
