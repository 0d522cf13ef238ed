import { execFileSync } from 'node:child_process';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { BACKENDS, type Backend } from '../support/backends.js';
import { checkout } from '../support/bodies.js';
import { post, read, runFlow, type Flow } from '../support/flows.js';
import { runPostgres, type PostgresServer } from '../support/run-postgres.js';
import type { ServiceProcess } from '../support/run-service.js';

/** The number of flows; `npm run test:full` sets more. */
const FLOWS = Number(process.env.FLOWS ?? 12);
const CONNECTIONS = 4;

let postgres: PostgresServer;
beforeAll(async () => {
  postgres = await runPostgres();
});
afterAll(() => postgres.remove());

let backend: Backend;
const services: ServiceProcess[] = [];
afterEach(async () => {
  await Promise.all(services.splice(0).map((service) => service.end('SIGKILL')));
  await backend.remove();
});

async function open(name: keyof typeof BACKENDS): Promise<ServiceProcess> {
  backend = await BACKENDS[name](postgres);
  return start();
}
async function start(): Promise<ServiceProcess> {
  const service = await backend.start();
  services.push(service);
  return service;
}

/** Runs flows until all of them have their orders. Like clients, repeats requests without an answer or with 503. */
async function runFlows(origins: () => readonly string[], onOrder: (count: number) => void) {
  const flows = Array.from({ length: FLOWS }, (_, index): Flow => ({ name: `flow-${index}` }));
  const waiting = [...flows];
  let ordered = 0;
  let [cut, refused] = [0, 0];
  const client = async (_: unknown, index: number): Promise<void> => {
    for (let flow = waiting.shift(); flow; flow = waiting.shift())
      for (let attempt = index; flow.orderId === undefined; attempt++) {
        const all = origins();
        try {
          await runFlow(all[attempt % all.length] ?? '', flow);
        } catch (reason) {
          if (reason instanceof TypeError) cut += 1;
          else if (/: 503$/.test(String(reason))) refused += 1;
          else throw reason;
        }
        if (flow.orderId !== undefined) onOrder((ordered += 1));
      }
  };
  await Promise.all(Array.from({ length: CONNECTIONS }, client));
  return { flows, cut, refused };
}

/** Each flow has exactly the one order of its answer, and there are no other orders. */
async function expectOrders(origin: string, flows: readonly Flow[]): Promise<void> {
  for (const { checkoutId, sourceId, orderId } of flows) {
    const { body } = await read(origin, `/orders/${orderId}`);
    expect(body).toMatchObject({ id: orderId, checkoutId, state: 'accepted' });
    expect(body.payment.sources).toMatchObject([{ id: sourceId, amount: 118.01 }]);
  }
  const orders = await backend.rows('orders');
  expect(orders.map(({ id }) => id).sort()).toEqual(flows.map(({ orderId }) => orderId).sort());
}

it('a database that crashes and restarts loses no answered request (F-215)', async () => {
  const all = [await open('PostgreSQL'), await start()];
  let restarted: Promise<void> | undefined;
  const { flows } = await runFlows(
    () => all.map(({ origin }) => origin),
    (count) => {
      if (count === 4) restarted = postgres.stop('SIGQUIT').then(() => postgres.start());
      if (count === 8) restarted = postgres.stop('SIGINT').then(() => postgres.start());
    },
  );
  await restarted;
  await expectOrders(all[0]?.origin ?? '', flows);
  // The same processes as before.
  for (const { origin } of all) expect((await read(origin, '/readyz')).status).toBe(200);
});

it('an unavailable database is reported, while scripts and pages are still served (F-215)', async () => {
  const { origin, output } = await open('PostgreSQL');
  await postgres.stop('SIGQUIT');
  const refused = await post(origin, '/checkouts', 'key', checkout);
  expect(refused).toMatchObject({ status: 503, body: { type: 'service_unavailable' } });
  expect((await read(origin, '/readyz')).status).toBe(503);
  for (const path of ['/healthz', '/openapi.json'])
    expect((await fetch(origin + path)).status).toBe(200);
  expect(output()).toMatch(/"cause":"StorageError: [^"]*caused by /);
  await postgres.start();
  expect((await post(origin, '/checkouts', 'key', checkout)).status).toBe(201);
});

