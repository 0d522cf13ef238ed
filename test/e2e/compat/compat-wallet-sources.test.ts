import { describe, expect } from 'vitest';
import type {
  DrElement,
  PaymentRequestData,
  SourceData,
  WalletElement,
} from '../../../src/compat/types/index.js';
import {
  button,
  LOADED,
  lastTold,
  makesElement,
  makesWallet,
  MOUNTS,
  told,
  WALLET,
} from '../../support/e2e/element-page.js';
import { openCheckout, openStorefront, scriptOf, test } from '../../support/e2e/storefront.js';

// In the page.
declare const element: WalletElement;

const URLS = { returnUrl: 'https://shop.example/a', cancelUrl: 'https://shop.example/b' };

describe('the requests of wallets of DigitalRiver.js', () => {
  test('paypal creates the source of the PayPal variant in sourceData', async ({
    page,
    servers,
  }) => {
    for (const [type, content] of [
      ['payPalBilling', { autoRenewal: true }],
      ['payPalCredit', {}],
    ] as const) {
      const { sessionId } = await openCheckout(servers, content);
      const sourceData: SourceData = { type, sessionId, payPal: URLS };
      await openStorefront(page, servers, makesElement('paypal', { sourceData }, WALLET) + MOUNTS);
      await expect
        .poll(() => lastTold(page, 'paypal', 'ready'), LOADED)
        .toEqual({ elementType: 'paypal' });
      await button(page).click();
      await expect
        .poll(() => lastTold(page, 'paypal', 'source'), LOADED)
        .toMatchObject({ error: null, source: { type, sessionId, redirect: URLS } });
      expect((await lastTold(page, 'paypal', 'source'))?.source?.[type]).toBeDefined();
    }
  });

  test('sourceData is sent without the session’s fields, each with a warning (part 10)', async ({
    page,
    servers,
    guard,
  }) => {
    guard.expectFault(/DR-MIG-/);
    const { sessionId } = await openCheckout(servers);
    const sourceData: SourceData = {
      type: 'payPal',
      sessionId,
      amount: 1,
      currency: 'EUR',
      payPal: { ...URLS, items: [{ name: 'Lamp', quantity: 1, unitAmount: 1 }], taxAmount: 1 },
    };
    await openStorefront(page, servers, makesElement('paypal', { sourceData }, WALLET) + MOUNTS);
    const sent = page.waitForRequest((request) => request.url().includes('/v1/sources'));
    await button(page).click();
    expect((await sent).postDataJSON()).toEqual({ type: 'payPal', sessionId, payPal: URLS });
    await expect.poll(() => told(page, 'paypal', 'source'), LOADED).toHaveLength(1);
    const codes = guard.expected.map((fault) => /DR-MIG-\d+/.exec(fault)?.[0]);
    expect([...codes].sort()).toEqual(['DR-MIG-001', 'DR-MIG-002', 'DR-MIG-003', 'DR-MIG-004']);
  });

  test('with waitOnClick the sheet waits for the page’s answer to the click (2.9)', async ({
    page,
    servers,
  }) => {
    const { sessionId } = await openCheckout(servers);
    const request: PaymentRequestData = {
      sessionId,
      country: 'US',
      currency: 'USD',
      total: { label: 'Order', amount: 118.01 },
      requestShipping: false,
      waitOnClick: true,
    };
    const answers = scriptOf(() => {
      let clicks = 0;
      (element as DrElement<'googlepay'>).on('click', ({ updateWith }) => {
        clicks += 1;
        // The second click gets no answer.
        if (clicks === 1) {
          setTimeout(() => updateWith({ total: { label: 'Order', amount: 99.5 } }), 300);
        }
      });
    });
    await page.clock.install();
    await openStorefront(
      page,
      servers,
      makesWallet('googlepay', request, WALLET) + answers + MOUNTS,
    );
    const sheet = page.getByRole('dialog', { name: 'Google Pay' });
    await button(page).click();
    await sheet.getByRole('button', { name: 'Pay $99.50' }).waitFor();
    await sheet.getByRole('button', { name: 'Cancel' }).click();
    await expect.poll(() => told(page, 'googlepay', 'cancel')).toHaveLength(1);

    await button(page).click();
    await page.clock.runFor(4_000);
    await expect
      .poll(() => lastTold(page, 'googlepay', 'source'), LOADED)
      .toMatchObject({ source: null, error: { type: 'request_timeout' } });
    expect(await sheet.count()).toBe(0);
  });
});
