import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startService, type RunningService } from '../../server/start.js';

const GOOD = '4444222233331111';
const DECLINED_AT_ORDER = '4000000000003600';

let service: RunningService;
let shop: ChildProcess;
let address: string;

/** The server of `examples/smallest`, as its walk-through starts it. */
async function startShop() {
  shop = spawn(process.execPath, ['examples/smallest/server.mjs'], {
    env: { ...process.env, SERVICE_URL: service.origin, PORT: '0' },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  if (!shop.stdout) throw new Error('The shop has no output.');
  const [line] = (await once(shop.stdout, 'data')) as [Buffer];
  address = line.toString().trim();
}

beforeAll(async () => {
  service = await startService({ port: 0 });
  await startShop();
});
afterAll(async () => {
  shop.kill();
  await service.close();
});

/** A visitor with the page open: what the page and the drop-in in it send. */
async function visit() {
  const page = await fetch(`${address}/session`);
  const cookie = page.headers.get('set-cookie')?.split(';')[0] ?? '';
  const { sessionId } = (await page.json()) as { sessionId: string };
  const post = (path: string, body?: object) =>
    fetch(address + path, {
      method: 'POST',
      headers: { cookie },
      body: body ? JSON.stringify(body) : null,
    });
  return {
    post,
    async payWith(number: string) {
      const answer = await fetch(`${service.origin}/v1/sources?key=pk_sandbox`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          'idempotency-key': crypto.randomUUID(),
          origin: address,
        },
        body: JSON.stringify({
          type: 'creditCard',
          sessionId,
          creditCard: { number, expirationMonth: 12, expirationYear: 2032, cvv: '123' },
        }),
      });
      const { id } = (await answer.json()) as { id: string };
      return post('/attach', { sourceId: id });
    },
  };
}

it('shows that the card was declined, and takes the order with another card', async () => {
  const { post, payWith } = await visit();
  expect((await payWith(DECLINED_AT_ORDER)).status).toBe(200);
  expect((await post('/order')).status).toBe(409);
  expect((await post('/order')).status).toBe(409);

  expect((await payWith(GOOD)).status).toBe(200);
  const answer = await post('/order');
  expect(answer.status).toBe(200);
  expect(await answer.json()).toMatchObject({ state: 'accepted' });
});

it('places one order for presses at the same time, and finds it after a restart', async () => {
  const { post, payWith } = await visit();
  await payWith(GOOD);
  const orders = await Promise.all(
    [1, 2, 3].map(async () => (await post('/order')).json() as Promise<{ orderId: string }>),
  );
  shop.kill();
  await startShop();
  const found = (await (await post('/order')).json()) as { orderId: string };
  expect(found.orderId).toMatch(/^\d+$/u);
  expect(new Set([...orders, found].map(({ orderId }) => orderId)).size).toBe(1);
});

it('shows an unknown outcome if the service does not answer', async () => {
  const { post, payWith } = await visit();
  await payWith(GOOD);
  await service.close();
  expect((await post('/order')).status).toBe(502);
});
