import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { startServers, type Servers } from '../../support/e2e/start-servers.js';
import { test as base } from '../../support/e2e/test.js';

/** With wallets on offer, as in the demo. */
const test = base.extend<{ readonly servers: Servers }>({
  servers: [
    // eslint-disable-next-line no-empty-pattern -- vitest reads what a fixture needs from its pattern
    async ({}, use) => {
      const servers = await startServers({ pretendWallets: true });
      await use(servers);
      await servers.close();
    },
    { scope: 'file' },
  ],
});

interface Seen {
  /** Milliseconds since the navigation began, and what the browser adds up to a page's CLS. */
  readonly shifts: { readonly at: number; readonly value: number }[];
  /**
   * Where rows stand in their element, in px, each time they stand elsewhere; a skeleton's rows first. `paintedBy` is when
   * the frame after that one began.
   */
  readonly places: { paintedBy?: number; readonly isList: boolean; readonly rows: number[] }[];
}

/** Runs in the page before its scripts. */
function watch(tag: string): void {
  if (window !== top) return;
  const seen: Seen = { shifts: [], places: [] };
  (window as unknown as { seen: Seen }).seen = seen;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as unknown as { startTime: number; value: number }[])
      seen.shifts.push({ at: entry.startTime, value: entry.value });
  }).observe({ type: 'layout-shift', buffered: true });
  const look = () => {
    const last = seen.places.at(-1);
    if (last) last.paintedBy ??= performance.now();
    const host = document.querySelector(tag);
    const rows = [...(host?.shadowRoot?.querySelectorAll('.row') ?? [])];
    if (host && rows.length > 0) {
      const top = host.getBoundingClientRect().top;
      const place = {
        isList: rows[0]?.matches('label') === true,
        rows: rows.map((row) => Math.round(row.getBoundingClientRect().top - top)),
      };
      if (JSON.stringify([last?.isList, last?.rows]) !== JSON.stringify([place.isList, place.rows]))
        seen.places.push(place);
    }
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/** Holds the session back until the skeleton was painted: a quick machine may never show it. */
const holdForSkeleton = (page: Page): Promise<unknown> =>
  page.route(/\/v1\/sessions\//u, async (route) => {
    await page.waitForFunction(
      () => (window as unknown as { seen: Seen }).seen.places[0]?.paintedBy !== undefined,
    );
    await route.continue();
  });

/** All that comes by itself has come: the wallets' buttons, the fields, the seller. */
async function settles(page: Page): Promise<Seen> {
  await page.locator('dr-express-wallets button').nth(2).waitFor();
  await page.locator('dr-dropin iframe').contentFrame().getByLabel('Card number').waitFor();
  await page.locator('dr-dropin [part=legal] dr-compliance').waitFor();
  return page.evaluate(() => (window as unknown as { seen: Seen }).seen);
}

const sum = (shifts: Seen['shifts']): number =>
  shifts.reduce((total, { value }) => total + value, 0);

function judge(what: string, { shifts, places }: Seen): void {
  const lists = places.filter(({ isList }) => isList);
  const shownBy = lists[0]?.paintedBy ?? 0;
  const after = sum(shifts.filter(({ at }) => at >= shownBy));
  console.log(`${what}: shift ${sum(shifts).toFixed(3)} in all, ${after.toFixed(3)} with a list`);
  expect(after, what).toBeLessThanOrEqual(0.01);
  // A row that can be pressed stays where it is.
  expect(
    lists.map(({ rows }) => rows),
    what,
  ).toEqual([lists[0]?.rows]);
}

const VIEWPORTS = [
  { width: 360, height: 740 },
  { width: 360, height: 1600 },
  { width: 1280, height: 860 },
];

describe('while a page loads', () => {
  for (const viewport of VIEWPORTS) {
    const size = `${viewport.width} × ${viewport.height}`;
    test(`rows stay where they are seen first, wallets or not (${size})`, async ({
      page,
      servers,
    }) => {
      await page.setViewportSize(viewport);
      await page.addInitScript(watch, 'dr-dropin');
      await page.goto(servers.shop);
      await page.locator('.onward').waitFor();
      await holdForSkeleton(page);

      await page.goto(`${servers.shop}/checkout`);
      judge(`/checkout ${size}`, await settles(page));

      // Now the tab knows how many wallets and rows there are: the skeleton has their shape.
      await page.goto(`${servers.shop}/plain`);
      const again = await settles(page);
      judge(`/plain ${size}`, again);
      const [skeleton, list] = again.places;
      expect(skeleton?.isList).toBe(false);
      expect(skeleton?.rows).toEqual(list?.rows);
    });
  }

  test('the list of methods has the skeleton’s shape', async ({ page, servers }) => {
    await page.addInitScript(watch, 'dr-payment-methods');
    await holdForSkeleton(page);
    await page.goto(`${servers.shop}/plain`);
    const { places } = await settles(page);

    expect(places.map(({ isList }) => isList)).toEqual([false, true]);
    expect(places[0]?.rows).toEqual(places[1]?.rows);
  });

  test('checkboxes are rendered with the list, not after it', async ({ page, servers }) => {
    await page.addInitScript(watch, 'dr-dropin');
    await page.goto(servers.shop);
    await page.locator('.onward').waitFor();
    const checkout = await page.request.get(`${servers.shop}/checkout`);
    const html = (await checkout.text()).replace(
      '<dr-dropin',
      '<dr-dropin show-save-payment-agreement show-terms-of-sale-disclosure',
    );
    servers.pages.set(
      '/asking',
      () => new Response(html, { headers: { 'content-type': 'text/html; charset=utf-8' } }),
    );
    await page.goto(`${servers.shop}/asking`);
    await page.locator('dr-dropin [data-consent=termsOfSale]').waitFor();
    judge('with boxes', await settles(page));
  });
});
