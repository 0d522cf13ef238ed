import { parseArgs } from 'node:util';
import { createMetrics } from './observing/metrics.js';
import { ALLOW_PUBLIC, startService } from './start.js';

const USAGE = `Usage: npm run service -- [--data FILE] [--faults]

  --data FILE   keep everything in FILE, a SQLite database; several processes may share it
  --faults      let tests plan faults (POST /__faults)

Environment: PORT (8787), HOST (127.0.0.1), SERVICE_ORIGIN (where browsers reach it, behind a proxy),
METRICS (1: serve /metrics), ${ALLOW_PUBLIC} (1: start where others can reach it, with keys that everybody knows)`;

try {
  const { values } = parseArgs({
    options: {
      data: { type: 'string' },
      faults: { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  if (values.help) console.log(USAGE);
  else await run(values);
} catch (reason) {
  console.error(messageOf(reason));
  process.exitCode = 1;
}

async function run({ data, faults = false }: { data?: string; faults?: boolean }) {
  const { PORT = '8787', HOST = '127.0.0.1', SERVICE_ORIGIN, METRICS } = process.env;
  if (!/^\d{1,5}$/.test(PORT)) throw new RangeError('PORT is not a port number.');
  const service = await startService({
    port: Number(PORT),
    host: HOST,
    faults,
    allowPublic: process.env[ALLOW_PUBLIC] === '1',
    sandbox: { pretendWallets: true },
    log: (entry) => console.log(JSON.stringify(entry)),
    ...(data === undefined ? {} : { dataFile: data }),
    ...(SERVICE_ORIGIN ? { origin: originOf(SERVICE_ORIGIN) } : {}),
    ...(METRICS === '1' ? { metrics: createMetrics() } : {}),
  });
  console.log(`Sandbox payment service: ${service.origin}  (keys: pk_sandbox, sk_sandbox)`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => void service.close().then(() => process.exit(0)));
}

/** @throws {RangeError} Naming the variable. */
function originOf(value: string): string {
  const url = URL.canParse(value) ? new URL(value) : undefined;
  if (url?.protocol === 'http:' || url?.protocol === 'https:') return url.origin;
  throw new RangeError('SERVICE_ORIGIN is not an origin, such as https://pay.example.');
}

/** What went wrong at the start, in a line: a stack helps nobody who typed a command. */
function messageOf(reason: unknown): string {
  const { name, code, message } = reason as NodeJS.ErrnoException; // ours, or node's own, from listen and parseArgs
  if (name === 'DataFileError' || name === 'RangeError') return message;
  if (code === 'EADDRINUSE') return 'The port is taken. Set PORT to another one.';
  return code?.startsWith('ERR_PARSE_ARGS')
    ? `${message}\n\n${USAGE}`
    : `The service cannot start: ${message}`;
}
