import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { Hono } from 'hono';
import { html as template } from 'lit';
import { expect } from 'vitest';
import { importMap, startKitShop } from '../../support/e2e/kit-shop.js';
import { openCheckout } from '../../support/e2e/storefront.js';
import { guardPages } from '../../support/e2e/page-guard.js';
import { test } from '../../support/e2e/test.js';

const TAGS = ['dr-dropin', 'dr-payment-methods', 'dr-session-summary'];

/** The import map of the package, and where the module is that takes up what a server has rendered. */
function imports(): string {
  const { imports: known } = JSON.parse(importMap()) as { imports: Record<string, string> };
  return JSON.stringify({
    imports: { ...known, '@lit-labs/ssr-client/': '/node_modules/@lit-labs/ssr-client/' },
  });
}

async function pageOf(sessionId: string, service: string): Promise<string> {
  await import(new URL('../../../dist/define.js', import.meta.url).href);
  const tags = await collectResult(
    render(
      template`<dr-session-summary session-id=${sessionId}></dr-session-summary
        ><dr-payment-methods session-id=${sessionId}></dr-payment-methods
        ><dr-dropin session-id=${sessionId}></dr-dropin>`,
    ),
  );
  return `<!doctype html><html lang="en"><head><title>Rendered by a server</title><link rel="icon" href="data:," />
    <script type="importmap">${imports()}</script></head><body><main>${tags}</main>
    <script>
      window.before = ${JSON.stringify(TAGS)}.map((tag) => document.querySelector(tag).shadowRoot.querySelector('div, section'));
      window.shifts = [];
      new PerformanceObserver((list) => window.shifts.push(...list.getEntries().map(({ value }) => value)))
        .observe({ type: 'layout-shift', buffered: true });
    </script>
    <script type="module">
      import '@lit-labs/ssr-client/lit-element-hydrate-support.js';
      const { configure } = await import('/dist/index.js');
      await import('/dist/define.js');
      window.kept = await Promise.all(${JSON.stringify(TAGS)}.map(async (tag, index) => {
        const element = document.querySelector(tag);
        await element.updateComplete;
        return element.shadowRoot.querySelector('div, section') === window.before[index];
      }));
      configure({ key: 'pk_sandbox', serviceUrl: '${service}' });
    </script></body></html>`;
}

test('tags that a server has rendered keep their nodes when they are taken up, and then show the list', async ({
  browser,
  servers,
}) => {
  const { sessionId } = await openCheckout(servers);
  const html = await pageOf(sessionId, servers.service);
  const shop = await startKitShop(() => html, new Hono());
  const context = await browser.newContext();
  const guard = await guardPages(context, [servers.service, shop.origin]);
  try {
    const page = await context.newPage();
    await page.goto(shop.origin);
    await page.locator('dr-dropin').getByRole('radio').first().waitFor();
    await page.locator('dr-payment-methods').getByRole('radio').first().waitFor();

    const { kept, shifts } = await page.evaluate(() => {
      const { kept, shifts } = window as unknown as { kept: boolean[]; shifts: number[] };
      return { kept, shifts };
    });
    expect(kept).toEqual([true, true, true]);
    expect(shifts.reduce((sum, value) => sum + value, 0)).toBeLessThan(0.01);
    expect(guard.faults).toEqual([]);
  } finally {
    await context.close();
    await shop.close();
  }
});
