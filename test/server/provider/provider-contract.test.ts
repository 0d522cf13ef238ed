import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { createAcquirer } from '../../../examples/acquirer/acquirer.js';
import type { LogEntry } from '../../../server/observing/request-log.js';
import { ProviderWorker } from '../../../server/provider-worker.js';
import { takingCards } from '../../../server/take-card.js';
import { present } from '../../../src/domain/json-reader.js';
import { SANDBOX_ACCOUNT } from '../../../src/sandbox/accounts.js';
import { createSandbox } from '../../../src/sandbox/create-sandbox.js';
import { createMemoryStorage } from '../../../src/sandbox/memory-storage.js';
import type { Operation, Provider, RemoteProvider } from '../../../src/sandbox/provider.js';
import { sandboxProvider } from '../../../src/sandbox/sandbox-provider.js';
import { Transactions } from '../../../src/sandbox/transactions.js';
import type { TypedCard } from '../../../src/sandbox/typed-card.js';
import { cardSource, checkout, wireSource } from '../support/bodies.js';
import { openService, type Body } from '../support/open-service.js';

const CALLER = { publishableKey: 'pk_sandbox' };

interface Asked {
  readonly path: string;
  readonly body: string;
  readonly key: string;
}

const cleanUp: (() => void)[] = [];
afterEach(() => cleanUp.splice(0).forEach((step) => step()));

/** A simulated acquirer that carries out each key once and declines configured operations. */
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

/** The same acquirer with a simulated vault, which gives each card an id. */
async function openVault() {
  const acquirer = await openAcquirer();
  const vault = new Map<string, TypedCard>();
  const answers = { take: (): 'kept' | 'refused' | 'none' => 'kept' };
  const provider: Provider = {
    ...acquirer.provider,
    takesCards: true,
    takeCard: async (card, idempotencyKey) => {
      const outcome = answers.take();
      if (outcome === 'none') throw new Error(`No answer for ${card.number}`);
      if (outcome === 'refused') return { outcome };
      vault.set(idempotencyKey, card);
      return { outcome, reference: `card_${[...vault.keys()].indexOf(idempotencyKey)}` };
    },
  };
  return { ...acquirer, provider, vault, answers };
}

function openShop(provider: Provider) {
  const storage = createMemoryStorage();
  const sandbox = createSandbox({ transactions: new Transactions(storage), provider });
  const worker = provider.kind === 'remote' && new ProviderWorker({ storage, sandbox, provider });
  const settled = async (orderId: string): Promise<Body> => {
    if (worker) await worker.runDue();
    return sandbox.readOrder(CALLER, orderId);
  };
  const card = (body: object, idempotencyKey?: string): Promise<Body> =>
    takingCards(
      provider,
      { account: SANDBOX_ACCOUNT, caller: CALLER, idempotencyKey },
      (takenCard) =>
        sandbox.together(() => sandbox.createSource(CALLER, body, present({ takenCard }))),
    );
  const order = async (number?: string): Promise<string> => {
    const made: Body = sandbox.createCheckout(CALLER, checkout);
    const source = await card(cardSource(made.payment.session.id, number));
    if (source.state === 'requires_action') await passChallenge(made.payment.session.id, source);
    sandbox.attachSource(CALLER, made.id, source.id);
    const { id }: Body = sandbox.createOrder(CALLER, { checkoutId: made.id });
    return id;
  };
  const passChallenge = async (sessionId: string, { id, clientSecret }: Body) => {
    const about = { sessionId, sourceId: id, sourceClientSecret: clientSecret };
    const asked: Body = sandbox.authenticateSource(CALLER, about);
    sandbox.decideRedirect(asked.challengeToken, 'approve', { password: '1234' });
    expect(sandbox.authenticateSource(CALLER, about)).toMatchObject({ status: 'complete' });
  };
  return { storage, sandbox, settled, order, card };
}

