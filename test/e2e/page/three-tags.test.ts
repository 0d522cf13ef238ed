import type { Page, Route } from 'playwright-core';
import { describe, expect } from 'vitest';
import { appearanceOf, openSession, watchForList } from '../../support/e2e/plain-page.js';
import { test } from '../../support/e2e/test.js';

const listOf = (page: Page, tag = 'dr-payment-methods') =>
  page.locator(tag).getByRole('radio', { name: /^Credit or debit card/u });

describe('a plain HTML file', () => {
  test('(4) one script tag and three tags show methods and balance from the service', async ({
    page,
    servers,
  }) => {
    const session = await openSession(servers);
    await page.goto(`${servers.shop}/plain?session=${session}`);
    await listOf(page).waitFor();
    await listOf(page, 'dr-dropin').waitFor();
    for (const method of ['PayPal', 'Klarna', 'Bank transfer'])
      await page.locator('dr-payment-methods').getByText(method, { exact: true }).waitFor();
    await expect
      .poll(() => page.getByRole('region', { name: 'Payment summary' }).innerText())
      .toMatch(/Remaining\s+\$68\.01[^]+Store credit\s+\$50\.00[^]+\$118\.01/u);
    expect(await page.locator('script').count()).toBe(1);
  });
});

/** The requests that the page had started by then. */
const requestsBefore = (page: Page, at: number): Promise<string[]> =>
  page.evaluate(
    (until) =>
      performance
        .getEntriesByType('resource')
        .filter(({ startTime }) => startTime <= until)
        .map(({ name }) => name),
    at,
  );

describe('the way to the list', () => {
  test('(6) three tags send one request until the list is visible, without a preflight', async ({
    page,
    servers,
  }) => {
    const session = await openSession(servers);
    const asked = servers.log.length;
    // Its words are fetched beside the session. Whatever else the module fetches does not arrive before the list is there: the
    // list must not wait for it.
    const held: Route[] = [];
    await page.route(/\/cdn\/chunks\/(?!language-en-)/u, (route) => void held.push(route));
    await page.addInitScript(watchForList);
    await page.goto(`${servers.shop}/plain?session=${session}`);
    const { at } = await appearanceOf(page);

    // Browsers take down a request a moment after its answer has arrived.
    const calls = async () =>
      (await requestsBefore(page, at))
        .map((request) => new URL(request))
        .filter(
          ({ origin, pathname }) => origin === servers.service && !pathname.startsWith('/cdn/'),
        )
        .map(({ pathname }) => pathname);
    await expect.poll(calls).toEqual([`/v1/sessions/${session}`]);
    await page.unroute('**/cdn/chunks/**'); // lets them go
    expect(servers.log.slice(asked).filter((line) => line.startsWith('OPTIONS'))).toEqual([]);
  });
});
