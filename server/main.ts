import { parseArgs } from 'node:util';
import { readEnvironment, VARIABLES, type Settings } from './environment.js';
import { createMetrics } from './observing/metrics.js';
import { startService, type StartOptions } from './start.js';
import { SANDBOX_ACCOUNT } from '../src/sandbox/accounts.js';
import type { ServiceAccount } from './read-accounts.js';
import type { Receiver } from './webhooks/dispatcher.js';
import { importJsonFile } from './storage/json-file.js';
import { openStorage, type StorageOptions } from './storage/open-storage.js';
import { replay } from './webhooks/replay.js';

const USAGE = `Usage: npm run service -- [--data FILE] [--faults]
       npm run service -- replay [--data FILE] [EVENT …]
       npm run service -- import FILE

  --data FILE   keep everything in FILE, a SQLite database; several processes may share it
  --faults      let tests plan faults (POST /__faults)
  replay        deliver events once more: those that are named, else all that were given up
  import        put the JSON file of an earlier version into the new database that DATABASE_URL names

Environment, described in docs/service.md:
  ${Object.keys(VARIABLES).join(', ')}`;

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      data: { type: 'string' },
      faults: { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  if (values.help) console.log(USAGE);
  else if (positionals[0] === 'replay') await replayEvents(values.data, positionals.slice(1));
  else if (positionals[0] === 'import') await importFile(values.data, positionals.slice(1));
  else if (positionals.length > 0) throw new RangeError(USAGE);
  else await run(values);
} catch (reason) {
  console.error(messageOf(reason));
  process.exitCode = 1;
}

async function run({ data, faults = false }: { data?: string; faults?: boolean }) {
  const settings = readEnvironment(process.env);
  const service = await startService({
    ...optionsOf(settings),
    ...storageOf(settings, data),
    faults,
    logDelivery: (entry) => console.log(JSON.stringify(entry)),
    log: (entry) => console.log(JSON.stringify(entry)),
  });
  const keys = settings.ACCOUNTS ? '' : '  (keys: pk_sandbox, sk_sandbox)';
  console.log(`Sandbox payment service: ${service.origin}${keys}`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => void service.close().then(() => process.exit(0)));
}

async function replayEvents(data: string | undefined, ids: readonly string[]) {
  const options = storageOf(readEnvironment(process.env), data);
  if (options.dataFile === undefined && options.databaseUrl === undefined)
    throw new RangeError('Say with --data or DATABASE_URL where the events are.');
  const storage = await openStorage(options);
  try {
    const found = await replay(storage, ids, Date.now());
    console.log(`${found.length} of ${ids.length || found.length} events will be delivered.`);
    if (found.length < ids.length) process.exitCode = 1;
  } finally {
    await storage.close();
  }
}

async function importFile(data: string | undefined, [path, ...more]: readonly string[]) {
  if (path === undefined || more.length > 0) throw new RangeError(USAGE);
  const options = storageOf(readEnvironment(process.env), data);
  if (options.databaseUrl === undefined)
    throw new RangeError(
      'Set DATABASE_URL to the database; SQLite imports the FILE of --data itself.',
    );
  const storage = await openStorage(options);
  try {
    console.log(`${await importJsonFile(path, storage)} rows imported.`);
  } finally {
    await storage.close();
  }
}

function receiversOf({ ACCOUNTS, WEBHOOK_URL: url, WEBHOOK_SECRET: secret }: Settings) {
  if ((url === undefined) !== (secret === undefined))
    throw new RangeError('WEBHOOK_URL and WEBHOOK_SECRET need each other.');
  const shared = url !== undefined && secret !== undefined ? { url, secret } : undefined;
  const accounts: readonly ServiceAccount[] = ACCOUNTS ?? [SANDBOX_ACCOUNT];
  return new Map(
    accounts.flatMap(({ publishableKey, webhook = shared }): [string, Receiver][] =>
      webhook ? [[publishableKey, webhook]] : [],
    ),
  );
}

function optionsOf(settings: Settings): StartOptions {
  const { SERVICE_ORIGIN: [origin, ...otherOrigins] = [], TLS_CERT, TLS_KEY } = settings;
  if ((TLS_CERT === undefined) !== (TLS_KEY === undefined))
    throw new RangeError('TLS_CERT and TLS_KEY need each other.');
  return {
    port: settings.PORT ?? 8787,
    host: settings.HOST ?? '127.0.0.1',
    allowPublic: settings.ALLOW_PUBLIC_SANDBOX ?? false,
    sandboxControls: settings.SANDBOX_CONTROLS ?? true,
    trustProxy: settings.TRUST_PROXY ?? false,
    createLimit: settings.CREATE_LIMIT ?? 600,
    otherOrigins,
    receivers: receiversOf(settings),
    retention: {
      ...(settings.KEEP_SESSIONS !== undefined && { sessions: settings.KEEP_SESSIONS }),
      ...(settings.KEEP_SOURCES !== undefined && { sources: settings.KEEP_SOURCES }),
      ...(settings.KEEP_KEYS !== undefined && { keys: settings.KEEP_KEYS }),
      ...(settings.KEEP_TOKENS !== undefined && { tokens: settings.KEEP_TOKENS }),
    },
    sandbox: {
      pretendWallets: true,
      ...(settings.ACCOUNTS && { accounts: settings.ACCOUNTS }),
    },
    ...(origin !== undefined && { origin }),
    ...(TLS_CERT !== undefined &&
      TLS_KEY !== undefined && { tls: { cert: TLS_CERT, key: TLS_KEY } }),
    ...(settings.METRICS && { metrics: createMetrics() }),
  };
}

function storageOf(settings: Settings, dataFile: string | undefined): StorageOptions {
  const { DATABASE_URL: databaseUrl, DATABASE_CONNECTIONS: databaseConnections } = settings;
  return {
    ...(dataFile !== undefined && { dataFile }),
    ...(databaseUrl !== undefined && { databaseUrl }),
    ...(databaseConnections !== undefined && { databaseConnections }),
  };
}

/** A start-up error in one line, without a stack trace. */
function messageOf(reason: unknown): string {
  const { name, code, message, port } = reason as NodeJS.ErrnoException & { port?: number }; // our own, or node's, from listen and parseArgs
  if (name === 'DataFileError' || name === 'RangeError') return message;
  if (code === 'EADDRINUSE') return `Port ${port} is taken: set PORT to another one.`;
  if (code === 'EACCES') return 'PORT is not for this user. Set it to one of 1024 and above.';
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
    return 'HOST is not an address of this machine.';
  return code?.startsWith('ERR_PARSE_ARGS')
    ? `${message}\n\n${USAGE}`
    : `The service cannot start: ${message}`;
}
