import { describe, expect } from 'vitest';
import { appearanceOf, openSession, watchForList } from '../support/e2e/plain-page.js';
import { test } from '../support/e2e/test.js';

describe('the way to the list', () => {
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
