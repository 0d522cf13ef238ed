import { describe, expect } from 'vitest';
import { BILL_TO, openCheckout } from '../../support/e2e/storefront.js';
import type { Servers } from '../../support/e2e/start-servers.js';
import { test } from '../../support/e2e/test.js';

const LATER = [
  'compliance',
  'iban',
  'invoice-attribute',
  'method-form',
  'offline-refund',
  'payment-instructions',
  'store-credit',
  'tax-identifier',
].map((name) => `dr-${name}`);

/** A page of HTML alone: one script tag, and these tags. */
function serveTags({ pages, service }: Servers, tags: string): void {
  const html = `<!doctype html><html lang="en"><head><title>Tags</title><link rel="icon" href="data:," />
    <script type="module" src="${service}/cdn/dr-elements.js" data-key="pk_sandbox" data-service-url="${service}"></script>
    </head><body><main>${tags}</main></body></html>`;
  const headers = { 'content-type': 'text/html; charset=utf-8' };
  pages.set('/tags', () => new Response(html, { headers }));
}

describe('a page with one script tag', () => {
  test('may use every public tag, and each reads its session, country or seller from its attributes', async ({
    page,
    servers,
  }) => {
    const { sessionId } = await openCheckout(servers, {
      currency: 'EUR',
      autoRenewal: true,
      billTo: {
        ...BILL_TO,
        address: { line1: 'Gracht 1', city: 'Amsterdam', postalCode: '1011', country: 'NL' },
      },
    });
    serveTags(
      servers,
      `<dr-method-form id="ideal" type="ideal" session-id="${sessionId}"></dr-method-form>
      <dr-method-form id="bank" type="onlineBanking" country="DE" currency="EUR"></dr-method-form>
      <dr-method-form id="store" type="konbini"></dr-method-form>
      <dr-compliance id="session" session-id="${sessionId}"></dr-compliance>
      <dr-compliance id="seller" entity="DR_JAPAN-entity" country="jp"></dr-compliance>
      <dr-store-credit session-id="${sessionId}"></dr-store-credit>
      <dr-tax-identifier session-id="${sessionId}"></dr-tax-identifier>
      <dr-iban></dr-iban>
      <dr-invoice-attribute></dr-invoice-attribute>
      <dr-offline-refund></dr-offline-refund>
      <dr-payment-instructions></dr-payment-instructions>`,
    );
    await page.goto(`${servers.shop}/tags`);
    await page.locator('#ideal').getByRole('checkbox').check();
    await page.locator('#ideal').getByRole('textbox', { name: 'IBAN' }).waitFor();
    await page.locator('#bank').getByRole('radio', { name: 'Giropay' }).check();
    await page
      .locator('#store')
      .getByRole('radio', { name: /Family Mart/u })
      .check();
    expect(
      await page.evaluate(() =>
        ['bank', 'store'].map(
          (id) => (document.getElementById(id) as unknown as { entered: unknown }).entered,
        ),
      ),
    ).toEqual([{ bankCode: '21' }, { storeId: '030' }]);
    await page
      .locator('#session')
      .getByText(/Digital River Ireland/u)
      .waitFor();
    await page
      .locator('#seller')
      .getByText(/Digital River Japan/u)
      .waitFor();
    await page.locator('dr-tax-identifier').getByRole('textbox', { name: 'VAT number' }).waitFor();
    await page.locator('dr-iban').getByRole('textbox', { name: 'IBAN' }).waitFor();
    await page.locator('dr-invoice-attribute').getByRole('radio', { name: 'Donate it' }).waitFor();
    await page.locator('dr-offline-refund').getByRole('button').waitFor();
    const undefinedTags = () => page.locator('main > :not(:defined)').count();
    await expect.poll(undefinedTags).toBe(0);
  });

  test('loads only the tags that it contains, and those that are added later on request', async ({
    page,
    servers,
  }) => {
    const { sessionId } = await openCheckout(servers);
    serveTags(
      servers,
      `<dr-session-summary session-id="${sessionId}"></dr-session-summary>
      <dr-iban></dr-iban>`,
    );
    await page.goto(`${servers.shop}/tags`);
    await page.getByRole('region', { name: 'Payment summary' }).waitFor();
    await page.getByRole('textbox', { name: 'IBAN' }).waitFor();
    const others = LATER.filter((tag) => tag !== 'dr-iban');
    const known = (tags: readonly string[]) =>
      page.evaluate(
        (asked) => asked.filter((tag) => customElements.get(tag) !== undefined),
        [...tags],
      );
    expect(await known(others)).toEqual([]);
    await page.evaluate((later) => {
      for (const tag of later) document.body.append(document.createElement(tag));
    }, others);
    // As text: what runs here would have its imports rewritten.
    await page.evaluate(
      `import('${servers.service}/cdn/dr-elements.js').then(({ loadTags }) => loadTags())`,
    );
    expect(await known(others)).toEqual(others);
  });
});
