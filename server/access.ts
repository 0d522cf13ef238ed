import type { Context, MiddlewareHandler } from 'hono';
import type { Sandbox, SandboxAccount } from '../src/sandbox/sandbox.js';
import { isAllowedOrigin, isOwnOrigin } from './allowed-origins.js';
import { forbidden, unauthorized } from './refusal.js';

/** Handlers behind a door find the account that asks here. */
export interface AccountEnv {
  Variables: {
    account: SandboxAccount;
    /** Origin of the page that asks, or in which a frame of the service asks. */
    page?: string;
  };
}

/** The account of the publishable key in the query. @throws {SandboxError} 401. */
export function accountOfKey(sandbox: Sandbox, key: string | undefined): SandboxAccount {
  const account = key ? sandbox.findAccount({ publishableKey: key }) : undefined;
  if (!account) throw unauthorized('A publishable key is missing or unknown.');
  return account;
}

/**
 * The browser half's door: a publishable key in the query, and an origin that the key allows.
 * A plain GET needs no preflight; it is the answer that the browser keeps from others.
 */
export function browserAccess(
  sandbox: Sandbox,
  serviceOrigins: readonly string[],
): MiddlewareHandler<AccountEnv> {
  return async (c, next) => {
    c.header('vary', 'Origin');
    const origin = c.req.header('origin');
    const account = sandbox.findAccount({ publishableKey: c.req.query('key') ?? '' });
    if (!account) {
      // No key, no list of origins. The refusal holds nothing, so let the page read why.
      c.header('access-control-allow-origin', '*');
      throw unauthorized('A publishable key is missing or unknown.');
    }
    if (origin !== undefined) {
      if (!isAllowedOrigin(account, origin, serviceOrigins))
        throw forbidden('This key does not allow the page’s origin.');
      c.header('access-control-allow-origin', origin);
      c.header('access-control-expose-headers', 'etag, retry-after, x-request-id');
    }
    if (c.req.method === 'OPTIONS') return answerPreflight(c);
    c.set('account', account);
    const page = pageOf(account, origin, c.req.header('dr-page-origin'), serviceOrigins);
    if (page !== undefined) c.set('page', page);
    return next();
  };
}

/** The card frame is a page of the service and says in which page it is. No other page's claim counts. */
function pageOf(
  account: SandboxAccount,
  origin: string | undefined,
  named: string | undefined,
  serviceOrigins: readonly string[],
): string | undefined {
  if (origin === undefined || !isOwnOrigin(new URL(origin).origin, serviceOrigins)) return origin;
  return named !== undefined && isAllowedOrigin(account, named, serviceOrigins) ? named : origin;
}

function answerPreflight(c: Context) {
  c.header('access-control-allow-methods', 'GET, POST');
  c.header('access-control-allow-headers', 'content-type, idempotency-key, dr-source-secret');
  c.header('access-control-max-age', '600');
  return c.body(null, 204);
}

/** The server half's door: `Authorization: Bearer <secret key>`. A publishable key is recognised, and refused with 403. */
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
