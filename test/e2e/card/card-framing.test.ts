import type { Browser, Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { test as frames } from '../../fields/support/card-page.js';
import { launch } from '../../support/e2e/browser.js';
import { test as shop } from '../../support/e2e/test.js';

/** Lets strangers reach this machine: what keeps them out is then what we say, not what the browser thinks of addresses. */
// eslint-disable-next-line no-empty-pattern -- vitest reads what a fixture needs from its pattern
const openBrowser = async ({}, use: (browser: Browser) => Promise<void>) => {
  const browser = await launch({ localFrames: true });
  await use(browser);
  await browser.close();
};
const frameTest = frames.extend<{ browser: Browser }>({
  browser: [openBrowser, { scope: 'worker' }],
});
const shopTest = shop.extend<{ browser: Browser }>({ browser: [openBrowser, { scope: 'worker' }] });

const EVIL = 'https://evil.example';

/** As if the answers of these addresses let everybody frame them. */
const letEverybodyFrame = (page: Page, urls: string): Promise<unknown> =>
  page.route(urls, async (route) => {
    const response = await route.fetch();
    const headers = response.headers();
    delete headers['x-frame-options'];
    headers['content-security-policy'] = (headers['content-security-policy'] ?? '').replace(
      /frame-ancestors[^;]*/,
      'frame-ancestors *',
    );
    await route.fulfill({ response, headers });
  });

/** A page of a stranger's with another one in a frame; the stranger's guests are looked at from outside. */
async function strangersPage(page: Page, framed: string): Promise<void> {
  await page.route(`${EVIL}/**`, (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><title>Evil</title><iframe src="${framed}" width="400" height="400"></iframe>`,
    }),
  );
  await page.goto(`${EVIL}/`);
}

const textsIn = (page: Page): Promise<string[]> =>
  Promise.all(
    page
      .frames()
      .slice(1)
      .map((frame) => frame.evaluate(() => document.body.innerText)),
  );

describe('the framing rules', () => {
  frameTest(
    'a stranger’s page around the shop’s page gets no card frame, and no answer from one (F-031)',
    async ({ card, guard, sites }) => {
      guard.expectFault(/evil\.example|frame-ancestors|Framing|ERR_BLOCKED|postMessage|mixed/i);
      const { page } = card;
      await page.clock.install();
      await strangersPage(page, sites.pageUrl());
      const shopFrame = () => page.frames().find((frame) => frame.url().startsWith(sites.shop));
      await expect.poll(shopFrame).toBeDefined();
      const guest = shopFrame();
      if (!guest) throw new Error('no shop');
      await guest.waitForFunction(() => 'card' in window);

      // As served: the browser itself keeps the frame out, for one of its ancestors is a stranger.
      const mounted = guest.evaluate(() => window.card.mount());
      for (let second = 0; second < 30; second++) await page.clock.runFor(1000);
      expect(await mounted).toMatchObject({ code: 'frame-unavailable' });

      // Without that header: the frame looks at its ancestors itself, and stays mute.
      await letEverybodyFrame(page, '**/v1/frames/card?*');
      const again = guest.evaluate(() => window.card.mount());
      await expect
        .poll(() => page.frames().some((frame) => frame.url().includes('/v1/frames/card')))
        .toBe(true);
      const inside = page.frames().find((frame) => frame.url().includes('/v1/frames/card'));
      expect(await inside?.evaluate(() => location.ancestorOrigins.length)).toBe(2);
      for (let second = 0; second < 30; second++) await page.clock.runFor(1000);
      expect(await again).toMatchObject({
        code: 'frame-unavailable',
        cause: 'Error: handshake-timeout',
      });
    },
  );

  frameTest('the bank’s page cannot be framed (F-032)', async ({ card, guard, sites }) => {
    guard.expectFault(/evil\.example|frame-ancestors|X-Frame-Options|Framing|ERR_BLOCKED/i);
    const bank = sites.newRedirect();
    await card.page.goto(bank);
    await card.page.getByRole('button', { name: 'Approve' }).waitFor(); // so there is something to frame
    await strangersPage(card.page, bank);
    await expect.poll(() => card.page.frames().length).toBe(2);
    expect((await textsIn(card.page)).join('')).not.toContain('Approve');
    await letEverybodyFrame(card.page, bank);
    await strangersPage(card.page, bank);
    await expect.poll(async () => (await textsIn(card.page)).join('')).toContain('Approve'); // it is the header
    await card.page.unroute(bank);
    // Nor in the shop's own, whose policy would let the service's frames in.
    await card.open();
    await card.page.evaluate((src) => {
      const frame = document.createElement('iframe');
      frame.src = src;
      document.body.append(frame);
      return new Promise((resolve) => frame.addEventListener('load', resolve));
    }, bank);
    expect((await textsIn(card.page)).join('')).not.toContain('Approve');
  });

  shopTest(
    'the shop’s own pages are in no stranger’s frame (F-033)',
    async ({ guard, page, servers }) => {
      guard.expectFault(/evil\.example|frame-ancestors|X-Frame-Options|Framing|ERR_BLOCKED/i);
      for (const path of ['/', '/checkout']) {
        await page.goto(servers.shop + path);
        const own = await page.evaluate(() => document.body.innerText);
        expect(own.length).toBeGreaterThan(20);
        await strangersPage(page, servers.shop + path);
        await expect.poll(() => page.frames().length).toBe(2);
        for (const text of await textsIn(page)) expect(text).not.toContain(own.slice(0, 20));
        await page.unroute(`${EVIL}/**`);
      }
    },
  );
});

describe('a page whose policy lacks a source', () => {
  frameTest(
    'hears at once, and once in the console, that frame-src lacks the service (F-03C)',
    async ({ card, guard, sites }) => {
      guard.expectFault(/DR-FRM-001|frame-src|violates the following/);
      await card.page.route(`${sites.shop}/?*`, async (route) => {
        const response = await route.fetch();
        const headers = response.headers();
        headers['content-security-policy'] = (headers['content-security-policy'] ?? '').replace(
          /frame-src [^;]*/,
          "frame-src 'self'",
        );
        await route.fulfill({ response, headers });
      });
      const hints: string[] = [];
      card.page.on('console', (message) => {
        if (message.text().includes('DR-FRM-001 ')) hints.push(message.text());
      });
      await card.open();
      for (let times = 0; times < 2; times++) {
        expect(await card.mount()).toMatchObject({
          code: 'frame-unavailable',
          cause: 'Error: frame-src',
        });
      }
      expect(hints).toEqual([expect.stringContaining(`DR-FRM-001 frame-src ${sites.service} (`)]);
      expect(await card.page.locator('iframe').count()).toBe(0);
    },
  );

  frameTest('keeps its card form where the policy only reports', async ({ card, guard, sites }) => {
    guard.expectFault(/DR-FRM-001|frame-src|violates the following/);
    await card.page.route(`${sites.shop}/?*`, async (route) => {
      const response = await route.fetch();
      const headers = {
        ...response.headers(),
        'content-security-policy-report-only': "frame-src 'self'",
      };
      await route.fulfill({ response, headers });
    });
    await card.openAndMount();
    expect(guard.expected.join()).toContain('frame-src'); // so there was a report
    await card.type('number', '44442222');
    await expect.poll(() => card.state()).toMatchObject({ brand: 'visa' });
  });

  shopTest(
    'with another Lit on it and no allow-duplicates says so, and is not blank (F-03B)',
    async ({ guard, page, servers }) => {
      guard.expectFault(/DR-CFG-007|DR-I18N-001|lit-html|trusted-types|Policy/i);
      await page.route(`${servers.shop}/checkout`, async (route) => {
        const response = await route.fetch();
        const headers = response.headers();
        headers['content-security-policy'] = (headers['content-security-policy'] ?? '').replace(
          " 'allow-duplicates'",
          '',
        );
        await route.fulfill({ response, headers });
      });
      await page.goto(servers.shop);
      // The effect of another copy of Lit.
      await page.addInitScript(() => {
        const { trustedTypes } = window as unknown as {
          trustedTypes: { createPolicy(name: string, rules: object): void };
        };
        if (location.pathname === '/checkout') {
          trustedTypes.createPolicy('lit-html', { createHTML: (html: string) => html });
        }
      });
      await page.goto(`${servers.shop}/checkout`);
      await page
        .locator('dr-dropin')
        .getByRole('alert')
        .getByText('Something went wrong. Please try again.')
        .waitFor();
      expect(guard.expected.join('\n')).toContain('dr-elements DR-CFG-007 trusted-types');
    },
  );
});
