import { Hono } from 'hono';
import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { importMap, startKitShop } from './kit-shop.js';
import type { GOOD_CARD } from './shopper.js';
import { startServers, type Servers } from './start-servers.js';
import { openCheckout } from './storefront.js';
import { test as base } from './test.js';
import { patience } from '../pace.js';

type Card = typeof GOOD_CARD;

const SOON = { timeout: patience(15_000) };

/** The kit's tags on `digitalRiverGateway`, over the `DigitalRiver` global that the script tag set. */
const html = (service: string) => `<!doctype html>
<html lang="en">
  <head>
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Pay</title>
    <link rel="icon" href="data:," />
    <script type="importmap">${importMap()}</script>
    <script src="${service}/cdn/DigitalRiver.js"></script>
  </head>
  <body>
    <h1>Pay</h1>
    <dr-session-summary></dr-session-summary>
    <dr-payment-methods></dr-payment-methods>
    <dr-dropin button-type="payNow"></dr-dropin>
    <script type="module">
      import '/dist/define.js';
      import { digitalRiverGateway } from '/dist/compat/over-digital-river.js';
      const gateway = digitalRiverGateway({
        digitalRiver: new DigitalRiver('pk_sandbox'),
        loadSession: (id, { signal }) => fetch('/session/' + id, { signal }),
      });
      const sessionId = new URLSearchParams(location.search).get('session');
      window.heard = [];
      window.addEventListener('dr-success', (event) => {
        heard.push(event.detail.source);
        event.waitUntil(
          fetch('/session/' + sessionId + '/sources/' + event.detail.source.id, { method: 'POST' }),
        );
      });
      window.fill = (tag) => Object.assign(tag, { gateway, sessionId });
      document.querySelectorAll('dr-session-summary, dr-payment-methods, dr-dropin').forEach(fill);
    </script>
  </body>
</html>`;

interface Order {
  readonly id: string;
  readonly state: string;
  readonly payment: { readonly sources: readonly { readonly type: string }[] };
}

/** A shop's page of the kit's tags over DigitalRiver.js, in a shopper's words. */
export class TagPage {
  readonly page: Page;
  readonly #servers: Servers;
  #checkoutId = '';

  constructor(page: Page, servers: Servers) {
    this.page = page;
    this.#servers = servers;
  }

  /** With a bag of 118.01 US dollars. */
  async opens(): Promise<void> {
    const { checkoutId, sessionId } = await openCheckout(this.#servers);
    this.#checkoutId = checkoutId;
    checkouts.set(sessionId, checkoutId);
    await this.page.goto(`${this.#servers.shop}/pay?session=${sessionId}`);
  }

  get dropin(): Locator {
    return this.page.locator('dr-dropin');
  }

  /** One of the library's fields. */
  field(label: string): Locator {
    return this.page.frameLocator(`iframe[title="${label}"]`).getByRole('textbox');
  }

  /** Types key by key, as people do. */
  async typesCard({ number, expiry, code }: Card): Promise<void> {
    for (const [label, text] of [
      ['Card number', number],
      ['Expiration date', expiry],
      ['Security code', code],
    ] as const) {
      await this.field(label).click();
      await this.page.keyboard.press('ControlOrMeta+A');
      await this.page.keyboard.type(text);
    }
  }

  method(name: string, within = 'dr-dropin'): Locator {
    return this.page.locator(within).getByRole('radio', { name, exact: true });
  }

  get payButton(): Locator {
    return this.dropin.getByRole('button', { name: /^(?:Pay|Choose|Continue to) /u });
  }

  /** Waits until the page has received the last input, which the library reports with a delay. */
  async pays(): Promise<void> {
    await this.page.waitForFunction(
      () => document.querySelector<HTMLElement & { canSubmit: boolean }>('dr-dropin')?.canSubmit,
    );
    await this.payButton.click();
  }

  async sees(text: string | RegExp): Promise<void> {
    await this.dropin.getByText(text).first().waitFor();
  }

  async seesRemaining(amount: string): Promise<void> {
    const summary = this.page.getByRole('region', { name: 'Payment summary' });
    if (amount === '$0.00') {
      await summary.locator('[part=covered]').waitFor();
      return;
    }
    await expect.poll(() => summary.locator('[part=remaining]').innerText(), SOON).toBe(amount);
  }

  /** Places the order, as the shop's back end does. */
  order(): Promise<Order> {
    return this.#servers.ask<Order>('POST /orders', { checkoutId: this.#checkoutId });
  }
}

/** Checkouts by the id of their session. */
const checkouts = new Map<string, string>();

/** As `test`, with the page's own shop and its back end, which knows which checkout a session belongs to. */
export const test = base.extend<{ readonly servers: Servers; readonly shop: TagPage }>({
  servers: [
    // eslint-disable-next-line no-empty-pattern -- vitest reads what a fixture needs from its pattern
    async ({}, use) => {
      const servers = await startServers();
      const backEnd = new Hono()
        .get('/:id', async (c) =>
          c.json(await servers.ask<object>(`GET /checkouts/${checkouts.get(c.req.param('id'))}`)),
        )
        .post('/:id/sources/:source', async (c) => {
          const { id, source } = c.req.param();
          await servers.ask(`POST /checkouts/${checkouts.get(id)}/sources/${source}`);
          return c.body(null, 204);
        });
      const shop = await startKitShop(() => html(servers.service), backEnd);
      await use({ ...servers, shop: shop.origin });
      await shop.close();
      await servers.close();
    },
    { scope: 'file' },
  ],
  shop: async ({ page, servers }, use) => use(new TagPage(page, servers)),
});