describe('storage that accepts no more writes (F-216)', () => {
  it.each([
    [
      'SQLite',
      'in a file that may not grow',
      // As `ulimit -f` does for a process that starts under it.
      (service: ServiceProcess) => limitFileSize(service, '4096'),
      (service: ServiceProcess) => limitFileSize(service, 'unlimited'),
    ],
    [
      'PostgreSQL',
      'in a database that has become read-only',
      () => makeReadOnly('on'),
      () => makeReadOnly('off'),
    ],
  ] as const)(
    'on %s, %s: writes are 503, reads go on, and it recovers',
    async (name, _, stop, go) => {
      const service = await open(name);
      const { origin } = service;
      const { body: made } = await post(origin, '/checkouts', 'before', checkout);
      await stop(service);
      const write = () => post(origin, '/checkouts', 'during', checkout);
      // What may still fit is acknowledged, and counts.
      await expect.poll(async () => (await write()).status).toBe(503);
      const known = (await backend.rows('checkouts')).length;
      const refused = await post(origin, '/checkouts', 'more', checkout);
      expect(refused.body.errors).toMatchObject([{ code: 'storage_unavailable' }]);
      expect(await backend.rows('checkouts')).toHaveLength(known);
      expect((await read(origin, `/checkouts/${made.id}`)).body).toMatchObject({ id: made.id });
      expect((await fetch(`${origin}/openapi.json`)).status).toBe(200);
      await go(service);
      await expect.poll(async () => (await write()).status).toBe(201);
      const flow: Flow = { name: 'after' };
      await runFlow(origin, flow);
      await expectOrders(origin, [flow]);
    },
  );

  function limitFileSize({ child }: ServiceProcess, bytes: string): void {
    execFileSync('prlimit', [`--pid=${child.pid}`, `--fsize=${bytes}:unlimited`]);
  }
  async function makeReadOnly(value: 'on' | 'off'): Promise<void> {
    await postgres.query(`alter system set default_transaction_read_only = ${value}`);
    await postgres.query('select pg_reload_conf()');
  }
});

it.each(['SQLite', 'PostgreSQL'] as const)(
  'on %s, a new deployment takes over from an old one while requests are under way (F-217)',
  async (name) => {
    const old = await open(name);
    const serving = [old];
    const takeOver = async () => {
      serving.push(await start());
      serving.shift();
      expect(await old.end('SIGTERM')).toBe(0);
    };
    let overlapping: Promise<void> | undefined;
    const { flows, refused } = await runFlows(
      () => serving.map(({ origin }) => origin),
      (count) => {
        if (count === 2) overlapping = takeOver();
      },
    );
    await overlapping;
    expect(refused).toBe(0);
    await expectOrders(serving[0]?.origin ?? '', flows);
  },
);

describe('a database that cannot be used at the start', () => {
  const lineOf = async (url: string): Promise<string> => {
    const service = await backend.start([], { DATABASE_URL: url });
    expect(await service.ended()).toBe(1);
    expect(service.output().trim().split('\n')).toHaveLength(1);
    return service.output().trim();
  };

  it('is named in one line, without its password, and the service ends with 1 (F-213)', async () => {
    await open('PostgreSQL');
    const secret = 'hunter2-secret';
    expect(await lineOf(`postgresql://dr:${secret}@127.0.0.1:1/nowhere`)).toBe(
      'DATABASE_URL names a database that cannot be used (ECONNREFUSED).',
    );
    const { databaseUrl = '' } = backend.options;
    await postgres.query('update dr_schema set version = 99', databaseUrl);
    expect(await lineOf(databaseUrl)).toBe(
      'DATABASE_URL names a database that cannot be used (it has the tables of a later version, 99).',
    );
    // The running processes continue.
    await runFlow(services[0]?.origin ?? '', { name: 'goes-on' });
  });
});
