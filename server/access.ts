import type { Context, MiddlewareHandler } from 'hono';
import type { Sandbox, SandboxAccount, SandboxError } from '../src/sandbox/sandbox.js';
import { isAllowedOrigin, isOwnOrigin, loggedOrigin } from './allowed-origins.js';
import { forbidden, unauthorized } from './refusal.js';

/** Context variables that the access middleware sets. */
export interface AccountEnv {
  Variables: {
    account: SandboxAccount;
    /** Origin of the requesting page; for a request from a frame of the service, of the page around the frame. */
    page?: string;
    /** The origin that was refused, for the log. */
    refusedOrigin?: string;
  };
}

/** The account of the publishable key in the query. @throws {SandboxError} 401. */
export function accountOfKey(sandbox: Sandbox, key: string | undefined): SandboxAccount {
  const account = key ? sandbox.findAccount({ publishableKey: key }) : undefined;
  if (!account) throw unauthorized('A publishable key is missing or unknown.');
  return account;
}

/**
 * Access to the browser API: a publishable key in the query, from an origin that the key allows. The request itself is
 * checked, before any other handler runs. Its preflight is always allowed, since a browser that refuses a preflight gives the
 * page no reason.
 */
export function browserAccess(
  sandbox: Sandbox,
  serviceOrigins: readonly string[],
): MiddlewareHandler<AccountEnv> {
  return async (c, next) => {
    c.header('vary', 'Origin');
    if (c.req.method === 'OPTIONS') return answerPreflight(c);
    const origin = c.req.header('origin');
    const account = sandbox.findAccount({ publishableKey: c.req.query('key') ?? '' });
    if (!account) throw readable(c, unauthorized('A publishable key is missing or unknown.'));
    if (origin !== undefined) {
      if (!isAllowedOrigin(account, origin, serviceOrigins)) {
        c.set('refusedOrigin', loggedOrigin(origin));
        throw readable(c, forbidden('allowedOrigins of this key does not list the page’s origin.'));
      }
      c.header('access-control-allow-origin', origin);
      c.header('access-control-expose-headers', 'etag, retry-after, x-request-id');
    }
    c.set('account', account);
    const page = pageOf(account, origin, c.req.header('dr-page-origin'), serviceOrigins);
    if (page !== undefined) c.set('page', page);
    return next();
  };
}

/** The card frame is a page of the service and names the page around it in a header. The header of any other page is ignored. */
function pageOf(
  account: SandboxAccount,
  origin: string | undefined,
  named: string | undefined,
  serviceOrigins: readonly string[],
): string | undefined {
  if (origin === undefined || !isOwnOrigin(new URL(origin).origin, serviceOrigins)) return origin;
  return named !== undefined && isAllowedOrigin(account, named, serviceOrigins) ? named : origin;
}

/** A refusal contains no data: any page may read why its key or its origin is refused. */
function readable(c: Context, refusal: SandboxError): SandboxError {
  c.header('access-control-allow-origin', '*');
  return refusal;
}

function answerPreflight(c: Context) {
  c.header('access-control-allow-origin', '*');
  c.header('access-control-allow-methods', 'GET, POST');
  c.header('access-control-allow-headers', 'content-type, idempotency-key, dr-source-secret');
  c.header('access-control-max-age', '600');
  return c.body(null, 204);
}

/** Access to the server API: `Authorization: Bearer <secret key>`. A publishable key is recognized and refused with 403. */
export function secretAccess(sandbox: Sandbox): MiddlewareHandler<AccountEnv> {
  return async (c, next) => {
    const key = bearerOf(c.req.header('authorization'));
    c.set('account', accountOfSecret(sandbox, key));
    await next();
  };
}

/** @throws {SandboxError} 401, or 403 for a publishable key. */
function accountOfSecret(sandbox: Sandbox, key: string | undefined): SandboxAccount {
  const account = key ? sandbox.findAccount({ secretKey: key }) : undefined;
  if (account) return account;
  if (key && sandbox.findAccount({ publishableKey: key }))
    throw forbidden('This call needs a secret key.');
  throw unauthorized('A secret key is missing or unknown.');
}

/** The token of an `Authorization: Bearer` header. */
export const bearerOf = (header: string | undefined): string | undefined =>
  /^bearer +(\S+)$/i.exec(header?.trim() ?? '')?.[1];
