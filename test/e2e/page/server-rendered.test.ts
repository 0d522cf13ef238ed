import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { Hono } from 'hono';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { importMap, startKitShop } from '../../support/e2e/kit-shop.js';
import { openSession } from '../../support/e2e/plain-page.js';
import { startServers, type Servers } from '../../support/e2e/start-servers.js';
import { test as base } from '../../support/e2e/test.js';

const TAGS = ['dr-session-summary', 'dr-payment-methods', 'dr-dropin'];

/** What a server does, in a process of its own: Lit's server half is the one that Node finds. */
const RENDER = `
  import { render } from '@lit-labs/ssr';
  import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
  import { html } from 'lit';
  const [, session] = process.argv;
  await import(new URL('dist/define.js', 'file://' + process.cwd() + '/'));
  process.stdout.write(await collectResult(render(html\`
    <dr-session-summary session-id=\${session}></dr-session-summary>
    <dr-payment-methods session-id=\${session}></dr-payment-methods>
    <dr-dropin session-id=\${session}></dr-dropin>\`)));`;

async function renderTags(session: string): Promise<string> {
  const { stdout } = await promisify(execFile)(process.execPath, [
    '--input-type=module',
    '--eval',
    RENDER,
    session,
  ]);
  return stdout;
}

let rendered = '';

const html = (service: string) => `<!doctype html>
<html lang="en">
  <head>
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Pay</title>
    <link rel="icon" href="data:," />
    <script type="importmap">${importMap()}</script>
  </head>
  <body>
    <h1>Pay</h1>
    ${rendered}
    <p>After the tags</p>
    <script type="module">
      import '/node_modules/@lit-labs/ssr-client/lit-element-hydrate-support.js';
      import '/dist/define.js';
      import { configure } from '/dist/index.js';
      configure({ key: 'pk_sandbox', serviceUrl: '${service}' });
    </script>
  </body>
</html>`;

/** As `test`, with a shop whose page was rendered on its server. */
const test = base.extend<{ readonly servers: Servers }>({
  servers: [
    // eslint-disable-next-line no-empty-pattern -- vitest reads what a fixture needs from its pattern
    async ({}, use) => {
      const servers = await startServers();
      const shop = await startKitShop(() => html(servers.service), new Hono());
      await use({ ...servers, shop: shop.origin });
      await shop.close();
      await servers.close();
    },
    { scope: 'file' },
  ],
});

interface Marked extends Element {
  isOfServer?: boolean;
}

/** Where the tags stand, and how many of their nodes the server sent and how many were made since. */
const look = (page: Page) =>
  page.evaluate(
    (tags) =>
      tags.map((tag) => {
        const host = document.querySelector(tag);
        const nodes: Marked[] = [...(host?.shadowRoot?.querySelectorAll('*') ?? [])];
        const box = host?.getBoundingClientRect();
        return {
          tag,
          top: box?.top,
          height: box?.height,
          kept: nodes.filter(({ isOfServer }) => isOfServer).length,
          made: nodes.filter(({ isOfServer }) => !isOfServer).length,
        };
      }),
    TAGS,
  );

/** Holds requests back until what it returns is called. */
async function hold(page: Page, url: RegExp): Promise<() => void> {
  let release = (): void => undefined;
  const released = new Promise<void>((resolve) => (release = resolve));
  await page.route(url, async (route) => {
    await released;
    await route.continue();
  });
  return release;
}

const shiftOf = (page: Page): Promise<number> =>
  page.evaluate(() => (window as unknown as { shift: number }).shift);

describe('tags that a server has rendered', () => {
  test('are painted before any script, and taken up without a shift or a new node', async ({
    page,
    servers,
  }) => {
    const session = await openSession(servers);
    rendered = await renderTags(session);
    await page.addInitScript(() => {
      const sum = window as unknown as { shift: number };
      sum.shift = 0;
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries() as unknown as { value: number }[])
          sum.shift += entry.value;
      }).observe({ type: 'layout-shift', buffered: true });
    });
    const releaseScript = await hold(page, /\/dist\/define\.js$/u);
    const releaseAnswer = await hold(page, /\/v1\/sessions\//u);

    await page.goto(servers.shop, { waitUntil: 'commit' });
    await page.getByText('After the tags').waitFor();
    await page.waitForFunction(
      () => performance.getEntriesByName('first-contentful-paint').length === 1,
    );
    await page.evaluate((tags) => {
      for (const tag of tags)
        for (const node of document.querySelector(tag)?.shadowRoot?.querySelectorAll('*') ?? [])
          (node as Marked).isOfServer = true;
    }, TAGS);
    const painted = await look(page);
    for (const { tag, height, kept } of painted) {
      expect(height, tag).toBeGreaterThan(40);
      expect(kept, tag).toBeGreaterThan(10);
    }

    const asked = page.waitForRequest(/\/v1\/sessions\//u);
    releaseScript();
    await asked;
    await page.evaluate(() => document.querySelector('dr-dropin')?.updateComplete);
    expect(await look(page)).toEqual(painted);
    expect(await shiftOf(page)).toBe(0);

    releaseAnswer();
    await page.locator('dr-dropin').getByRole('radio').first().waitFor();
    await page.locator('dr-payment-methods').getByRole('radio').first().waitFor();
    await page.locator('dr-session-summary [part=remaining]').waitFor();
  });
});
