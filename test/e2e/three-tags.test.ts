import type { Page, Route } from 'playwright-core';
import { describe, expect } from 'vitest';
import type { Servers } from '../support/e2e/start-servers.js';
import { test } from '../support/e2e/test.js';

interface Checkout {
  readonly id: string;
  readonly payment: { readonly session: { readonly id: string } };
}

/** A checkout of 118.01 with store credit of 50 attached: its session's id. */
async function openSession(servers: Servers): Promise<string> {
  const { id, payment } = await servers.ask<Checkout>('POST /checkouts', {
    currency: 'USD',
    taxInclusive: true,
    email: 'ada@example.com',
    billTo: { address: { country: 'US' } },
    items: [{ skuId: 'teapot', quantity: 1, price: 118.01 }],
  });
  const credit = await servers.ask<{ id: string }>('POST /sources', {
    type: 'customerCredit',
    paymentSessionId: payment.session.id,
    amount: 50,
    customerCredit: {},
  });
  await servers.ask(`POST /checkouts/${id}/sources/${credit.id}`);
  return payment.session.id;
}

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

/** When the list could be seen, on the page's own clock. */
interface Appearance {
  /** Milliseconds since the navigation began. */
  readonly at: number;
}

/** What the page had begun to ask for by then. */
const requestsBefore = (page: Page, at: number): Promise<string[]> =>
  page.evaluate(
    (until) =>
      performance
        .getEntriesByType('resource')
        .filter(({ startTime }) => startTime <= until)
        .map(({ name }) => name),
    at,
  );

/** Runs in the page before its scripts: takes down the first frame in which a method can be seen. */
function watchForList(): void {
  const look = () => {
    const root = document.querySelector('dr-payment-methods')?.shadowRoot;
    const radio = root?.querySelector('input[type=radio]');
    if (!radio || radio.getBoundingClientRect().height === 0) return requestAnimationFrame(look);
    return ((window as unknown as { appearance: Appearance }).appearance = {
      at: performance.now(),
    });
  };
  requestAnimationFrame(look);
}

async function appearanceOf(page: Page): Promise<Appearance> {
  const handle = await page.waitForFunction(
    () => (window as unknown as { appearance?: Appearance }).appearance,
  );
  return (await handle.jsonValue()) as Appearance;
}

describe('the way to the list', () => {
  test('(6) three tags ask the service once until the list is visible, without a preflight', async ({
    page,
    servers,
  }) => {
    const session = await openSession(servers);
    const asked = servers.log.length;
    // Whatever else the module fetches does not arrive before the list is there: the list must not wait for it.
    const held: Route[] = [];
    await page.route('**/cdn/chunks/**', (route) => void held.push(route));
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

  test('(6) 40 ms more for every request delay the list by three times that at most', async ({
    page,
    servers,
  }) => {
    const session = await openSession(servers);
    await page.addInitScript(watchForList);
    const network = await page.context().newCDPSession(page);
    await network.send('Network.enable');
    await network.send('Network.setCacheDisabled', { cacheDisabled: true });
    const timeWith = async (latency: number): Promise<number> => {
      await network.send('Network.emulateNetworkConditions', {
        offline: false,
        latency,
        downloadThroughput: -1,
        uploadThroughput: -1,
      });
      await page.goto(`${servers.shop}/plain?session=${session}`);
      return (await appearanceOf(page)).at;
    };

    await timeWith(0); // warms both ends up
    // Ten times as much as well: there the clock's noise cannot hide a request too many.
    const latencies = [0, 40, 400];
    const best = new Map<number, number>();
    for (let round = 0; round < 5; round++) {
      // Interleaved, so that what else the machine does falls on all alike; it only ever adds, so the best round counts.
      for (const latency of latencies)
        best.set(latency, Math.min(best.get(latency) ?? Infinity, await timeWith(latency)));
    }
    const waits = (latency: number) =>
      ((best.get(latency) ?? Infinity) - (best.get(0) ?? 0)) / latency;
    // In requests that wait for each other: document, module, session.
    expect(waits(400)).toBeLessThan(3.3);
    expect(waits(40)).toBeLessThan(3.5);
  });
});
