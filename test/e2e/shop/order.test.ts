import { describe, expect } from 'vitest';
import { GOOD_CARD, REFUSED_CARD } from '../../support/e2e/shopper.js';
import { test } from '../../support/e2e/test.js';

describe('a card and store credit', () => {
  test('(1) 118.01 less 50.00 leaves 68.01: an early order is refused, a card pays, the order is created', async ({
    page,
    servers,
    shopper,
  }) => {
    await shopper.startsToPay({ credit: true, method: 'Credit or debit card' });
    await shopper.seesRemaining('$68.01');

    await shopper.goesToReview();
    await shopper.placesTheOrder();
    await page.getByText('$68.01 is still to be paid').waitFor();
    await expect(shopper.backEndSaw()).resolves.toContainEqual(
      'POST /orders → 400 order_submit_failed: Payment session status is invalid.',
    );
    await shopper.seesRemaining('$68.01'); // nothing is lost

    await shopper.typesCard(GOOD_CARD);
    await shopper.pays();
    await shopper.seesRemaining('$0.00');
    await shopper.goesToReview();
    await shopper.placesTheOrder();
    await shopper.seesThanks();

    const order = await shopper.order(servers);
    expect(order).toMatchObject({
      state: 'accepted',
      totalAmount: 118.01,
      payment: { session: { state: 'complete', amountRemainingToBeContributed: 0 } },
    });
    expect(order.payment.sources.map(({ type, amount }) => [type, amount])).toEqual([
      ['customerCredit', 50],
      ['creditCard', 68.01],
    ]);
  });

  test('keeps the shop open after a declined card: another card pays without a reload', async ({
    shopper,
  }) => {
    await shopper.startsToPay();
    const loads = shopper.countLoads();
    await shopper.typesCard(REFUSED_CARD);
    await shopper.pays();
    await shopper.seesRefusal('The payment was declined.');
    await shopper.seesRemaining('$118.01');

    await shopper.typesCard(GOOD_CARD);
    await shopper.pays();
    await shopper.seesRemaining('$0.00');
    expect(loads()).toBe(0);
  });

  test('cuts the card anew when a tax arrives after the shopper paid', async ({
    page,
    servers,
    shopper,
  }) => {
    await shopper.startsToPay({ credit: true });
    await shopper.typesCard(GOOD_CARD);
    await shopper.pays();
    await shopper.seesRemaining('$0.00');
    await shopper.pressesControl('A tax arrives late');
    await shopper.isAt('/checkout');
    await shopper.seesRemaining('$0.00');
    await shopper.goesToReview();
    await page.getByRole('row', { name: 'Tax $9.44' }).waitFor();
    await shopper.placesTheOrder();
    await shopper.seesThanks();
    const order = await shopper.order(servers);
    expect(order).toMatchObject({ state: 'accepted', totalAmount: 127.45 });
    expect(order.payment.sources.map(({ amount }) => amount)).toEqual([50, 77.45]);
  });

  test('takes a card off again in the balance, and store credit too', async ({ page, shopper }) => {
    await shopper.startsToPay({ credit: true });
    await shopper.typesCard(GOOD_CARD);
    await shopper.pays();
    await shopper.seesRemaining('$0.00');

    const summary = page.locator('dr-session-summary');
    await summary.getByRole('button', { name: /^Remove .*Visa/u }).click();
    await shopper.seesRemaining('$68.01');
    await summary.getByRole('button', { name: /^Remove .*Store credit/u }).click();
    await shopper.seesRemaining('$118.01');
    await page.reload();
    await shopper.seesRemaining('$118.01');
  });
});

