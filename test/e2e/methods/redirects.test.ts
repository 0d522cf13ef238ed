import { describe, expect } from 'vitest';
import { launch } from '../../support/e2e/browser.js';
import { MethodPage } from '../../support/e2e/method-page.js';
import { test } from '../../support/e2e/test.js';

const US = { country: 'US', currency: 'USD' };

/** A shopper on the page, with PayPal open. */
async function arrives(shop: MethodPage, options: object = {}): Promise<void> {
  await shop.attaches();
  await shop.buys(US);
  await shop.opens(options);
  await shop.picks('payPal');
}

/** The address that PayPal was told to send the shopper back to. */
const returnUrl = (shop: MethodPage): string =>
  (shop.sent.at(-1)?.['payPal'] as { returnUrl: string }).returnUrl;

const isUnpaid = async (shop: MethodPage): Promise<void> => {
  await shop.dropin.locator('[part~=list]').waitFor();
  expect(await shop.heard('dr-success')).toEqual([]);
  expect(await shop.sessionState()).toBe('requires_source');
};

describe('at the provider (F-109)', () => {
  test('approved: paid once, and the address is clean again', async ({ page, servers }) => {
    const shop = new MethodPage(page, servers);
    await arrives(shop);
    await shop.pays();
    await shop.isAtProvider();
    await shop.decides('Approve');
    await shop.success();
    await shop.isCovered();
    await expect.poll(() => page.url()).toBe(shop.url);
  });

  test('declined: reported once, and can be paid again', async ({ page, servers }) => {
    const shop = new MethodPage(page, servers);
    await arrives(shop);
    await shop.pays();
    await shop.isAtProvider();
    await shop.decides('Decline');
    await shop.seesNotice('The payment was canceled.');
    expect(await shop.heard('dr-cancel')).toMatchObject([{ detail: { paymentMethod: 'payPal' } }]);
    await isUnpaid(shop);
    await shop.pays();
    await shop.isAtProvider();
  });

  test('the Back button is a cancellation, after a request to the service', async ({
    page,
    servers,
  }) => {
    const shop = new MethodPage(page, servers);
    await arrives(shop);
    await shop.pays();
    await shop.isAtProvider();
    await page.goBack();
    await shop.seesNotice('The payment was canceled.');
    await isUnpaid(shop);
  });

  test('abandoned, and the page opened again: a cancel', async ({ page, servers }) => {
    const shop = new MethodPage(page, servers);
    await arrives(shop);
    await shop.pays();
    await shop.isAtProvider();
    await page.goto(shop.url);
    await shop.seesNotice('The payment was canceled.');
    await isUnpaid(shop);
  });

  test('approved, known only to the service: a shopper who returns in another way has paid', async ({
    page,
    context,
    servers,
  }) => {
    const shop = new MethodPage(page, servers);
    await arrives(shop);
    await shop.pays();
    await shop.isAtProvider();
    const elsewhere = await context.newPage();
    await elsewhere.goto(page.url());
    await elsewhere.getByRole('button', { name: 'Approve' }).click();
    await elsewhere.close();
    await page.goBack();
    await shop.success();
    await shop.isCovered();
  });

  test('still pending on return: it is waited for, and paid when the provider is ready', async ({
    page,
    context,
    servers,
  }) => {
    const shop = new MethodPage(page, servers);
    await arrives(shop);
    await shop.pays();
    await shop.isAtProvider();
    const bank = page.url();
    await page.goto(returnUrl(shop));
    await shop.says('Checking your payment with PayPal…');
    const elsewhere = await context.newPage();
    await elsewhere.goto(bank);
    await elsewhere.getByRole('button', { name: 'Approve' }).click();
    await elsewhere.close();
    await shop.success();
    await shop.isCovered();
  });
});

describe('coming back', () => {
  test('in another browser: the service alone is believed, nothing is paid twice (F-110)', async ({
    page,
    servers,
  }) => {
    const shop = new MethodPage(page, servers);
    await arrives(shop);
    await shop.pays();
    await shop.isAtProvider();
    const other = await launch();
    try {
      const there = await other.newPage();
      await there.goto(returnUrl(shop));
      await there.locator('dr-dropin [part~=list]').waitFor();
      expect(await shop.sessionState()).toBe('requires_source');
    } finally {
      await other.close();
    }
    await shop.decides('Approve');
    await shop.success();
    await shop.isCovered();
    expect(await shop.order()).toMatchObject({ state: 'accepted' });
  });

  test.for([
    ['a forged success (F-058)', '&status=success&redirect_status=succeeded&dr-return=forged'],
    ['an address to go on to (F-059)', '&next=https%3A%2F%2Fevil.example&returnUrl=//evil.example'],
    ['a marker of nobody’s (F-060)', '&dr-return=nobody'],
  ])('with %s pays nothing and goes nowhere', async ([, query], { page, servers }) => {
    const shop = new MethodPage(page, servers);
    await shop.attaches();
    await shop.buys(US);
    await shop.opens();
    await page.goto(shop.url + query);
    await isUnpaid(shop);
    expect(new URL(page.url()).origin).toBe(servers.shop);
  });

  test('with the marker of another redirect is not a return: the service is asked once (F-060)', async ({
    page,
    servers,
  }) => {
    const shop = new MethodPage(page, servers);
    await arrives(shop);
    await shop.pays();
    await shop.isAtProvider();
    await page.goto(returnUrl(shop).replace(/dr-return=.*/u, 'dr-return=another'));
    await shop.seesNotice('The payment was canceled.');
    await isUnpaid(shop);
  });
});

describe('in a separate window', () => {
  const POPUP = { redirect: { popup: true } };

  test('approved: the window closes, and the page that stayed is paid', async ({
    page,
    servers,
  }) => {
    const shop = new MethodPage(page, servers);
    await arrives(shop, POPUP);
    const opened = page.waitForEvent('popup');
    await shop.pays();
    const bank = await opened;
    await shop.says('Finish paying at PayPal in the window');
    await bank.getByRole('heading', { name: 'Approve this payment?' }).waitFor();
    expect(await bank.evaluate(() => window.opener === null), 'it cannot lead our page away').toBe(
      true,
    );
    const closed = bank.waitForEvent('close');
    await bank.getByRole('button', { name: 'Approve' }).click();
    await closed;
    await shop.success();
    await shop.isCovered();
    expect(await shop.order()).toMatchObject({ state: 'accepted' });
  });

  test('closed by the shopper: a cancellation after a request to the service, and another attempt (F-113)', async ({
    page,
    servers,
  }) => {
    const shop = new MethodPage(page, servers);
    await arrives(shop, POPUP);
    const opened = page.waitForEvent('popup');
    await shop.pays();
    const bank = await opened;
    await bank.getByRole('heading', { name: 'Approve this payment?' }).waitFor();
    await bank.close();
    await shop.seesNotice('The payment was canceled.');
    await isUnpaid(shop);
    const again = page.waitForEvent('popup');
    await shop.pays();
    await (await again).getByRole('heading', { name: 'Approve this payment?' }).waitFor();
  });

  test('that the browser blocks: the provider replaces the page (F-112)', async ({
    page,
    servers,
  }) => {
    const shop = new MethodPage(page, servers);
    await page.addInitScript(() => (window.open = () => null));
    await arrives(shop, POPUP);
    await shop.pays();
    await shop.isAtProvider();
    await shop.decides('Approve');
    await shop.success();
    await shop.isCovered();
  });
});
