import {
  existsSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openDataFile } from '../../server/storage/open-data-file.js';
import { createSandbox } from '../../src/sandbox/create-sandbox.js';
import { SCENARIOS } from '../../src/sandbox/scenarios.js';
import { cardSource, cart, checkout, klarnaSource } from './support/bodies.js';
import type { Body } from './support/open-service.js';
import { runService, type ServiceProcess } from './support/run-service.js';

let folder = '';
const running: ServiceProcess[] = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dr-data-'));
});
afterEach(async () => {
  for (const service of running.splice(0)) await service.end('SIGKILL');
  rmSync(folder, { recursive: true });
});

const file = () => join(folder, 'deep', 'service.json');
const run = async (args: readonly string[] = ['--data', file()], env = {}) => {
  const service = await runService(args, env);
  running.push(service);
  return service;
};

const asker =
  ({ origin }: ServiceProcess, token = 'sk_sandbox') =>
  async (request: string, body?: object): Promise<Body> => {
    const [method = '', path = ''] = request.split(' ');
    const response = await fetch(origin + path, {
      method,
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      ...(body && { body: JSON.stringify(body) }),
    });
    return response.status === 204 ? undefined : response.json();
  };

/** Without the seconds that a session has left. */
const ageless = (order: Body) => ({
  ...order,
  payment: { ...order.payment, session: { ...order.payment.session, expiresIn: undefined } },
});

describe('the service with a data file', () => {
  it('continues with sessions, sources, orders and carts after a kill during a run', async () => {
    const first = await run();
    const ask = asker(first);
    const paid = await ask('POST /checkouts', checkout);
    const card = await ask('POST /v1/sources?key=pk_sandbox', cardSource(paid.payment.session.id));
    await ask(`POST /checkouts/${paid.id}/sources/${card.id}`);
    const order = await ask('POST /orders', { checkoutId: paid.id });
    const open = await ask('POST /checkouts', checkout);
    const klarna = await ask(
      'POST /v1/sources?key=pk_sandbox',
      klarnaSource(open.payment.session.id),
    );
    const { access_token: token } = await ask('POST /oauth20/token');
    const { cart: filled } = await asker(first, token)('POST /v1/shoppers/me/carts/active', cart);
    await first.end('SIGKILL'); // right after the answer: nothing may still be on its way to the disk

    const second = await run();
    const again = asker(second);
    expect(ageless(await again(`GET /orders/${order.id}`))).toEqual(ageless(order));
    const session = await again(`GET /v1/sessions/${open.payment.session.id}?key=pk_sandbox`);
    expect(session.session).toMatchObject({ state: 'requires_source', totalAmount: '118.01' });
    const source = await again(`GET /sources/${klarna.id}`);
    expect([source.state, source.clientSecret]).toEqual(['pending_redirect', klarna.clientSecret]);
    const active = await asker(second, token)('GET /v1/shoppers/me/carts/active');
    expect(active.cart).toEqual(filled);
    // … and the run goes on.
    await again(`POST /checkouts/${open.id}/sources/${klarna.id}`);
    const next = await again('POST /orders', { checkoutId: open.id });
    expect(next.payment.session.state).toBe('pending_redirect');
  });

  it('keeps no card number, no security code and no shopper token, for its owner’s eyes', async () => {
    const service = await run();
    const ask = asker(service);
    const { payment } = await ask('POST /checkouts', checkout);
    await ask('POST /v1/sources?key=pk_sandbox', {
      ...cardSource(payment.session.id),
      creditCard: {
        number: '4444222233331111',
        expirationMonth: 10,
        expirationYear: 2030,
        cvv: '987',
      },
    });
    const { access_token: token } = await ask('POST /oauth20/token');
    await service.end('SIGTERM');

    const kept = readFileSync(file(), 'utf8');
    expect(kept).toContain(payment.session.id);
    expect(kept).not.toMatch(/44442222|"987"/);
    expect(kept).not.toContain(token);
    for (const name of readdirSync(join(folder, 'deep'))) {
      expect(name).toMatch(/^service\.json(-wal|-shm)?$/);
      expect(statSync(join(folder, 'deep', name)).mode & 0o077).toBe(0);
    }
  });

  it.each(['SIGTERM', 'SIGINT'] as const)('ends in good order on %s', async (signal) => {
    const service = await run();
    await asker(service)('POST /checkouts', checkout);

    expect(await service.end(signal)).toBe(0);
    expect(existsSync(file())).toBe(true);
  });

  it('imports the JSON file of an earlier version once, and keeps it next to the new one', async () => {
    const sandbox = createSandbox();
    const caller = { publishableKey: 'pk_sandbox' };
    const { checkoutId } = SCENARIOS['funded-card'](sandbox, caller);
    const order = sandbox.createOrder(caller, { checkoutId });
    const old = join(folder, 'old.json');
    const content = JSON.stringify({ sandbox: sandbox.snapshot(), shoppers: [] });
    writeFileSync(old, content);

    for (let start = 0; start < 2; start++) {
      const service = await run(['--data', old]);
      const found = await asker(service)(`GET /orders/${String(order.id)}`);
      expect(found).toMatchObject({ id: order.id, state: 'accepted' });
      await asker(service)('POST /checkouts', checkout);
      await service.end('SIGKILL');
    }

    expect(readFileSync(`${old}.before-import`, 'utf8')).toBe(content);
    const storage = openDataFile(old);
    expect(storage.rows('orders')).toHaveLength(1);
    expect(storage.rows('checkouts')).toHaveLength(3);
    storage.close();
    expect(readdirSync(folder).filter((name) => /import$/.test(name))).toEqual([
      'old.json.before-import',
    ]);
  });

  it.each([
    ['no JSON', '{"sandbox":', 'is damaged'],
    ['not ours', '{"hello":"world"}', 'is not a data file of this service'],
    ['of another engine', '{"sandbox":{"sessions":7},"shoppers":[]}', ''],
  ])('says so and gives up when the file is %s', async (_, content, message) => {
    const damaged = join(folder, 'damaged.json');
    writeFileSync(damaged, content);

    const service = await run(['--data', damaged]);

    expect(await service.ended()).toBe(1);
    expect(service.output()).toContain(damaged);
    expect(service.output()).toContain(message);
    expect(service.output()).not.toMatch(/\bat \S+ \(|\.ts:\d/);
    expect(readFileSync(damaged, 'utf8')).toBe(content);
  });
});

describe('the service with a data file that cannot be', () => {
  it('reports it at once and exits', async () => {
    const inTheWay = join(folder, 'file');
    writeFileSync(inTheWay, '');

    for (const path of [join(inTheWay, 'data.json'), folder]) {
      const service = await run(['--data', path]);
      expect(await service.ended()).toBe(1);
      expect(service.output()).toMatch(/The data file \S+ cannot be (read|written)/);
    }
  });
});

describe('the service’s start', () => {
  it('is refused with faults on a host that others can reach (F-120)', async () => {
    const service = await run(['--faults'], { HOST: '0.0.0.0' });

    expect(await service.ended()).toBe(1);
    expect(service.output()).toMatch(/does not start on 0\.0\.0\.0 with .*faults/);
  });

  it('prints its usage for an unknown argument', async () => {
    const service = await run(['--nonsense']);

    expect(await service.ended()).toBe(1);
    expect(service.output()).toContain('Usage: npm run service');
  });

  it('reports that the port is taken', async () => {
    const first = await run([]);

    const second = await run([], { PORT: new URL(first.origin).port });

    expect(await second.ended()).toBe(1);
    expect(second.output()).toContain(`Port ${new URL(first.origin).port} is taken`);
  });
});
