import { randomBytes } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import type { Hono } from 'hono';
import { isLoopbackHost } from '../src/domain/loopback.js';
import { fieldsOf, recordOf, type JsonRecord } from '../src/domain/json-reader.js';
import { SANDBOX_ACCOUNT } from '../src/sandbox/accounts.js';
import { createSandbox } from '../src/sandbox/create-sandbox.js';
import type { JsonObject, Sandbox, SandboxOptions } from '../src/sandbox/sandbox.js';
import { createService, type ServiceOptions } from './app.js';
import { Autosave } from './autosave.js';
import { Shoppers } from './commerce/shoppers.js';
import { DataFile } from './data-file.js';

export interface StartOptions extends Pick<
  ServiceOptions,
  'folders' | 'log' | 'faults' | 'levers'
> {
  /** 0 takes any free port. */
  readonly port?: number;
  readonly host?: string;
  /** Where everything is kept; nothing survives when absent. */
  readonly dataFile?: string;
  /** Origin under which browsers reach the service, where it is not host and port: behind a proxy. */
  readonly origin?: string;
  /** Lets everybody reach keys that are published, levers and faults. */
  readonly allowPublic?: boolean;
  /** The engine's own options: clock, randomness, accounts, lifetime. */
  readonly sandbox?: Omit<SandboxOptions, 'pagesOrigin'>;
}

export interface RunningService {
  /** Without a slash at the end: `http://127.0.0.1:8787`. */
  readonly origin: string;
  readonly sandbox: Sandbox;
  /** Writes what is to be kept and ends all connections. */
  close(): Promise<void>;
}

/**
 * Opens the service's port.
 * @throws {DataFileError} When the data file cannot be used. @throws {RangeError} When others can reach what only tests and
 * demos may have, and `allowPublic` does not say so (security.md, SEC-16).
 */
export async function startService(options: StartOptions = {}): Promise<RunningService> {
  const { port = 8787, host = '127.0.0.1' } = options;
  refusePublic(options, host);
  const file = options.dataFile === undefined ? undefined : new DataFile(options.dataFile);
  const stored = file?.read();

  let app: Hono | undefined;
  const server = createAdaptorServer({
    fetch: (request, env) => app?.fetch(request, env) ?? new Response(null, { status: 503 }),
  });
  const origin = await new Promise<string>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve(options.origin ?? originOf(host, server.address() as AddressInfo)); // listens on TCP
    });
  });
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      if ('closeAllConnections' in server) server.closeAllConnections();
    });

  try {
    const kept = keep(options, origin, file, stored);
    app = createService({ ...options, ...kept, serviceOrigin: origin });
    return {
      origin,
      sandbox: kept.sandbox,
      async close() {
        await close();
        kept.autosave?.flush();
      },
    };
  } catch (reason) {
    await close();
    throw reason;
  }
}

/** Name of the environment variable that stands for `allowPublic`. */
export const ALLOW_PUBLIC = 'ALLOW_PUBLIC_SANDBOX';

/** @throws {RangeError} In one line: what is open, to whom, and what to do about it. */
function refusePublic(options: StartOptions, host: string): void {
  const { origin, faults = false, levers = true, sandbox: { accounts } = {} } = options;
  const place = [host, ...(origin === undefined ? [] : [new URL(origin).hostname])].find(
    (name) => name !== '::1' && !isLoopbackHost(name),
  );
  if (place === undefined || options.allowPublic) return;
  const keys = accounts ?? [SANDBOX_ACCOUNT];
  const open = [
    ...(keys.some(({ secretKey }) => secretKey === SANDBOX_ACCOUNT.secretKey)
      ? ['the published keys']
      : []),
    ...(levers ? ['levers'] : []),
    ...(faults ? ['faults'] : []),
  ];
  if (open.length > 0)
    throw new RangeError(
      `The sandbox does not start on ${place} with ${open.join(', ')}: others can reach it. Set ${ALLOW_PUBLIC}=1 to start it all the same.`,
    );
}

/** Engine and shoppers as they were left, written again after each change. */
function keep(
  options: StartOptions,
  pagesOrigin: string,
  file: DataFile | undefined,
  stored: JsonRecord | undefined,
): { readonly sandbox: Sandbox; readonly shoppers: Shoppers; readonly autosave?: Autosave } {
  const settings: SandboxOptions = { random: secureRandom, ...options.sandbox, pagesOrigin };
  const now = options.sandbox?.now ?? Date.now;
  if (!file) return { sandbox: createSandbox(settings), shoppers: new Shoppers({ now }) };
  const sandbox = restore(settings, file, stored);
  const shoppers = new Shoppers({ now, snapshot: stored, onChange: () => autosave.touch() });
  const autosave = new Autosave(
    () => file.write({ sandbox: sandbox.snapshot(), ...shoppers.snapshot() }),
    (reason) => options.log?.(reason instanceof Error ? reason.message : 'The data file is lost.'),
  );
  sandbox.onChange(() => autosave.touch());
  autosave.touch();
  autosave.flush(); // a file that cannot be written is found out now, not at the first order
  return { sandbox, shoppers, autosave };
}

function restore(
  settings: SandboxOptions,
  file: DataFile,
  stored: JsonRecord | undefined,
): Sandbox {
  if (!stored) return createSandbox(settings);
  const snapshot = recordOf(stored.sandbox);
  if (!snapshot || !Array.isArray(fieldsOf(stored).shoppers))
    throw file.unusable('is not a data file of this service');
  try {
    return createSandbox(settings, snapshot as JsonObject); // came out of JSON
  } catch {
    throw file.unusable('holds a state that the service cannot read');
  }
}

/** Ids and secrets come from it: nobody may guess the next one. 48 bits in [0, 1). */
const secureRandom = (): number => randomBytes(6).readUIntBE(0, 6) / 2 ** 48;

/** A host that stands for all of them is reached over loopback. */
function originOf(host: string, { port, family }: AddressInfo): string {
  if (host === '0.0.0.0' || host === '::') return `http://127.0.0.1:${port}`;
  return `http://${family === 'IPv6' && host.includes(':') ? `[${host}]` : host}:${port}`;
}
