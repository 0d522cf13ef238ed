import { randomBytes } from 'node:crypto';
import { createServer as createHttpsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { createAdaptorServer, type ServerType } from '@hono/node-server';
import type { Hono } from 'hono';
import { isLoopbackHost } from '../src/domain/loopback.js';
import { SANDBOX_ACCOUNT, secretKeysOf } from '../src/sandbox/accounts.js';
import { openSandbox, SESSION_LIFETIME } from '../src/sandbox/create-sandbox.js';
import type { Sandbox, SandboxOptions } from '../src/sandbox/sandbox.js';
import { Transactions } from '../src/sandbox/transactions.js';
import { createService, type ServiceOptions } from './app.js';
import { Shoppers } from './commerce/shoppers.js';
import { openStorage, type StorageOptions } from './storage/open-storage.js';
import { keepUntilOf, removeRegularly, RETENTION, type Retention } from './storage/retention.js';
import { ProviderWorker } from './provider-worker.js';
import {
  Dispatcher,
  refreshWith,
  type DeliveryEntry,
  type Receiver,
} from './webhooks/dispatcher.js';
import { withOutbox } from './webhooks/outbox.js';

type PassedOn = Pick<
  ServiceOptions,
  | 'folders'
  | 'log'
  | 'faults'
  | 'sandboxControls'
  | 'metrics'
  | 'otherOrigins'
  | 'trustProxy'
  | 'createLimit'
>;

export interface StartOptions extends PassedOn, StorageOptions {
  /** The port; 0 takes any free one. */
  readonly port?: number;
  readonly host?: string;
  /** The origin under which browsers reach the service, if it differs from host and port: behind a proxy. */
  readonly origin?: string;
  /** Serves HTTPS itself: certificate chain and key, as PEM. */
  readonly tls?: { readonly cert: string; readonly key: string };
  /** Milliseconds. */
  readonly timeouts?: Partial<Timeouts>;
  /** The webhook receivers by publishable key; no events are delivered when absent. */
  readonly receivers?: ReadonlyMap<string, Receiver>;
  /** Called with one entry for each attempt to deliver an event. */
  readonly logDelivery?: (entry: DeliveryEntry) => void;
  /** How long unused rows are kept; the values of `RETENTION` where absent. */
  readonly retention?: Partial<Retention>;
  /** How often expired rows are removed, in milliseconds; every minute when absent. */
  readonly removeEvery?: number;
  /** Starts on a public address even with the published keys, sandbox controls or faults. */
  readonly allowPublic?: boolean;
  /** The engine's own options: clock, randomness, accounts, lifetime. */
  readonly sandbox?: Omit<SandboxOptions, 'pagesOrigin' | 'transactions'>;
}

/** Time limits for a client, in milliseconds; after that it gets 408 and the connection is closed. */
export interface Timeouts {
  /** Until the headers of a request have arrived. */
  readonly headers: number;
  /** Until the whole request has arrived. */
  readonly request: number;
  /** How long an idle connection is kept open. */
  readonly idle: number;
  /** How often the limits are checked. */
  readonly every: number;
}

const TIMEOUTS: Timeouts = { headers: 10_000, request: 30_000, idle: 5000, every: 5000 };

export interface RunningService {
  /** Without a slash at the end: `http://127.0.0.1:8787`. */
  readonly origin: string;
  readonly sandbox: Sandbox;
  /** Stops accepting requests, answers those in progress, then closes all connections. */
  close(): Promise<void>;
}

/**
 * Opens the service's port.
 * @throws {DataFileError} When the data file cannot be used. @throws {RangeError} When the database cannot be used, or when published
 * keys, sandbox controls or faults would be reachable from other machines and `allowPublic` is not set.
 */
export async function startService(options: StartOptions = {}): Promise<RunningService> {
  const { port = 8787, host = '127.0.0.1' } = options;
  refusePublic(options, host);
  const storage = await openStorage(options);

  let app: Hono | undefined;
  const server = createAdaptorServer({
    fetch: (request, env) => app?.fetch(request, env) ?? new Response(null, { status: 503 }),
    ...serverOptions(options),
  });
  const origin = await new Promise<string>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      const scheme = options.tls ? 'https' : 'http';
      resolve(options.origin ?? originOf(scheme, host, server.address() as AddressInfo)); // listens on TCP
    });
  });
  let dispatcher: Dispatcher | undefined;
  let worker: ProviderWorker | undefined;
  let removal: ReturnType<typeof removeRegularly> | undefined;
  const close = async () => {
    await drain(server);
    await dispatcher?.stop();
    await worker?.stop();
    await removal?.stop();
    await storage.close();
  };

  try {
    const { receivers = new Map<string, Receiver>(), logDelivery } = options;
    const now = options.sandbox?.now ?? Date.now;
    const watched = options.metrics?.watch(storage) ?? storage;
    const transactions = new Transactions(
      withOutbox(watched, {
        now,
        hasReceiver: (account) => receivers.has(account),
        onEvents: () => dispatcher?.poke(),
      }),
      keepUntilOf(
        { ...RETENTION, ...options.retention },
        { now, sessionLifetimeMs: options.sandbox?.sessionLifetimeMs ?? SESSION_LIFETIME },
      ),
    );
    removal = removeRegularly(watched, { now, every: options.removeEvery ?? 60_000 });
    const sandbox = await openSandbox({
      random: secureRandom,
      ...options.sandbox,
      pagesOrigin: origin,
      transactions,
    });
    const provider = options.sandbox?.provider;
    if (provider?.kind === 'remote') {
      worker = new ProviderWorker({ storage: watched, sandbox, provider });
      worker.start();
    }
    if (receivers.size > 0) {
      const refreshOrder = refreshWith(sandbox);
      const log = logDelivery && { log: logDelivery };
      dispatcher = new Dispatcher({ storage: watched, receivers, now, refreshOrder, ...log });
      dispatcher.start();
    }
    const shoppers = new Shoppers({ now, transactions });
    const passedOn = { ...options, ...(provider && { provider }) };
    app = createService({ ...passedOn, sandbox, shoppers, serviceOrigin: origin });
    return { origin, sandbox, close };
  } catch (reason) {
    await close();
    throw reason;
  }
}

