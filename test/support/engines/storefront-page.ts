import { libraryTags, openCheckout } from '../e2e/storefront.js';
import type { Servers } from '../e2e/start-servers.js';

/** A storefront's page that knows DigitalRiver.js, with a back end. */
interface StorefrontPage {
  readonly address: string;
  readonly sessionId: string;
  /** Of the order that the page placed, as the service has it. */
  readonly order: () => Promise<unknown>;
}

const page = (servers: Servers, body: string, script: string): string => `<!doctype html>
<html lang="en">
  <head>
    <title>Storefront</title>
    <link rel="icon" href="data:," />
    ${libraryTags(servers)}
  </head>
  <body>
    <main>${body}</main>
    <p id="message"></p>
    <script>
      const ask = (path) => fetch(path, { method: 'POST' }).then((answer) => answer.json());
      const changeCart = (more) => ask('/storefront/cart?more=' + more);
      const placeOrder = (sourceId) => ask('/storefront/order?source=' + sourceId);
      ${script}
    </script>
  </body>
</html>`;

/**
 * A cart with one thing of 118.01 US dollars. In the page, `changeCart(more)` puts as many more into it and `placeOrder(sourceId)` attaches
 * a source and places the order; both ask the back end, which alone has the secret key.
 */
export async function serveStorefront(
  servers: Servers,
  body: string,
  script: (sessionId: string) => string,
): Promise<StorefrontPage> {
  const { checkoutId, sessionId } = await openCheckout(servers);
  let quantity = 1;
  let orderId = '';
  const html = page(servers, body, script(sessionId));
  servers.pages.set(
    '/storefront',
    () => new Response(html, { headers: { 'content-type': 'text/html; charset=utf-8' } }),
  );
  servers.pages.set('/storefront/cart', async ({ url }) => {
    quantity += Number(new URL(url).searchParams.get('more'));
    const items = [{ skuId: 'teapot', quantity, price: 118.01 }];
    const { totalAmount } = await servers.ask<{ totalAmount: number }>(
      `POST /checkouts/${checkoutId}`,
      { items },
    );
    return Response.json({ sessionId, total: totalAmount });
  });
  servers.pages.set('/storefront/order', async ({ url }) => {
    const source = new URL(url).searchParams.get('source');
    await servers.ask(`POST /checkouts/${checkoutId}/sources/${source}`);
    const order = await servers.ask<{ id: string; state: string }>('POST /orders', { checkoutId });
    orderId = order.id;
    return Response.json({ state: order.state });
  });
  return {
    address: `${servers.shop}/storefront`,
    sessionId,
    order: () => servers.ask(`GET /orders/${orderId}`),
  };
}
