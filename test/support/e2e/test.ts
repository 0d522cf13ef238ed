import type { Browser, BrowserContext, Page } from 'playwright-core';
import { test as base } from 'vitest';
import { patience } from '../pace.js';
import { launch } from './browser.js';
import { guardPages, type PageGuard } from './page-guard.js';
import { Shopper } from './shopper.js';
import { startServers, type Servers } from './start-servers.js';

interface Fixtures {
  /** One pair of servers for a file. */
  readonly servers: Servers;
  /** One for all files: they run in one worker. */
  readonly browser: Browser;
  /** A new shopper for each test. */
  readonly context: BrowserContext;
  readonly page: Page;
  /** Fails the test for violations that it does not check itself. */
  readonly guard: PageGuard;
  /** A shopper without an earlier visit. */
  readonly shopper: Shopper;
}

/** A test with a shop, a service, a browser and a page that is watched. */
export const test = base.extend<Fixtures>({
  servers: [
    // eslint-disable-next-line no-empty-pattern -- vitest reads what a fixture needs from its pattern
    async ({}, use) => {
      const servers = await startServers();
      await use(servers);
      await servers.close();
    },
    { scope: 'file' },
  ],
  browser: [
    // eslint-disable-next-line no-empty-pattern -- as above
    async ({}, use) => {
      const browser = await launch();
      await use(browser);
      await browser.close();
    },
    { scope: 'worker' },
  ],
  context: async ({ browser }, use) => {
    const context = await browser.newContext({
      locale: 'en-US',
      viewport: { width: 1280, height: 900 },
    });
    context.setDefaultTimeout(patience(15_000));
    await use(context);
    await context.close();
  },
  guard: [
    async ({ context, servers }, use) => {
      const guard = await guardPages(context, [servers.service, servers.shop]);
      await use(guard);
      if (guard.faults.length > 0) throw new Error(`On the side: ${guard.faults.join('; ')}`);
    },
    { auto: true },
  ],
  page: async ({ context, guard, task }, use) => {
    void guard; // watches from the first request on
    const page = await context.newPage();
    await use(page);
    if (task.result?.state !== 'fail') return;
    const path = `.cache/e2e/${task.name.replaceAll(/[^\w]+/gu, '-').slice(0, 80)}.png`;
    await page.screenshot({ path });
    console.log(`${page.url()} as it was when the test failed: ${path}`);
  },
  shopper: async ({ page, servers }, use) => {
    await use(new Shopper(page, servers.shop));
  },
});