function serverOptions({ timeouts, tls }: StartOptions) {
  const { headers, request, idle, every } = { ...TIMEOUTS, ...timeouts };
  const serverOptions = {
    headersTimeout: headers,
    requestTimeout: request,
    keepAliveTimeout: idle,
    connectionsCheckingInterval: every,
  };
  return tls
    ? { createServer: createHttpsServer, serverOptions: { ...serverOptions, ...tls } }
    : { serverOptions };
}

/** How long requests in progress may take during shutdown, in milliseconds. */
const DRAIN_TIME = 5000;

/** Settles when the last request is answered; connections still open after `DRAIN_TIME` are closed. */
function drain(server: ServerType): Promise<void> {
  return new Promise((resolve) => {
    const cut = () => 'closeAllConnections' in server && server.closeAllConnections();
    const closeIdle = () => 'closeIdleConnections' in server && server.closeIdleConnections();
    const end = setTimeout(cut, DRAIN_TIME);
    // A connection is idle once its answer is out; browsers would keep it open for the next request.
    const each = setInterval(closeIdle, 50);
    server.close(() => {
      clearTimeout(end);
      clearInterval(each);
      resolve();
    });
    closeIdle();
  });
}

/** Name of the environment variable that stands for `allowPublic`. */
const ALLOW_PUBLIC = 'ALLOW_PUBLIC_SANDBOX';

/** @throws {RangeError} Names in one line what would be public, where, and how to change that. */
function refusePublic(options: StartOptions, host: string): void {
  const { origin, otherOrigins = [], faults = false, sandboxControls = true } = options;
  const origins = [...(origin === undefined ? [] : [origin]), ...otherOrigins];
  const place = [host, ...origins.map((each) => new URL(each).hostname)].find(
    (name) => name !== '::1' && !isLoopbackHost(name),
  );
  if (place === undefined || options.allowPublic) return;
  const keys = options.sandbox?.accounts ?? [SANDBOX_ACCOUNT];
  const open = [
    ...(keys.flatMap(secretKeysOf).includes(SANDBOX_ACCOUNT.secretKey)
      ? ['the published keys']
      : []),
    ...(sandboxControls ? ['sandbox controls'] : []),
    ...(faults ? ['faults'] : []),
  ];
  if (open.length > 0)
    throw new RangeError(
      `The sandbox does not start on ${place} with ${open.join(', ')}: others can reach it. Set ${ALLOW_PUBLIC}=1 to start it all the same.`,
    );
}

/** 48 random bits in [0, 1) for ids and secrets, which must not be predictable. */
const secureRandom = (): number => randomBytes(6).readUIntBE(0, 6) / 2 ** 48;

/** A wildcard host is reached over loopback. */
function originOf(scheme: string, host: string, { port, family }: AddressInfo): string {
  if (host === '0.0.0.0' || host === '::') return `${scheme}://127.0.0.1:${port}`;
  return `${scheme}://${family === 'IPv6' && host.includes(':') ? `[${host}]` : host}:${port}`;
}
