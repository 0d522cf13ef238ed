import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import { createShop } from '../../../examples/shop/shop.js';
import { logLine } from '../../../server/observing/request-log.js';
import { startService } from '../../../server/start.js';
import { money, toDecimal } from '../../../src/domain/money.js';
import type { SandboxAccount } from '../../../src/sandbox/sandbox.js';

/** Service and shop on free ports and, as in production, on different sites. */
export interface Servers {
  /** `http://127.0.0.1:…` */
  readonly service: string;
  /** `http://localhost:…` */
  readonly shop: string;
  /** Pages and back ends of a test's own under the shop's origin, by path. */
  readonly pages: Map<string, (request: Request) => Response | Promise<Response>>;
  /** The requests to the service, oldest first: `GET /v1/sessions/:id 200 3 ms`. */
  readonly log: readonly string[];
  /** Sends the service a request with the secret key. */
  ask<T>(request: `${'GET' | 'POST' | 'DELETE'} /${string}`, body?: object): Promise<T>;
  /** The shopper confirms the newest challenge to the bank by another way than its page: in the bank's app. */
  approveChallenge(): void;
  /** All sources of a session in their current state, with amounts as `118.01 USD`. */
  sourcesOf(sessionId: string): readonly MadeSource[];
  close(): Promise<void>;
}

interface MadeSource {
  readonly id: string;
  readonly state: string;
  readonly amount: string;
}

/**
 * @param options `keepPages`: the shop lets browsers keep its pages, which it does not by itself. `pretendWallets`: wallets
 * are on offer, as in the demo. `accounts`: whose keys the service knows, in place of the one of all examples.
 */
export async function startServers(
  options: {
    readonly keepPages?: boolean;
    readonly pretendWallets?: boolean;
    readonly accounts?: readonly SandboxAccount[];
  } = {},
): Promise<Servers> {
  const log: string[] = [];
  const { pretendWallets = false, accounts } = options;
  const service = await startService({
    port: 0,
    faults: true,
    log: (entry) => log.push(logLine(entry)),
    sandbox: { pretendWallets, ...(accounts && { accounts }) },
  });
  const pages: Servers['pages'] = new Map();
  const app = createShop(service.origin);
  const shop = createAdaptorServer({
    fetch: async (request) => {
      const own = pages.get(new URL(request.url).pathname);
      const response = await (own?.(request) ?? app.fetch(request));
      if (options.keepPages) response.headers.set('cache-control', 'no-cache');
      return response;
    },
  });
  await new Promise<void>((resolve) => shop.listen(0, '127.0.0.1', resolve));
  return {
    service: service.origin,
    shop: `http://localhost:${(shop.address() as AddressInfo).port}`,
    pages,
    log,
    ask: async (request, body) => {
      const [method = 'GET', path = ''] = request.split(' ');
      const response = await fetch(service.origin + path, {
        method,
        headers: { authorization: 'Bearer sk_sandbox', 'content-type': 'application/json' },
        ...(body && { body: JSON.stringify(body) }),
      });
      if (!response.ok) throw new Error(`${request}: ${response.status} ${await response.text()}`);
      return response.status === 204 ? undefined : await response.json();
    },
    approveChallenge: () => {
      const { redirects } = service.sandbox.snapshot() as {
        redirects: readonly { id: string; kind: string; status: string }[];
      };
      const isOpen = (row: (typeof redirects)[number]) =>
        row.kind === 'challenge' && row.status === 'open';
      const { id = '' } = redirects.filter(isOpen).at(-1) ?? {};
      const { status } = service.sandbox.decideRedirect(id, 'approve', { password: '1234' });
      if (status !== 'approved') throw new Error('no challenge was waiting');
    },
    sourcesOf: (sessionId) => {
      const { sources } = service.sandbox.snapshot() as {
        sources: readonly {
          id: string;
          state: string;
          amount: number;
          currency: string;
          sessionId?: string;
        }[];
      };
      return sources
        .filter((source) => source.sessionId === sessionId)
        .map(({ id, state, amount, currency }) => ({
          id,
          state,
          amount: `${toDecimal(money(amount, currency))} ${currency}`,
        }));
    },
    close: async () => {
      await new Promise<void>((resolve) => {
        shop.close(() => resolve());
        if ('closeAllConnections' in shop) shop.closeAllConnections();
      });
      await service.close();
    },
  };
}
