import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';
import { ADDRESS } from '../sample-owner.js';
import { startServers, type Servers } from './start-servers.js';
import { test as base } from './test.js';

interface Checkout {
  readonly id: string;
  readonly payment: { readonly session: { readonly id: string } };
}

/** A script of the page: `run` is called with JSON copies of the arguments and has access only to the page. */
export const scriptOf = <Arguments extends readonly unknown[]>(
  run: (...given: Arguments) => unknown,
  ...given: Arguments
): string => `(${String(run)})(...${JSON.stringify(given)});\n`;

export const BILL_TO = {
  name: 'Ada Sample',
  phone: '5550100123',
  address: ADDRESS,
};

/** Creates a checkout, by default of 118.01 US dollars. */
export async function openCheckout(
  { ask }: Pick<Servers, 'ask'>,
  content: object = {},
): Promise<{ readonly checkoutId: string; readonly sessionId: string }> {
  const { id, payment } = await ask<Checkout>('POST /checkouts', {
    currency: 'USD',
    taxInclusive: true,
    email: 'ada@example.com',
    billTo: BILL_TO,
    items: [{ skuId: 'teapot', quantity: 1, price: 118.01 }],
    ...content,
  });
  return { checkoutId: id, sessionId: payment.session.id };
}

/** The page that the storefront serves, for all tests of a file. */
let html = '';

/** As `test`, with a storefront in place of the shop: it serves whatever page `openStorefront` was given last. */
export const test = base.extend<{ readonly servers: Servers }>({
  servers: [
    // eslint-disable-next-line no-empty-pattern -- vitest reads what a fixture needs from its pattern
    async ({}, use) => {
      const servers = await startServers({ pretendWallets: true });
      const storefront = createServer((_, response) => {
        response.setHeader('content-type', 'text/html; charset=utf-8');
        response.end(html);
      });
      await new Promise<void>((resolve) => storefront.listen(0, '127.0.0.1', resolve));
      const { port } = storefront.address() as AddressInfo;
      await use({ ...servers, shop: `http://localhost:${port}` });
      storefront.close();
      storefront.closeAllConnections();
      await servers.close();
    },
    { scope: 'file' },
  ],
});

/** A page of the storefront's with this in its body: it brings its scripts itself. `head` goes before. */
export async function openPage(
  page: Page,
  { shop }: Pick<Servers, 'shop'>,
  body: string,
  head = '',
): Promise<void> {
  html = `<!doctype html>
<html lang="en">
  <head>
    <title>Storefront</title>
    <link rel="icon" href="data:," />
    ${head}
  </head>
  <body>
    ${body}
  </body>
</html>`;
  await page.goto(`${shop}/storefront`);
}

/**
 * A storefront's page that knows DigitalRiver.js and nothing else: the documented script tag, style sheet and a container.
 * What it does stands in `script`, after the tag.
 */
export async function openStorefront(
  page: Page,
  servers: Pick<Servers, 'shop' | 'service'>,
  script: string,
  body = '<div id="drop-in"></div>',
): Promise<void> {
  await openPage(
    page,
    servers,
    `<main>${body}</main><script>${script}</script>`,
    libraryTags(servers),
  );
}

/** The documented script tag and style sheet. */
export const libraryTags = ({ service }: Pick<Servers, 'service'>): string =>
  `<link rel="stylesheet" href="${service}/cdn/DigitalRiver.css" />
    <script src="${service}/cdn/DigitalRiver.js"></script>`;
