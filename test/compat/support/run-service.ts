import { serve, type ServerType } from '@hono/node-server';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { createService } from '../../../server/app.js';
import type { JsonObject } from '../../../src/sandbox/sandbox.js';
import { sandboxHarness } from '../../gateway/support/sandbox-harness.js';

export interface RunningService {
  readonly url: string;
  /** Opens a session of 118.01 US dollars for a shopper in the US. */
  openSession(): string;
  /** Opens a session for an order of any content. */
  openSessionOf(content: JsonObject): string;
  /** A card source that was created in a frame, for this session or another one. */
  makeCard(sessionId?: string): { readonly id: string; readonly clientSecret: string };
  close(): Promise<void>;
}

/** A service of one test on a free port. */
export async function runService(): Promise<RunningService> {
  const { sandbox, actions } = sandboxHarness();
  const app = createService({ sandbox, serviceOrigin: 'http://127.0.0.1' });
  const server: ServerType = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' });
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    openSession: actions.openSession,
    openSessionOf: (content) => {
      const { payment } = sandbox.createCheckout({ publishableKey: 'pk_sandbox' }, content);
      return String(((payment as JsonObject).session as JsonObject).id);
    },
    makeCard: (sessionId = actions.openSession()) => {
      const { id, clientSecret } = sandbox.createSource(
        { publishableKey: 'pk_sandbox' },
        {
          type: 'creditCard',
          sessionId,
          creditCard: {
            number: '4444222233331111',
            expirationMonth: 12,
            expirationYear: 2040,
            cvv: '123',
          },
        },
      );
      return { id: String(id), clientSecret: String(clientSecret) };
    },
    close: async () => {
      server.close();
      if ('closeAllConnections' in server) server.closeAllConnections();
      await once(server, 'close');
    },
  };
}
