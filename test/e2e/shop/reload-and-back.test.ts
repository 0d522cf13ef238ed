import { describe, expect } from 'vitest';
import { launch } from '../../support/e2e/browser.js';
import { guardPages } from '../../support/e2e/page-guard.js';
import { GOOD_CARD, Shopper } from '../../support/e2e/shopper.js';
import { startServers } from '../../support/e2e/start-servers.js';
import { test } from '../../support/e2e/test.js';

describe('reload and Back', () => {
  test('end in the right place at every step', async ({ page, servers, shopper }) => {
    await shopper.opensTheShop();
    await shopper.usesStoreCredit();
    await page.reload();
    await page.getByText('$50.00 is taken off this order.').waitFor();

    await shopper.goesToPayment();
    await page.reload();
    await shopper.seesRemaining('$68.01');
    await page.goBack();
    await page.getByText('$50.00 is taken off this order.').waitFor();
    await page.goForward();
    await shopper.typesCard(GOOD_CARD);
    await shopper.pays();
    await shopper.seesRemaining('$0.00');
    await page.reload();
    await shopper.seesRemaining('$0.00'); // paid is paid

    await shopper.goesToReview();
    await page.reload();
    await shopper.seesRemaining('$0.00');
    await page.goBack();
    await shopper.isAt('/checkout');
    await page.goForward();
    await shopper.isAt('/review');

    await shopper.placesTheOrder();
    await shopper.seesThanks();
    const { id } = await shopper.order(servers);
    await page.reload();
    await shopper.seesThanks();
    await page.goBack(); // the review page of an order that is placed
    await shopper.seesThanks();
    await page.goto(`${servers.shop}/checkout`);
    await shopper.seesThanks();
    expect((await shopper.order(servers)).id).toBe(id);
  });

  test('start a new checkout when the session has expired, and lose nothing of the bag', async ({
    page,
    shopper,
  }) => {
    await shopper.startsToPay({ credit: true });
    await shopper.pulls('The session expires');
    await page.getByText('Your payment session had ended').waitFor();
    await shopper.seesRemaining('$68.01');
    await shopper.typesCard(GOOD_CARD);
    await shopper.pays();
    await shopper.seesRemaining('$0.00');
  });

  test('place one order when the button is pressed twice', async ({ page, servers, shopper }) => {
    await shopper.startsToPay();
    await shopper.typesCard(GOOD_CARD);
    await shopper.pays();
    await shopper.seesRemaining('$0.00');
    await shopper.goesToReview();
    const asked = servers.log.length;
    await page.getByRole('button', { name: 'Place the order' }).dblclick();
    await shopper.seesThanks();
    const placed = servers.log.slice(asked).filter((line) => line.startsWith('POST /orders '));
    expect(placed.filter((line) => line.includes(' 201 '))).toHaveLength(1);
  });
});

test('(2) Back from PayPal to a page out of the back/forward cache: still payable, dr-cancel is fired once', async () => {
  const servers = await startServers({ keepPages: true });
  const browser = await launch({ backForwardCache: true });
  try {
    const context = await browser.newContext({ locale: 'en-US' });
    const guard = await guardPages(context, [servers.service, servers.shop]);
    const page = await context.newPage();
    await page.addInitScript(() => {
      window.addEventListener('pageshow', (event) => {
        if (event.persisted) document.documentElement.dataset['persisted'] = 'yes';
      });
    });
    const shopper = new Shopper(page, servers.shop);
    await shopper.opensTheShop();
    await shopper.goesToPayment('PayPal');
    await shopper.goesToProvider('$118.01');
    await page.evaluate(() => history.back());
    await page.locator('html[data-persisted=yes]').waitFor();
    await expect.poll(() => shopper.events('dr-cancel')).toHaveLength(1);

    await shopper.method('Credit or debit card').check();
    await shopper.typesCard(GOOD_CARD);
    await shopper.pays();
    await shopper.seesRemaining('$0.00');
    expect(await shopper.events('dr-cancel')).toHaveLength(1);
    expect(guard.faults).toEqual([]);
  } finally {
    await browser.close();
    await servers.close();
  }
});
