import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { answerBank } from '../../support/e2e/answer-bank.js';
import { CardCanary } from '../../support/e2e/card-canary.js';
import { GOOD_CARD, REFUSED_CARD } from '../../support/e2e/shopper.js';
import { test } from '../../support/e2e/tag-page.js';

const CHALLENGED_CARD = { number: '4917610000000000', expiry: '1030', code: '737' };

/** Listeners on objects that outlive an element, by event. */
async function listenersOf(page: Page): Promise<Readonly<Record<string, number>>> {
  const session = await page.context().newCDPSession(page);
  const counts: Record<string, number> = {};
  for (const expression of ['window', 'document', 'document.documentElement', 'document.body']) {
    const { result } = await session.send('Runtime.evaluate', { expression });
    const { objectId = '' } = result;
    const { listeners } = await session.send('DOMDebugger.getEventListeners', { objectId });
    for (const { type } of listeners)
      counts[`${expression} ${type}`] = (counts[`${expression} ${type}`] ?? 0) + 1;
  }
  await session.detach();
  return counts;
}

describe('the tags over a DigitalRiver global', () => {
  test('show list and balance, and take a card from the library’s fields (F-001 to F-004, F-006)', async ({
    context,
    page,
    servers,
    shop,
  }) => {
    const { number } = GOOD_CARD;
    const canary = await CardCanary.watch(context, number, servers.service);
    await shop.opens();
    await shop.seesRemaining('$118.01');
    await shop.method('Credit or debit card', 'dr-payment-methods').waitFor();
    expect(await shop.method('PayPal', 'dr-payment-methods').isChecked()).toBe(false);

    await shop.typesCard(GOOD_CARD);
    // Others' code finds its containers where documents keep their ids.
    const places = await page.evaluate(() =>
      [...document.querySelectorAll('dr-dropin > div > div[id] iframe')].map((frame) =>
        frame.getAttribute('title'),
      ),
    );
    expect(places).toEqual(['Card number', 'Expiration date', 'Security code']);
    expect(await canary.inspect(page, 'after typing')).toEqual([]);
    expect(await canary.inspectMemory(page, 'after typing')).toEqual([]);

    await shop.pays();
    await shop.seesRemaining('$0.00');
    expect(canary.tokenised).toBe(1); // there was something to find
    expect(await canary.inspect(page, 'after paying')).toEqual([]);
    expect(await canary.inspectMemory(page, 'after paying')).toEqual([]);
    expect(await shop.order()).toMatchObject({
      state: 'accepted',
      payment: { sources: [{ type: 'creditCard' }] },
    });
  });

  test('pay with a card whose challenge opens in the library’s own dialog', async ({
    page,
    shop,
  }) => {
    await shop.opens();
    await shop.typesCard(CHALLENGED_CARD);
    await shop.pays();
    await answerBank(page, ['wrong', '1234']);
    await shop.seesRemaining('$0.00');
    expect(await page.locator('dr-challenge').count()).toBe(0);
    expect(await shop.order()).toMatchObject({ state: 'accepted' });
  });

  test('do not redirect to the bank again after a cancellation or a refusal, and accept another card', async ({
    page,
    shop,
  }) => {
    await shop.opens();
    await shop.typesCard(CHALLENGED_CARD);
    await shop.pays();
    await page.getByRole('button', { name: 'Cancel payment' }).click();
    await shop.sees('Your bank couldn’t confirm it’s you.');
    expect(await page.locator('dr-challenge').count()).toBe(0);

    await shop.typesCard(CHALLENGED_CARD);
    await shop.pays();
    await answerBank(page, ['a', 'b', 'c']);
    await shop.sees('The payment was declined.');
    expect(await page.locator('dr-challenge').count()).toBe(0);

    await shop.typesCard(GOOD_CARD);
    await shop.pays();
    await shop.seesRemaining('$0.00');
  });

  test('redirect the shopper to PayPal, and read the outcome after the return', async ({
    page,
    shop,
  }) => {
    await shop.opens();
    await shop.method('PayPal').check();
    await shop.pays();
    await page.getByRole('heading', { name: 'Approve this payment?' }).waitFor();
    await page.getByRole('button', { name: 'Approve' }).click();
    await shop.seesRemaining('$0.00');
    expect(await shop.order()).toMatchObject({
      state: 'accepted',
      payment: { sources: [{ type: 'payPal' }] },
    });
  });

  test('report a declined card, and accept another one', async ({ guard, shop }) => {
    guard.expectFault(/409/);
    await shop.opens();
    await shop.typesCard(REFUSED_CARD);
    await shop.pays();
    await shop.sees('The payment was declined.');
    await shop.seesRemaining('$118.01');
    await shop.typesCard(GOOD_CARD);
    await shop.pays();
    await shop.seesRemaining('$0.00');
  });

  test('show an error below each field, and focus the first', async ({ page, shop }) => {
    await shop.opens();
    await shop.field('Card number').click();
    await page.keyboard.type('4444222233331112');
    await page.keyboard.press('Tab');
    const box = page.getByRole('group', { name: 'Card number' });
    await box.getByText('Check the card number: a digit seems wrong.').waitFor();
    await shop.payButton.click();
    await page
      .getByRole('group', { name: 'Security code' })
      .getByText('Enter the security code.')
      .waitFor();
    await expect
      .poll(() => shop.field('Card number').evaluate((input) => input === document.activeElement))
      .toBe(true);
    await page.keyboard.press('Backspace');
    await page.keyboard.type('1');
    await expect.poll(() => box.locator('p').textContent()).toBe('');
  });

  test('leave no field, frame or listener behind', async ({ page, shop }) => {
    await shop.opens();
    const cycle = async () => {
      await shop.field('Security code').waitFor();
      await shop.typesCard(GOOD_CARD);
      const dropin = await page.locator('dr-dropin').elementHandle();
      await dropin?.evaluate((element) => element.remove());
      await expect.poll(() => page.locator('iframe').count()).toBe(0);
      expect(await dropin?.evaluate((element) => element.childNodes.length)).toBe(0);
      expect(await page.locator('[id^=dr-light]').count()).toBe(0);
      return listenersOf(page);
    };
    const once = await cycle();
    await page.evaluate(() => {
      const dropin = document.createElement('dr-dropin');
      document.body.append(dropin);
      (window as unknown as { fill(tag: Element): void }).fill(dropin);
    });
    expect(await cycle()).toEqual(once);
  });
});
