import type { MiddlewareHandler } from 'hono';
import type { RequestIdVariables } from 'hono/request-id';
import type { AccountEnv } from '../access.js';
import type { ReportEnv } from './policy-reports.js';
import { routeOf, verbOf } from './route-of.js';

/** The log entry of a request. It never contains a query, a body, the id of a resource or a header other than a refused `Origin`. */
export interface LogEntry {
  /** ISO 8601. */
  readonly time: string;
  readonly level: 'info' | 'warn' | 'error';
  /** The answer's `X-Request-Id`. */
  readonly requestId: string;
  readonly verb: string;
  /** A pattern: `/v1/sources/:id`. */
  readonly route: string;
  readonly status: number;
  /** Milliseconds. */
  readonly duration: number;
  /** The error behind a status of 500 or above. */
  readonly cause?: string;
  /** The page's origin if `allowedOrigins` of the key does not list it: `https://shop.example`. */
  readonly refusedOrigin?: string;
  /** Policy violations that a browser reported: `script-src https://evil.example in /v1/frames/card`. */
  readonly violations?: readonly string[];
}

/** A readable entry: `GET /v1/sessions/:id 200 3 ms`, and the cause if there is one. */
export function logLine({ verb, route, status, duration, cause, refusedOrigin }: LogEntry): string {
  const why = cause ?? (refusedOrigin && `refused origin ${refusedOrigin}`);
  return `${verb} ${route} ${status} ${duration} ms${why === undefined ? '' : ` (${why})`}`;
}

type RefusedOrigin = Pick<AccountEnv['Variables'], 'refusedOrigin'>;

export function requestLog(
  write: (entry: LogEntry) => void,
  now: () => number,
): MiddlewareHandler<{ Variables: RequestIdVariables & ReportEnv['Variables'] & RefusedOrigin }> {
  return async (c, next) => {
    const start = performance.now();
    await next();
    const { status } = c.res;
    const violations = c.get('violations');
    const refusedOrigin = c.get('refusedOrigin');
    write({
      time: new Date(now()).toISOString(),
      level: status >= 500 ? 'error' : status >= 400 || violations ? 'warn' : 'info',
      requestId: c.get('requestId'),
      verb: verbOf(c),
      route: routeOf(c),
      status,
      duration: Math.round(performance.now() - start),
      ...(status >= 500 && c.error && { cause: causeOf(c.error) }),
      ...(refusedOrigin && { refusedOrigin }),
      ...(violations && { violations }),
    });
  };
}

/** Most stack frames in an entry. */
const FRAMES = 6;

/** Name, message and location of an error and of its causes. */
function causeOf(error: Error): string {
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  const own = [`${error.name}: ${redact(error.message)}`, ...frames.slice(0, FRAMES)];
  const { cause } = error;
  const code = cause instanceof Error ? (cause as NodeJS.ErrnoException).code : undefined; // of node and of SQLite
  if (cause instanceof Error) own.push(`caused by ${code ?? cause.name}: ${redact(cause.message)}`);
  return own.map((line) => line.trim()).join(' | ');
}

/** Messages may quote input: removes long numbers, quoted text and our own secrets. */
const redact = (message: string): string =>
  message
    .replaceAll(/"[^"]*"|'[^']*'|`[^`]*`/g, '"…"')
    .replaceAll(/\d(?:[ -]?\d){5,}/g, '…')
    .replaceAll(/\b[sp]k_\S+|[\da-f]{8}-[\da-f-]{20,}/gi, '…')
    .slice(0, 300);
