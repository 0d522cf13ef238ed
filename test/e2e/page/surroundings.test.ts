import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { typesCard } from '../../support/e2e/dropin-page.js';
import { BILL_TO, openCheckout } from '../../support/e2e/storefront.js';
import { openTags } from '../../support/e2e/tag-console.js';
import { test } from '../../support/e2e/test.js';

const dropin = (sessionId: string) =>
  `<dr-dropin session-id="${sessionId}" button-type="payNow"></dr-dropin>`;
const cardOf = (page: Page) => page.locator('dr-dropin dr-card-form iframe').contentFrame();

/** Sizes in CSS pixels of all text that is shown, in shadow trees too; with a piece of it. Marks of brands are pictures. */
const sizesIn = () => {
  const sizes: [size: number, text: string][] = [];
  const visit = (root: Node): void => {
    if (root instanceof Element) {
      if (/^(style|script|template|svg)$/.test(root.localName) || !root.checkVisibility()) return;
      if (root.shadowRoot) visit(root.shadowRoot);
    }
    if (root instanceof Text && root.data.trim() && root.parentElement)
      sizes.push([parseFloat(getComputedStyle(root.parentElement).fontSize), root.data.trim()]);
    root.childNodes.forEach(visit);
  };
  visit(document.body);
  return sizes;
};

describe('a page whose theme sets the root to 10px', () => {
  test('shows no text under 12px, labels of 13px and fields of 16px', async ({
    page,
    servers,
    guard,
  }) => {
    const { sessionId } = await openCheckout(servers);
    const head = '<style>html { font-size: 62.5% } body { font-size: 1.6rem }</style>';
    await openTags(page, guard, servers, { head, body: dropin(sessionId) });
    const card = cardOf(page);
    await card.getByLabel('Card number').waitFor();
    await page.locator('dr-dropin').getByText('Terms of sale').first().waitFor();
    const sizes = [
      ...(await page.evaluate(sizesIn)),
      ...(await card.locator('body').evaluate(sizesIn)),
    ];
    expect(sizes.length).toBeGreaterThan(10);
    expect(sizes.filter(([size]) => size < 12)).toEqual([]);
    const sizeOf = (what: string) =>
      card
        .locator(what)
        .first()
        .evaluate((element) => parseFloat(getComputedStyle(element).fontSize));
    expect(await sizeOf('label')).toBeCloseTo(13, 0);
    expect(await sizeOf('input')).toBeCloseTo(16, 1);
  });
});

describe('Escape in a card field', () => {
  test('closes the page’s dialog around it', async ({ page, servers, guard }) => {
    const { sessionId } = await openCheckout(servers);
    const body = `<dialog>${dropin(sessionId)}</dialog>
      <script>document.querySelector('dialog').showModal();</script>`;
    await openTags(page, guard, servers, { body });
    await cardOf(page).getByLabel('Card number').click();
    await page.keyboard.press('Escape');
    await expect
      .poll(() => page.locator('dialog').evaluate((d) => d.matches('[open]')))
      .toBe(false);
  });

  test('can be canceled by the page, and then closes nothing', async ({ page, servers, guard }) => {
    const { sessionId } = await openCheckout(servers);
    const body = `<dialog>${dropin(sessionId)}</dialog>
      <script>window.keys = []; document.querySelector('dialog').showModal();
        addEventListener('keydown', (event) => { keys.push(event.key); event.preventDefault(); });</script>`;
    await openTags(page, guard, servers, { body });
    await cardOf(page).getByLabel('Card number').click();
    await page.keyboard.press('Escape');
    await expect.poll(() => page.evaluate('keys')).toEqual(['Escape']);
    expect(await page.locator('dialog').evaluate((d) => d.matches('[open]'))).toBe(true);
  });
});

test('a payer whose postal code is missing in the checkout enters it, and pays with a card', async ({
  page,
  servers,
  guard,
}) => {
  const { state: _, postalCode: __, ...address } = BILL_TO.address;
  const { checkoutId, sessionId } = await openCheckout(servers, {
    billTo: { ...BILL_TO, address: { ...address, country: 'GB' } },
  });
  await openTags(page, guard, servers, {
    head: `<script>addEventListener('dr-success', ({ detail }) => (window.paid = detail.source.id))</script>`,
    body: dropin(sessionId),
  });
  await typesCard(page);
  const pay = page.locator('dr-dropin').getByRole('button', { name: /^Pay / });
  await pay.click();
  const postalCode = page.getByLabel('Postal code');
  await page.getByText('Enter your postal code.').waitFor();
  expect(await postalCode.evaluate((input) => input.matches(':focus'))).toBe(true);
  await page.keyboard.type('SW1A 1AA');
  await pay.click();

  await expect.poll(() => page.evaluate('window.paid')).toEqual(expect.any(String));
  const sourceId = String(await page.evaluate('window.paid'));
  await servers.ask(`POST /checkouts/${checkoutId}/sources/${sourceId}`);
  expect(await servers.ask('POST /orders', { checkoutId })).toHaveProperty('id');
});

describe('a country without postal codes', () => {
  const address = { line1: '1 Queens Road', city: 'Hong Kong', country: 'HK' };
  const billTo = { ...BILL_TO, address };

  test('pays with a card', async ({ page, servers, guard }) => {
    const { sessionId } = await openCheckout(servers, { currency: 'HKD', billTo });
    await openTags(page, guard, servers, {
      head: `<script>addEventListener('dr-success', () => (window.isPaid = true))</script>`,
      body: dropin(sessionId),
    });
    await typesCard(page);
    await page.locator('dr-dropin').getByRole('button', { name: /^Pay / }).click();
    await expect.poll(() => page.evaluate('window.isPaid')).toBe(true);
  });

  test('saves a method on the account page', async ({ page, servers, guard }) => {
    const owner = JSON.stringify({
      firstName: 'Ada',
      lastName: 'S',
      email: 'a@example.com',
      address,
    });
    await openTags(page, guard, servers, {
      body: `<dr-dropin flow="managePaymentMethods"></dr-dropin>
        <script>document.querySelector('dr-dropin').billingAddress = ${owner}</script>`,
    });
    await page.locator('dr-dropin').getByRole('radio').first().waitFor();
  });
});
