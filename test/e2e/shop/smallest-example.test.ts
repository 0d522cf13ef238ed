import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { describe, expect } from 'vitest';
import { GOOD_CARD } from '../../support/e2e/shopper.js';
import { startServers, type Servers } from '../../support/e2e/start-servers.js';
import { test as base } from '../../support/e2e/test.js';

interface Order {
  readonly state: string;
  readonly totalAmount: number;
}

/** The shop is `examples/smallest`, started as its walk-through says. */
const test = base.extend<{ readonly servers: Servers }>({
  servers: [
    // eslint-disable-next-line no-empty-pattern -- vitest reads what a fixture needs from its pattern
    async ({}, use) => {
      const servers = await startServers();
      const child = spawn(process.execPath, ['examples/smallest/server.mjs'], {
        env: { ...process.env, SERVICE_URL: servers.service, PORT: '0' },
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      const [line] = (await once(child.stdout, 'data')) as [Buffer];
      await use({ ...servers, shop: line.toString().trim() });
      child.kill();
      await servers.close();
    },
    { scope: 'file' },
  ],
});

describe('the smallest shop', () => {
  test('takes a card, places one order for two presses, and begins anew', async ({
    page,
    servers,
    shopper,
  }) => {
    await page.goto(servers.shop);
    await shopper.typesCard(GOOD_CARD);
    await shopper.pays();
    await shopper.seesRemaining('$0.00');

    // A reload keeps the checkout, and what was paid.
    await page.reload();
    const place = page.getByRole('button', { name: 'Place order' });
    await place.click();
    const result = page.getByRole('status').filter({ hasText: /^Order / });
    await result.waitFor();
    const [, orderId = ''] = /^Order (.+): accepted$/u.exec(await result.innerText()) ?? [];
    const order = await servers.ask<Order>(`GET /orders/${orderId}`);
    expect(order).toMatchObject({ state: 'accepted', totalAmount: 118.01 });

    // Nothing offers to pay again.
    await expect.poll(() => page.getByRole('button').count()).toBe(0);

    const again = await page.evaluate(async () => {
      const answer = await fetch('/order', { method: 'POST' });
      return (await answer.json()) as unknown;
    });
    expect(again).toEqual({ orderId, state: 'accepted' });

    await page.reload();
    await shopper.seesRemaining('$118.01');
  });

  test('creates a new checkout if the visitor’s no longer exists', async ({
    page,
    context,
    servers,
    shopper,
  }) => {
    await context.addCookies([{ name: 'checkout', value: 'of-before', url: servers.shop }]);
    await page.goto(servers.shop);
    await shopper.seesRemaining('$118.01');
  });
});
