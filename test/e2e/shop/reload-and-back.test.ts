import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { launch } from '../../support/e2e/browser.js';
import { guardPages, type PageGuard } from '../../support/e2e/page-guard.js';
import { GOOD_CARD, Shopper } from '../../support/e2e/shopper.js';
import { startServers, type Servers } from '../../support/e2e/start-servers.js';
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
    await shopper.pressesControl('The session expires');
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

describe('a page out of the back/forward cache', () => {
  let servers: Servers;
  let browser: Browser;
  beforeAll(async () => {
    servers = await startServers({ keepPages: true });
    browser = await launch({ backForwardCache: true });
  });
  afterAll(async () => {
    await browser.close();
    await servers.close();
  });

  /** Somebody on a page that says whether it came out of the cache. */
  async function newShopper(): Promise<{ readonly shopper: Shopper; readonly guard: PageGuard }> {
    const context = await browser.newContext({ locale: 'en-US' });
    const guard = await guardPages(context, [servers.service, servers.shop]);
    const page = await context.newPage();
    await page.addInitScript(() => {
      window.addEventListener('pageshow', (event) => {
        if (event.persisted) document.documentElement.dataset['persisted'] = 'yes';
      });
    });
    return { shopper: new Shopper(page, servers.shop), guard };
  }

  const comesBack = async ({ page }: Shopper): Promise<void> => {
    await page.evaluate(() => history.back());
    await page.locator('html[data-persisted=yes]').waitFor();
  };

  test('(2) Back from PayPal: still payable, dr-cancel is fired once', async () => {
    const { shopper, guard } = await newShopper();
    await shopper.opensTheShop();
    await shopper.goesToPayment('PayPal');
    await shopper.goesToProvider('$118.01');
    await comesBack(shopper);
    await expect.poll(() => shopper.events('dr-cancel')).toHaveLength(1);

    await shopper.method('Credit or debit card').check();
    await shopper.typesCard(GOOD_CARD);
    await shopper.pays();
    await shopper.seesRemaining('$0.00');
    expect(await shopper.events('dr-cancel')).toHaveLength(1);
    expect(guard.faults).toEqual([]);
  });

  test('Back with an entered card: explains its loss, reads the session again, pays', async () => {
    const { shopper, guard } = await newShopper();
    const { page } = shopper;
    await shopper.startsToPay();
    await shopper.typesCard(GOOD_CARD);
    const frame = page.locator('dr-dropin iframe');
    const fields = await Promise.all(
      ['Card number', 'Expiration date', 'Security code'].map((label) =>
        shopper.cardForm.getByLabel(label).boundingBox(),
      ),
    );
    const before = await frame.boundingBox();
    await page.goto(`${servers.shop}/plain`);
    const asked = servers.log.length;
    await comesBack(shopper);

    const cleared = page.locator('dr-dropin').getByText('Your card details were cleared');
    await cleared.waitFor();
    await expect
      .poll(() => servers.log.slice(asked).filter((line) => line.startsWith('GET /v1/sessions/')))
      .not.toEqual([]);
    expect(await shopper.canPay()).toBe(false);

    // The driver loses sight of a frame that comes out of the cache. Mouse and keys reach it all the same.
    const { number, expiry, code } = GOOD_CARD;
    for (const [index, text] of [number, expiry, code].entries()) {
      const { x, y, width, height } = fields[index]!;
      const now = await frame.boundingBox();
      await page.mouse.click(x + width / 2, y + height / 2 + now!.y - before!.y);
      await page.keyboard.type(text);
      await cleared.waitFor({ state: 'hidden' }); // the frame moves up
    }
    await expect.poll(() => shopper.canPay()).toBe(true);
    await shopper.pays();
    await shopper.seesRemaining('$0.00');
    expect(guard.faults).toEqual([]);
  });
});
