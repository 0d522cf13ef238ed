import { createAdaptorServer } from '@hono/node-server';
import { Hono } from 'hono';
import type { AddressInfo } from 'node:net';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { createService } from '../../../server/app.js';
import { logLine } from '../../../server/observing/request-log.js';
import { describeGatewayContract } from '../../gateway/contract.js';
import { sandboxHarness } from '../../gateway/support/sandbox-harness.js';
import { answerBank } from '../../support/e2e/answer-bank.js';
import { launch } from '../../support/e2e/browser.js';
import { importMap, startKitShop, type KitShop } from '../../support/e2e/kit-shop.js';
import { gatewayIn } from '../../support/e2e/page-gateway.js';
import { patience } from '../../support/pace.js';

// Adapter → DigitalRiver.js → service: the circle is closed with our own script as the global, in a page of another site
// than the service's.

/** What the adapter asks for: neither files, nor legal texts, which DigitalRiver.js gets by itself when they are read. */
const CALL = /^(GET|POST) \/v1\/(?!compliance|frames)/;

let app: Hono;
const service = createAdaptorServer({ fetch: (request) => app.fetch(request) });
let actions: ReturnType<typeof sandboxHarness>['actions'];
let requests = 0;
let shop: KitShop;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  await new Promise<void>((resolve) => service.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(service.address() as AddressInfo).port}`;
  const made = sandboxHarness({ pagesOrigin: origin });
  actions = made.actions;
  const options = { sandbox: made.sandbox, serviceOrigin: origin };
  app = createService({ ...options, log: (entry) => CALL.test(logLine(entry)) && requests++ });
  const backEnd = createService(options);
  shop = await startKitShop(
    () => `<!doctype html><title>Shop</title>
      <script type="importmap">${importMap()}</script>
      <script src="${origin}/cdn/DigitalRiver.js"></script>
      <script type="module">
        import { digitalRiverGateway } from '/dist/compat/over-digital-river.js';
        import { PaymentError } from '/dist/index.js';
        window.PaymentError = PaymentError;
        const digitalRiver = new DigitalRiver('pk_sandbox', { locale: 'en-US' });
        const loadSession = (id, { signal }) => fetch('/session/' + id, { signal });
        window.renewGateway = () => {
          window.gateway = digitalRiverGateway({ digitalRiver, loadSession });
        };
      </script>`,
    new Hono().get('/:id', (c) =>
      backEnd.request(`/v1/sessions/${c.req.param('id')}?key=pk_sandbox`),
    ),
  );
  browser = await launch();
  page = await browser.newPage();
  page.setDefaultTimeout(patience(15_000));
  await page.goto(shop.origin);
});

afterAll(async () => {
  await browser.close();
  await shop.close();
  service.close();
  if ('closeAllConnections' in service) service.closeAllConnections();
});

describeGatewayContract('digital-river-gateway over DigitalRiver.js in a page', async () => {
  await page.evaluate('renewGateway()');
  const gateway = await gatewayIn(page);
  return {
    gateway,
    ...actions,
    async authenticate(request, passwords) {
      const { signal } = new AbortController();
      const answering = gateway.authenticateSource(request, { signal });
      await answerBank(page, passwords);
      return [await answering];
    },
    requests: () => requests,
    close: () => page.evaluate(`document.querySelector('dr-challenge')?.remove()`),
  };
});
