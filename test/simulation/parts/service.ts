import { Agent } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import type { Hono } from 'hono';
import { createService } from '../../../server/app.js';
import { createSandbox } from '../../../src/sandbox/create-sandbox.js';
import { randomFrom } from './turns.js';

/** Under which origins browsers reach the service, and the shop. */
export const SERVICE_ORIGIN = 'http://service.localhost:8787';
export const SHOP_ORIGIN = 'http://shop.localhost:3000';

/** One port of this machine; behind it a service that is a new one for each run. */
export interface ServicePort {
  readonly port: number;
  readonly agent: Agent;
  /** A service that knows nothing yet. */
  renew(): void;
  close(): Promise<void>;
}

export async function openServicePort(): Promise<ServicePort> {
  let app: Hono | undefined;
  const server = createAdaptorServer({
    fetch: (request, env) => app?.fetch(request, env) ?? new Response(null, { status: 503 }),
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  return {
    port: (server.address() as AddressInfo).port,
    agent,
    renew() {
      const sandbox = createSandbox({
        now: () => Date.now(),
        random: randomFrom(7),
        pagesOrigin: SERVICE_ORIGIN,
      });
      app = createService({ sandbox, serviceOrigin: SERVICE_ORIGIN });
    },
    close: () =>
      new Promise((resolve) => {
        agent.destroy();
        server.close(() => resolve());
        if ('closeAllConnections' in server) server.closeAllConnections();
      }),
  };
}
