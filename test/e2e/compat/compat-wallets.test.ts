import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { FakeApplePay } from '../../support/e2e/fake-apple-pay.js';
import type { Servers } from '../../support/e2e/start-servers.js';
import { openCheckout, openStorefront, test } from '../../support/e2e/storefront.js';
import { patience } from '../../support/pace.js';

interface Order {
  readonly state: string;
  readonly payment: { readonly sources: readonly { type: string; amount: number }[] };
}

type Told = readonly [event: string, payload: Readonly<Record<string, unknown>>];

const REQUEST = {
  country: 'US',
  currency: 'USD',
  total: { label: 'Sample Shop', amount: 118.01 },
  displayItems: [],
  shippingOptions: [],
  requestShipping: false,
};

const SOON = { timeout: patience(15_000) };
const PROOF = /^POST \/v1\/wallets\/merchant-sessions /u;

const told = async (page: Page, event: string) =>
  (await page.evaluate<readonly Told[]>('told'))
    .filter(([name]) => name === event)
    .map(([, payload]) => payload);

/**
 * A storefront with `applepay`, in a browser that has Apple Pay; the session offers it. What it makes is attached, as a
 * shop's back end would.
 */
async function openApplePay(page: Page, servers: Servers) {
  const applePay = await FakeApplePay.in(page);
  const { checkoutId, sessionId } = await openCheckout(servers);
  await servers.ask(`POST /__sandbox/sessions/${sessionId}/payment-methods`, {
    paymentMethods: [{ type: 'applePay', wallet: { merchantName: 'Sample Shop' } }],
  });
  await page.exposeFunction('attachSource', async (sourceId: string) => {
    await servers.ask(`POST /checkouts/${checkoutId}/sources/${sourceId}`);
  });
  const before = servers.log.length;
  await openStorefront(
    page,
    servers,
    `
    const dr = new DigitalRiver('pk_sandbox', { locale: 'en-US' });
    window.told = [];
    window.element = dr.createElement('applepay', dr.paymentRequest(
      ${JSON.stringify({ ...REQUEST, sessionId })}));
    for (const event of ['ready', 'click', 'cancel', 'source'])
      element.on(event, ({ complete, ...payload }) => {
        told.push([event, payload]);
        if (payload.source) attachSource(payload.source.id).then(() => complete('success'));
      });
    element.mount('drop-in');`,
  );
  return {
    applePay,
    checkoutId,
    sessionId,
    button: page.locator('#drop-in').getByRole('button', { name: 'Apple Pay' }),
    /** The service's answers to requests for a merchant session. */
    answers: () =>
      servers.log
        .slice(before)
        .filter((line) => PROOF.test(line))
        .map((line) => line.split(' ')[2]),
  };
}

describe('applepay of DigitalRiver.js', () => {
  test('gets a merchant session from the service, and pays', async ({ page, servers }) => {
    const { applePay, checkoutId, sessionId, button, answers } = await openApplePay(page, servers);
    const proof = page.waitForRequest((request) => request.url().includes('merchant-sessions'));
    await expect.poll(() => told(page, 'ready'), SOON).toEqual([{ elementType: 'applepay' }]);
    expect(await page.evaluate('element.canMakePayment()')).toBe(true);
    await expect.poll(async () => (await button.boundingBox())?.height, SOON).toBe(48);
    await button.click();
    expect((await proof).url()).toContain(`${servers.service}/v1/`);
    expect((await proof).postDataJSON()).toEqual({
      type: 'applePay',
      sessionId,
      validationUrl: 'https://apple-pay-gateway.apple.com/paymentservices/startSession',
    });
    await expect
      .poll(() => applePay.calls(), SOON)
      .toEqual([
        ['begin'],
        ['completeMerchantValidation', expect.objectContaining({ domainName: 'localhost' })],
      ]);
    expect(answers()).toEqual(['200']);

    await applePay.authorises();
    await expect
      .poll(async () => (await applePay.calls()).at(-1), SOON)
      .toEqual(['completePayment', { status: 0 }]);
    expect(await told(page, 'source')).toMatchObject([
      { error: null, source: { type: 'applePay', state: 'chargeable', sessionId } },
    ]);
    expect(await servers.ask<Order>('POST /orders', { checkoutId })).toMatchObject({
      state: 'accepted',
      payment: { sources: [{ type: 'applePay', amount: 118.01 }] },
    });
  });

  test('reports a failed merchant validation to the page, and can be tried again', async ({
    page,
    servers,
    guard,
  }) => {
    guard.expectFault(/console error: .* 400 /u);
    const { applePay, button, answers } = await openApplePay(page, servers);
    await applePay.validatesAt(
      'https://apple-pay-gateway.apple.com.evil.example/paymentservices/startSession',
    );
    await button.click();
    await expect
      .poll(() => told(page, 'source'), SOON)
      .toMatchObject([
        {
          elementType: 'applepay',
          source: null,
          error: {
            type: 'internal_server_error',
            errors: [{ code: 'invalid_parameter', parameter: 'validationUrl' }],
          },
        },
      ]);
    expect(answers()).toEqual(['400']);
    expect(await applePay.calls()).toEqual([['begin'], ['abort']]);
    expect(await told(page, 'cancel')).toEqual([]);

    await applePay.validatesAt();
    await button.click();
    await expect.poll(async () => (await applePay.calls()).length, SOON).toBe(2);
    await applePay.authorises();
    await expect.poll(async () => (await told(page, 'source')).length, SOON).toBe(2);
    expect((await told(page, 'source'))[1]).toMatchObject({ error: null });
  });

  test('is not there without a session: the service vouches for sessions', async ({
    page,
    servers,
  }) => {
    await page.route(/payment-methods\?(?!.*sessionId)/u, (route) =>
      route.fulfill({
        headers: { 'access-control-allow-origin': '*' },
        json: { paymentMethods: [{ type: 'applePay', flow: 'standard', wallet: {} }] },
      }),
    );
    const { sessionId } = await openApplePay(page, servers);
    const request = JSON.stringify(REQUEST);
    await page.evaluate(`
      window.without = dr.createElement('applepay', dr.paymentRequest(${request}));
      window.later = dr.createElement('applepay', dr.paymentRequest(
        { ...${request}, sessionId: '${sessionId}' }));
      later.on('ready', () => { window.isReady = true; });`);

    // Until the service has answered, both report the browser's support.
    await expect.poll(() => page.evaluate('without.canMakePayment()'), SOON).toBe(false);
    await expect.poll(() => page.evaluate('window.isReady'), SOON).toBe(true);
    expect(await page.evaluate('later.canMakePayment()')).toBe(true);
  });
});
