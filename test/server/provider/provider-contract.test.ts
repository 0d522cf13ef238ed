import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { createAcquirer } from '../../../examples/own-provider/acquirer.js';
import { ProviderWorker } from '../../../server/provider-worker.js';
import { createSandbox } from '../../../src/sandbox/create-sandbox.js';
import { createMemoryStorage } from '../../../src/sandbox/memory-storage.js';
import type { Provider } from '../../../src/sandbox/provider.js';
import { sandboxProvider } from '../../../src/sandbox/sandbox-provider.js';
import { Transactions } from '../../../src/sandbox/transactions.js';
import { cardSource, checkout } from '../support/bodies.js';
import type { Body } from '../support/open-service.js';

const CALLER = { publishableKey: 'pk_sandbox' };

interface Asked {
  readonly path: string;
  readonly body: string;
  readonly key: string;
}

const cleanUp: (() => void)[] = [];
afterEach(() => cleanUp.splice(0).forEach((step) => step()));

/** A pretend acquirer: does each key once, and declines what it is told to. */
async function openAcquirer() {
  const asked: Asked[] = [];
  const done = new Set<string>();
  const settings = { status: (path: string): number => (path === '' ? 500 : 200) };
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (data: Buffer) => (body += data.toString()));
    request.on('end', () => {
      const path = request.url ?? '';
      const key = String(request.headers['idempotency-key']);
      asked.push({ path, body, key });
      const status = settings.status(path);
      if (status === 200) done.add(key);
      response.writeHead(status).end();
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  cleanUp.push(() => {
    server.closeAllConnections();
    server.close();
  });
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { asked, done, settings, provider: createAcquirer({ url, apiKey: 'key' }) };
}

function openShop(provider: Provider) {
  const storage = createMemoryStorage();
  const sandbox = createSandbox({ transactions: new Transactions(storage), provider });
  const worker = provider.kind === 'remote' && new ProviderWorker({ storage, sandbox, provider });
  const settled = async (orderId: string): Promise<Body> => {
    if (worker) await worker.runDue();
    return sandbox.readOrder(CALLER, orderId);
  };
  const order = (number?: string): string => {
    const made: Body = sandbox.createCheckout(CALLER, checkout);
    const body = cardSource(made.payment.session.id, number);
    const source: Body = sandbox.createSource(CALLER, body as never);
    sandbox.attachSource(CALLER, made.id, source.id);
    const { id }: Body = sandbox.createOrder(CALLER, { checkoutId: made.id });
    return id;
  };
  return { storage, sandbox, settled, order };
}

describe.each<[string, () => Promise<Provider>]>([
  ['the sandbox', () => Promise.resolve(sandboxProvider)],
  ['the example of docs/own-provider.md', async () => (await openAcquirer()).provider],
])('a provider: %s', (_, open) => {
  it('authorizes, captures and refunds an order', async () => {
    const { sandbox, settled, order } = openShop(await open());
    const id = order();
    expect((await settled(id)).state).toBe('accepted');
    sandbox.captureOrder(CALLER, id);
    const captured = await settled(id);
    expect([captured.state, captured.payment.charges[0].capturedAmount]).toEqual([
      'complete',
      118.01,
    ]);
    sandbox.refundOrder(CALLER, id, { amount: 18.01 });
    expect((await settled(id)).payment.charges[0]).toMatchObject({
      refundedAmount: 18.01,
      refundState: 'complete',
    });
    sandbox.refundOrder(CALLER, id, {});
    expect((await settled(id)).state).toBe('returned');
  });

  it('lets go of what was authorized', async () => {
    const { sandbox, settled, order } = openShop(await open());
    const id = order();
    await settled(id);
    sandbox.cancelOrder(CALLER, id);
    const { state, payment } = await settled(id);
    expect([state, payment.charges[0].state]).toEqual(['cancelled', 'cancelled']);
  });

  it('stores no card number', async () => {
    const { sandbox, settled, order } = openShop(await open());
    await settled(order());
    expect(JSON.stringify(sandbox.snapshot())).not.toContain('4444222233331111');
  });
});

describe('a remote provider', () => {
  it('is asked after the commit, once for each operation, and never told a card number', async () => {
    const { asked, provider } = await openAcquirer();
    const { storage, settled, order } = openShop(provider);
    const id = order();
    expect(asked).toEqual([]);
    const { payment } = await settled(id);
    await settled(id);
    expect(asked.map(({ path }) => path)).toEqual([`/payments/${payment.charges[0].id}/authorize`]);
    expect(JSON.parse(asked[0]?.body ?? '')).toEqual({
      amount: 11_801,
      currency: 'USD',
      method: 'creditCard',
    });
    expect(JSON.stringify(asked)).not.toMatch(/4444|1111|2030/);
    expect(storage.rows('operations')).toEqual([]);
  });

  it('does not hear of a test card’s number: it goes well with the provider', async () => {
    const { provider } = await openAcquirer();
    const { settled, order } = openShop(provider);
    expect((await settled(order('4444222233331111'))).state).toBe('accepted');
    expect(provider.takesCards).toBe(false);
  });

  it('declines an order, which ends by that', async () => {
    const { settings, provider } = await openAcquirer();
    settings.status = () => 402;
    const { settled, order } = openShop(provider);
    const { state, payment } = await settled(order());
    expect([state, payment.charges[0].state]).toEqual(['cancelled', 'failed']);
  });

  it('is asked again under the same key while nobody knows what became of it', async () => {
    const { asked, settings, done, provider } = await openAcquirer();
    settings.status = () => 503;
    const { sandbox, settled, order } = openShop(provider);
    const id = order();
    expect((await settled(id)).state).toBe('pending_payment');
    expect((await settled(id)).state).toBe('pending_payment');
    settings.status = () => 200;
    expect((await settled(id)).state).toBe('accepted');
    expect(new Set(asked.map(({ key }) => key)).size).toBe(1);
    expect(done.size).toBe(1);
    sandbox.reportOperation(CALLER, asked[0]?.key ?? '', 'refused'); // comes too late
    expect(sandbox.readOrder(CALLER, id).state).toBe('accepted');
  });

  it('gives back what a refused refund was not', async () => {
    const { settings, provider } = await openAcquirer();
    const { sandbox, settled, order } = openShop(provider);
    const id = order();
    await settled(id);
    sandbox.captureOrder(CALLER, id);
    await settled(id);
    settings.status = (path) => (path.endsWith('refund') ? 402 : 200);
    sandbox.refundOrder(CALLER, id, {});
    const { state, payment } = await settled(id);
    expect([state, payment.charges[0].refundedAmount, payment.charges[0].refundState]).toEqual([
      'complete',
      0,
      'failed',
    ]);
  });
});