describe.each<[string, () => Promise<Provider>]>([
  ['the sandbox', () => Promise.resolve(sandboxProvider)],
  ['the example of docs/acquirer-adapter.md', async () => (await openAcquirer()).provider],
  ['one that takes cards', async () => (await openVault()).provider],
])('a provider: %s', (_, open) => {
  it('authorizes, captures and refunds an order', async () => {
    const { sandbox, settled, order } = openShop(await open());
    const id = await order();
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

  it('releases the authorization', async () => {
    const { sandbox, settled, order } = openShop(await open());
    const id = await order();
    await settled(id);
    sandbox.cancelOrder(CALLER, id);
    const { state, payment } = await settled(id);
    expect([state, payment.charges[0].state]).toEqual(['cancelled', 'cancelled']);
  });

  it('has the issuer see a shopper where it wants that, and authorizes once the shopper has passed', async () => {
    const { settled, order, card } = openShop({ ...(await open()), challenge: () => true });
    expect((await card(cardSource())).state).toBe('requires_action');
    expect((await settled(await order())).state).toBe('accepted');
  });

  it('stores no card number', async () => {
    const { sandbox, settled, order } = openShop(await open());
    await settled(await order());
    expect(JSON.stringify(sandbox.snapshot())).not.toMatch(/4444222233331111|"123"/);
  });
});

describe('a remote provider', () => {
  it('is called after the commit, once per operation, and never gets a card number', async () => {
    const { asked, provider } = await openAcquirer();
    const { storage, settled, order } = openShop(provider);
    const id = await order();
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

  it('that declares no cards gets none, although it could take them', async () => {
    const { provider, vault } = await openVault();
    const cardless = { ...provider, takesCards: false } as Provider;
    const { settled, order } = openShop(cardless);
    expect((await settled(await order())).state).toBe('accepted');
    // Nor does a number that means something to the sandbox mean anything here.
    expect((await settled(await order('4000000000003600'))).state).toBe('accepted');
    expect(vault.size).toBe(0);
  });

  it('declines an order, which ends by that', async () => {
    const { settings, provider } = await openAcquirer();
    settings.status = () => 402;
    const { settled, order } = openShop(provider);
    const { state, payment } = await settled(await order());
    expect([state, payment.charges[0].state]).toEqual(['cancelled', 'failed']);
  });

  it('is called again with the same key while the outcome is unknown (F-218)', async () => {
    const { asked, settings, done, provider } = await openAcquirer();
    settings.status = () => 503;
    const { sandbox, settled, order } = openShop(provider);
    const id = await order();
    expect((await settled(id)).state).toBe('pending_payment');
    expect((await settled(id)).state).toBe('pending_payment');
    settings.status = () => 200;
    expect((await settled(id)).state).toBe('accepted');
    expect(new Set(asked.map(({ key }) => key)).size).toBe(1);
    expect(done.size).toBe(1);
    sandbox.reportOperation(CALLER, asked[0]?.key ?? '', 'refused'); // comes too late
    expect(sandbox.readOrder(CALLER, id).state).toBe('accepted');
  });

  it.each(['passed', 'blocked'] as const)(
    'wants an order looked at: nothing is captured until the review has %s it',
    async (verdict) => {
      const { asked, provider } = await openAcquirer();
      const perform: RemoteProvider['perform'] = async (operation) => {
        const outcome = await provider.perform(operation);
        return operation.kind === 'authorize' && outcome === 'done' ? 'review' : outcome;
      };
      const { sandbox, settled, order } = openShop({ ...provider, perform });
      const id = await order();
      const { payment, ...reviewed } = await settled(id);
      expect(reviewed).toMatchObject({ state: 'in_review', fraudState: 'review_opened' });
      expect(payment.charges).toMatchObject([{ state: 'capturable' }]);
      expect(() => sandbox.captureOrder(CALLER, id)).toThrow('restricted_update');
      sandbox.closeReview(CALLER, id, verdict);
      const { state, fraudState } = await settled(id);
      expect([state, fraudState]).toEqual([
        { passed: 'accepted', blocked: 'blocked' }[verdict],
        verdict,
      ]);
      const kinds = asked.map(({ path }) => path.split('/').at(-1));
      expect(kinds).toEqual({ passed: ['authorize'], blocked: ['authorize', 'cancel'] }[verdict]);
    },
  );

  it('blocks an order as fraud', async () => {
    const { provider } = await openAcquirer();
    const { settled, order } = openShop({ ...provider, perform: async () => 'blocked' });
    const { state, fraudState, payment } = await settled(await order());
    expect([state, fraudState, payment.charges[0].state]).toEqual(['blocked', 'blocked', 'failed']);
    expect(payment.session.state).toBe('failed');
  });

  it('restores the amount of a refused refund', async () => {
    const { settings, provider } = await openAcquirer();
    const { sandbox, settled, order } = openShop(provider);
    const id = await order();
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

describe('a remote provider that takes cards', () => {
  it('gets a card once, as it was entered, and then uses its own id for it', async () => {
    const { provider, vault } = await openVault();
    const told: Operation[] = [];
    const perform: RemoteProvider['perform'] = async (operation) => {
      told.push(operation);
      return 'done';
    };
    const { settled, order } = openShop({ ...provider, perform } as Provider);
    expect((await settled(await order('4444 2222 3333 1111'))).state).toBe('accepted');
    expect([...vault.values()]).toEqual([
      {
        number: '4444222233331111',
        expirationMonth: 10,
        expirationYear: 2030,
        securityCode: '123',
      },
    ]);
    expect(told).toMatchObject([{ kind: 'authorize', cardReference: 'card_0' }]);
  });

  it('is called with one key for one request of a shopper, over HTTP (F-218)', async () => {
    const { provider, vault, answers } = await openVault();
    answers.take = () => 'none';
    const log: LogEntry[] = [];
    const shop = openShop(provider);
    const { askAsPage } = openService({
      sandbox: shop.sandbox,
      provider,
      log: (entry) => log.push(entry),
    });
    const send = (key: string) =>
      askAsPage('POST /v1/sources', { body: cardSource(), headers: { 'idempotency-key': key } });
    const refused = await send('first');
    expect([refused.status, refused.body.errors[0].code]).toEqual([503, 'provider_unavailable']);
    expect(shop.storage.rows('sources')).toEqual([]);
    expect(JSON.stringify(log)).toContain('ProviderError');
    expect(JSON.stringify(log)).not.toMatch(/4444|1111/);

    answers.take = () => 'kept';
    const made = await send('first');
    expect([made.status, (await send('first')).body.id]).toEqual([201, made.body.id]);
    await send('second');
    expect(vault.size).toBe(2);
    expect(JSON.stringify(made.body)).not.toContain('card_0');
  });

  it('refuses a card: the source has failed', async () => {
    const { provider, answers } = await openVault();
    answers.take = () => 'refused';
    const { card } = openShop(provider);
    expect((await card(cardSource())).state).toBe('failed');
  });

  it('does not get unusable cards or other methods', async () => {
    const { provider, vault } = await openVault();
    const { sandbox, card } = openShop(provider);
    await expect(card(cardSource(undefined, '4444222233331112'))).rejects.toThrow(
      'invalid_card_number',
    );
    const made: Body = sandbox.createCheckout(CALLER, checkout);
    expect((await card(wireSource(made.payment.session.id))).state).toBe('pending_funds');
    const lost = { ...cardSource(), returnUrl: 'ftp://shop.example' };
    await expect(card(lost)).rejects.toThrow('invalid_parameter');
    const block = cardSource().creditCard;
    const blocked = { ...cardSource(), creditCard: { ...block, returnUrl: 'ftp://shop.example' } };
    await expect(card(blocked)).rejects.toThrow('invalid_parameter');
    expect(vault.size).toBe(0);
  });
});
