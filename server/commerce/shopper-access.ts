import type { Context, MiddlewareHandler } from 'hono';
import type { Sandbox } from '../../src/sandbox/sandbox.js';
import { bearerOf } from '../access.js';
import { isAllowedOrigin } from '../allowed-origins.js';
import { forbidden } from '../refusal.js';
import { CommerceRefusal } from './commerce-refusal.js';
import type { Shoppers, TokenAccess } from './shoppers.js';

export interface ShopperEnv {
  Variables: {
    shopperId: string;
    /** Publishable key of the account. */
    account: string;
    access: TokenAccess;
  };
}

/**
 * Access to the Commerce form: a shopper token, from a back end or from a page on an origin that the account allows.
 * A preflight has no token, so it is answered for the origins of all accounts; the request itself only for those of the
 * token's account.
 */
export function shopperAccess(
  sandbox: Sandbox,
  shoppers: Shoppers,
  serviceOrigins: readonly string[],
): MiddlewareHandler<ShopperEnv> {
  return async (c, next) => {
    c.header('vary', 'Origin');
    const origin = c.req.header('origin');
    if (c.req.method === 'OPTIONS' && origin !== undefined) {
      if (!sandbox.accounts.some((account) => isAllowedOrigin(account, origin, serviceOrigins)))
        throw foreignPage();
      return answerPreflight(c, origin);
    }
    const token = bearerOf(c.req.header('authorization')) ?? '';
    const found = await sandbox.together(() => shoppers.find(token));
    if (!found) {
      // Without a token the allowed origins are unknown. The refusal contains no data, so any page may read it.
      c.header('access-control-allow-origin', '*');
      throw new CommerceRefusal('unauthorized', 'A shopper token is missing, unknown or too old.', {
        status: 401,
      });
    }
    if (origin !== undefined) {
      const account = sandbox.findAccount({ publishableKey: found.shopper.account });
      if (!account || !isAllowedOrigin(account, origin, serviceOrigins)) throw foreignPage();
      c.header('access-control-allow-origin', origin);
      c.header('access-control-expose-headers', 'retry-after, x-request-id');
    }
    c.set('shopperId', found.shopper.id);
    c.set('account', found.shopper.account);
    c.set('access', found.access);
    return next();
  };
}

const foreignPage = () => forbidden('The account does not allow the page’s origin.');

function answerPreflight(c: Context, origin: string) {
  c.header('access-control-allow-origin', origin);
  c.header('access-control-allow-methods', 'GET, POST, PUT, DELETE');
  c.header('access-control-allow-headers', 'authorization, content-type, idempotency-key');
  c.header('access-control-max-age', '600');
  return c.body(null, 204);
}
