import { readFileSync } from 'node:fs';
import { readAccounts } from './read-accounts.js';

/** A variable of the environment: its description in `docs/service.md`, and its parser. */
interface Variable<Value> {
  /** The description, as Markdown. */
  readonly is: string;
  /** The default while it is not set, as Markdown. */
  readonly absent: string;
  /** @throws {Error} Describes the invalid text, as the end of a sentence that starts with the name. */
  readonly read: (text: string) => Value;
}

const variable = <Value>(
  is: string,
  absent: string,
  read: Variable<Value>['read'],
): Variable<Value> => ({ is, absent, read });

/** All variables that the command reads. A test compares them with the table in `docs/service.md`. */
export const VARIABLES = {
  PORT: variable('the port; 0 takes any free one', '`8787`', (text) => number(text, 65_535)),
  HOST: variable('the address to listen on', '`127.0.0.1`', String),
  SERVICE_ORIGIN: variable(
    'where browsers reach it: an origin, or several with commas between, of which banks return to the first',
    'host and port',
    origins,
  ),
  TRUST_PROXY: variable(
    '`1`: the service is reachable through a proxy only; `X-Forwarded-Host` and `X-Forwarded-For` are believed',
    'they are ignored',
    flag,
  ),
  TLS_CERT: variable('a PEM file with the certificate chain, to serve HTTPS itself', 'HTTP', file),
  TLS_KEY: variable('a PEM file with the key of `TLS_CERT`', 'HTTP', file),
  ACCOUNTS: variable(
    'a JSON file with the [accounts](#accounts)',
    '`pk_sandbox` and `sk_sandbox`, which everybody knows',
    (text) => readAccounts(file(text)),
  ),
  WEBHOOK_URL: variable(
    'where the [events](webhooks.md) of accounts go that name no receiver of their own',
    'nowhere',
    webUrl,
  ),
  WEBHOOK_SECRET: variable('signs them; 16 characters or more', 'nowhere', secret),
  DATABASE_URL: variable(
    'the PostgreSQL database with everything: `postgresql://user:password@host/name`',
    'memory, or `--data`',
    database,
  ),
  DATABASE_CONNECTIONS: variable('most connections of this process to it', '`10`', (text) =>
    number(text, 1000, 1),
  ),
  KEEP_SESSIONS: variable(
    'hours that a session without an order is kept after its end, with its checkout',
    '`720`',
    hours,
  ),
  KEEP_SOURCES: variable(
    'hours that an unsaved source is kept with which nothing was paid',
    '`720`',
    hours,
  ),
  KEEP_KEYS: variable('hours that an `Idempotency-Key` and its answer are kept', '`168`', hours),
  KEEP_TOKENS: variable(
    'hours that a shopper of the Commerce form is kept after the end of the token',
    '`24`',
    hours,
  ),
  SANDBOX_CONTROLS: variable('`0`: no `/__sandbox/…`', 'they are served', flag),
  METRICS: variable('`1`: serve `/metrics`', 'there is none', flag),
  CREATE_LIMIT: variable(
    'POSTs a minute that each process takes for a publishable key and origin; `0`: without a limit',
    '`600`',
    (text) => number(text, 1_000_000),
  ),
  ALLOW_PUBLIC_SANDBOX: variable(
    '`1`: start where others can reach it, with what only tests and demos may have',
    'it does not start',
    flag,
  ),
} as const;

/** Former names. A start that ignored `LEVERS=0` would serve the sandbox controls. */
const RENAMED = { LEVERS: 'SANDBOX_CONTROLS' };

export type Settings = {
  readonly [Name in keyof typeof VARIABLES]?: ReturnType<(typeof VARIABLES)[Name]['read']>;
};

/**
 * Reads the variables that are set. An empty one counts as absent.
 * @throws {RangeError} Names the variable, and describes the problem in one line.
 */
export function readEnvironment(
  environment: Readonly<Record<string, string | undefined>>,
): Settings {
  for (const [name, current] of Object.entries(RENAMED))
    if (environment[name]) throw new RangeError(`${name} is now named ${current}.`);
  const settings = Object.entries<Variable<unknown>>(VARIABLES).flatMap(([name, { read }]) => {
    const text = environment[name];
    if (text === undefined || text === '') return [];
    try {
      return [[name, read(text)] as const];
    } catch (reason) {
      const why = reason instanceof Error ? reason.message : String(reason);
      throw new RangeError(`${name} ${why}`, { cause: reason });
    }
  });
  return Object.fromEntries(settings); // each value as its own parser returns it
}

function number(text: string, most: number, least = 0): number {
  const value = /^\d{1,7}$/.test(text) ? Number(text) : Infinity;
  if (value > most || value < least)
    throw new RangeError(`is not a whole number from ${least} to ${most}.`);
  return value;
}

/** In milliseconds. */
function hours(text: string): number {
  return number(text, 1_000_000) * 60 * 60 * 1000;
}

/** The parser's own error would repeat the password. */
function database(text: string): string {
  if (!/^postgres(ql)?:\/\/\S+$/.test(text))
    throw new RangeError('is not a database, such as postgresql://user:password@host/name.');
  return text;
}

function flag(text: string): boolean {
  if (text !== '0' && text !== '1') throw new RangeError('is neither 1 nor 0.');
  return text === '1';
}

function file(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (reason) {
    const { code = 'unknown error' } = reason as NodeJS.ErrnoException; // node's own
    throw new RangeError(`names a file that cannot be read (${code}).`, { cause: reason });
  }
}

function webUrl(text: string): string {
  if (!URL.canParse(text) || !/^https?:$/.test(new URL(text).protocol))
    throw new RangeError('is not an address, such as https://shop.example/webhooks.');
  return text;
}

function secret(text: string): string {
  if (text.length < 16) throw new RangeError('has less than 16 characters.');
  return text;
}

function origins(text: string): readonly [string, ...string[]] {
  const [first, ...others] = text.split(',').map((each) => origin(each.trim()));
  if (first === undefined) throw new RangeError('is empty.');
  return [first, ...others];
}

function origin(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const isOrigin = url?.protocol === 'http:' || url?.protocol === 'https:';
  if (!isOrigin || url.href !== `${url.origin}/`)
    throw new RangeError('is not an origin, such as https://pay.example.');
  return url.origin;
}
