import { afterEach, expect, it } from 'vitest';
import { BACKENDS, type Backend } from '../support/backends.js';
import { read, runFlow, type Flow } from '../support/flows.js';
import type { ServiceProcess } from '../support/run-service.js';

/** The number of kills; `npm run test:full` sets 100. */
const KILLS = Number(process.env.KILLS ?? 10);
const CONNECTIONS = 4;

let backend: Backend | undefined;
let service: ServiceProcess | undefined;
afterEach(async () => {
  await service?.end('SIGKILL');
  await backend?.remove();
  backend = undefined;
});

it.each(['SQLite', 'PostgreSQL'] as const)(
  `on %s, loses no acknowledged write and makes no second order in ${KILLS} kills (F-210)`,
  { timeout: 30_000 + KILLS * 15_000 },
  async (name) => {
    const shared = (backend = await BACKENDS[name]());
    const flows: Flow[] = [];
    let unfinished: Flow[] = [];

    for (let kill = 0; kill < KILLS; kill++) {
      const running = (service = await shared.start());
      // Each connection first repeats what the last kill cut off, then starts flows until the service is gone.
      let answers = 0;
      const killAt = 5 + ((kill * 7) % 23);
      const count = (): void => {
        answers += 1;
        if (answers === killAt) void running.end('SIGKILL');
      };
      const client = async (): Promise<void> => {
        for (;;) {
          const flow = unfinished.pop() ?? { name: `flow-${flows.length}` };
          if (!flows.includes(flow)) flows.push(flow);
          try {
            await runFlow(running.origin, flow, count);
          } catch (reason) {
            if (reason instanceof TypeError) return; // no answer: `fetch`
            throw reason;
          }
        }
      };
      await Promise.all(Array.from({ length: CONNECTIONS }, client));
      await running.ended();
      unfinished = flows.filter(({ orderId }) => orderId === undefined);
    }

    const { origin } = (service = await shared.start());
    await Promise.all(unfinished.map((flow) => runFlow(origin, flow)));
    for (const { checkoutId, sourceId, orderId } of flows) {
      const { body } = await read(origin, `/orders/${orderId}`);
      expect(body).toMatchObject({ id: orderId, checkoutId, state: 'accepted' });
      expect(body.payment.sources).toMatchObject([{ id: sourceId, amount: 118.01 }]);
    }
    const [orders, checkouts, sources] = await Promise.all(
      ['orders', 'checkouts', 'sources'].map((table) => shared.rows(table)),
    );
    expect(orders?.map(({ id }) => id).sort()).toEqual(flows.map(({ orderId }) => orderId).sort());
    for (const rows of [checkouts, sources]) expect(rows).toHaveLength(flows.length);
    expect(flows.length).toBeGreaterThan(KILLS);
  },
);