describe('PayPal: first the redirect, then the order', () => {
  test('(2) approved at PayPal: the source is attached and the order is placed', async ({
    servers,
    shopper,
  }) => {
    await shopper.startsToPay({ credit: true, method: 'PayPal' });
    await shopper.goesToProvider('$68.01');
    await shopper.decides('Approve');
    await shopper.isAt('/checkout');
    await shopper.seesRemaining('$0.00');

    await shopper.goesToReview();
    await shopper.placesTheOrder();
    await shopper.seesThanks();
    expect(await shopper.order(servers)).toMatchObject({
      state: 'accepted',
      payment: { session: { state: 'complete' } },
    });
  });

  test('(2) declined at PayPal: the shop can still be paid, dr-cancel is fired once', async ({
    shopper,
  }) => {
    await shopper.startsToPay({ method: 'PayPal' });
    await shopper.goesToProvider('$118.01');
    await shopper.decides('Decline');
    await shopper.isAt('/checkout');
    await expect.poll(() => shopper.events('dr-cancel')).toHaveLength(1);

    await shopper.method('Credit or debit card').check();
    await shopper.typesCard(GOOD_CARD);
    await shopper.pays();
    await shopper.seesRemaining('$0.00');
    expect(await shopper.events('dr-cancel')).toEqual([
      'dr-cancel (dropin) {"paymentMethod":"payPal"}',
    ]);
  });

  test('(2) Back from PayPal: the shop can still be paid, dr-cancel is fired once', async ({
    page,
    shopper,
  }) => {
    await shopper.startsToPay({ method: 'PayPal' });
    await shopper.goesToProvider('$118.01');
    await page.goBack();
    await shopper.isAt('/checkout');
    await expect.poll(() => shopper.events('dr-cancel')).toHaveLength(1);

    await shopper.method('PayPal').check();
    await shopper.goesToProvider('$118.01');
    await shopper.decides('Approve');
    await shopper.seesRemaining('$0.00');
    expect(await shopper.events('dr-cancel')).toHaveLength(1);
  });
});

describe('Klarna: first the order, then the redirect', () => {
  test('(3) attached while pending_redirect, ordered, redirected, refreshed on return', async ({
    page,
    servers,
    shopper,
  }) => {
    await shopper.startsToPay({ method: 'Klarna' });
    await shopper.pays();
    await shopper.seesRemaining('$0.00');
    const [success = ''] = await shopper.events('dr-success');
    expect(success).toContain('"type":"klarnaCredit"');
    expect(success).toContain('"state":"pending_redirect"');

    await shopper.goesToReview();
    await shopper.placesTheOrder();
    await page.getByRole('heading', { name: 'Approve this payment?' }).waitFor();
    await shopper.decides('Approve');
    await shopper.seesThanks();
    await expect(shopper.backEndSaw()).resolves.toContainEqual(
      expect.stringMatching(/^POST \/orders\/\S+\/refresh → 200/u),
    );
    expect(await shopper.order(servers)).toMatchObject({
      state: 'accepted',
      payment: { session: { state: 'complete' } },
    });
  });

  test('(3) declined at Klarna: the order waits, and can be paid there after all or another way', async ({
    page,
    shopper,
  }) => {
    await shopper.startsToPay({ credit: true, method: 'Klarna' });
    await shopper.pays();
    await shopper.seesRemaining('$0.00');
    await shopper.goesToReview();
    await shopper.placesTheOrder();
    await shopper.decides('Decline');
    await shopper.isAt('/return');
    await page.getByRole('link', { name: 'Finish the payment' }).click();
    await page.goBack();
    await shopper.isAt('/return');

    await page.getByRole('button', { name: 'Pay another way' }).click();
    await shopper.isAt('/checkout');
    await shopper.seesRemaining('$68.01'); // the bag and the credit are as they were
    await shopper.typesCard(GOOD_CARD);
    await shopper.pays();
    await shopper.seesRemaining('$0.00');
    await shopper.goesToReview();
    await shopper.placesTheOrder();
    await shopper.seesThanks();
  });
});

describe('a bank transfer', () => {
  test('(3) ordered first; the instructions are there, also after a reload, until the money arrives', async ({
    page,
    servers,
    shopper,
  }) => {
    await shopper.startsToPay({ method: 'Bank transfer' });
    await shopper.pays();
    await shopper.seesRemaining('$0.00');
    await shopper.goesToReview();
    await shopper.placesTheOrder();
    await shopper.seesThanks();

    const instructions = page.locator('dr-dropin');
    await instructions.getByText('Reference', { exact: true }).waitFor();
    const before = await instructions.locator('dl').innerText();
    expect(before).toContain('$118.01');
    await page.reload();
    await instructions.getByText('Reference', { exact: true }).waitFor();
    expect(await instructions.locator('dl').innerText()).toBe(before);

    await shopper.pressesControl('The transfer arrives');
    await page.getByText('Your order is confirmed.').waitFor();
    expect(await shopper.order(servers)).toMatchObject({ state: 'accepted' });
  });
});
