import { describe, expect } from 'vitest';
import { answerBank } from '../../support/e2e/answer-bank.js';
import { libraryTags, openCheckout } from '../../support/e2e/storefront.js';
import { test } from '../../support/e2e/test.js';

/** The page inside: it hosts the library, takes the configuration by message, and sends back each callback. */
const INSIDE = `
  const send = (type, data) => parent.postMessage(JSON.stringify({ type, data }), outside);
  addEventListener('message', ({ origin, data }) => {
    if (origin !== outside) return;
    const { type, configuration } = JSON.parse(data);
    if (type !== 'configure') return;
    document.getElementById('drop-in').innerHTML = '';
    new DigitalRiver('pk_sandbox', { locale: 'en-US' }).createDropin({
      ...configuration,
      onReady: (data) => send('ready', data),
      onSuccess: (data) => send('success', data),
      onError: (data) => send('error', data),
      onCancel: (data) => send('cancel', data)
    }).mount('drop-in');
  });
  new ResizeObserver(() => send('height', document.documentElement.scrollHeight)).observe(document.body);
  send('loaded');`;

/** The page outside: an app of a platform that may load no script of others. */
const OUTSIDE = `
  const frame = document.getElementById('payment');
  addEventListener('message', async ({ origin, data, source }) => {
    if (origin !== inside || source !== frame.contentWindow) return;
    const message = JSON.parse(data);
    if (message.type === 'loaded')
      frame.contentWindow.postMessage(JSON.stringify({
        type: 'configure',
        configuration: {
          sessionId: order.sessionId,
          options: { flow: 'checkout', button: { type: 'payNow' }, showComplianceSection: false }
        }
      }), inside);
    if (message.type === 'height') frame.style.height = Math.max(600, message.data) + 'px';
    if (message.type === 'error') document.getElementById('message').textContent = message.data.errors[0].message;
    if (message.type === 'success') {
      const { state } = await placeOrder(message.data.source.id);
      document.getElementById('message').textContent = 'Order ' + state;
    }
  });`;

const html = (body: string, head = ''): Response =>
  new Response(
    `<!doctype html><html lang="en"><head><title>Checkout</title><link rel="icon" href="data:," />${head}</head><body>${body}</body></html>`,
    { headers: { 'content-type': 'text/html; charset=utf-8' } },
  );

// The kind of fault: the library's page is not the top page. Frames of the service stand two and three deep, answers cross
// as text (what cannot be written as JSON is lost), and nothing may rely on `top` or on the page's own size.
describe('a page that hosts the library in a frame of another site and talks by messages', () => {
  test('pays an order with a challenge', async ({ page, servers, guard }) => {
    const outside = servers.shop;
    const inside = servers.shop.replace('localhost', '127.0.0.1');
    guard.expectFault(new RegExp(`request to a stranger: GET ${inside}/inside`, 'u'));
    const { checkoutId, sessionId } = await openCheckout(servers);
    await page.exposeFunction('placeOrder', async (sourceId: string) => {
      await servers.ask(`POST /checkouts/${checkoutId}/sources/${sourceId}`);
      return servers.ask('POST /orders', { checkoutId });
    });
    const given = (values: object) =>
      Object.entries(values)
        .map(([name, value]) => `const ${name} = ${JSON.stringify(value)};`)
        .join('');
    servers.pages.set('/inside', () =>
      html(
        `<div id="drop-in"></div><script>${given({ outside })}${INSIDE}</script>`,
        libraryTags(servers),
      ),
    );
    servers.pages.set('/outside', () =>
      html(
        `<iframe id="payment" title="Payment" src="${inside}/inside" width="700" height="600"></iframe>
         <p id="message"></p><script>${given({ inside, order: { sessionId } })}${OUTSIDE}</script>`,
      ),
    );

    await page.goto(`${outside}/outside`);
    const hosted = page.locator('#payment').contentFrame();
    const pay = hosted.locator('dr-dropin').getByRole('button', { name: 'Pay $118.01' });
    await pay.waitFor();
    const form = hosted.locator('dr-dropin iframe').contentFrame();
    await form.getByLabel('Card number').fill('5454545454545454');
    await form.getByLabel('Expiration date').fill('0330');
    await form.getByLabel('Security code').fill('737');
    await pay.click();
    await answerBank(hosted, ['1234']);

    await page.getByText('Order accepted').waitFor();
    expect(servers.sourcesOf(sessionId)).toHaveLength(1);
  });
});
