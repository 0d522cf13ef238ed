import { Hono, type Context } from 'hono';
import type { Caller, JsonObject, Sandbox } from '../src/sandbox/sandbox.js';
import { secretAccess, type AccountEnv } from './access.js';
import { IdempotentPosts } from './idempotent-posts.js';
import { refusePost } from './refusal.js';
import { readJson } from './request-body.js';
import { onPath } from './on-path.js';

/** The server API in Digital River API form: the engine's own resources, path by path. */
export function createDigitalRiverApi(sandbox: Sandbox): Hono<AccountEnv> {
  const app = new Hono<AccountEnv>();
  const door = secretAccess(sandbox);
  const posts = new IdempotentPosts(sandbox);
  const post =
    (make: (c: AccountContext, body: unknown) => JsonObject, status = 200) =>
    async (c: AccountContext) => {
      const body = (await readJson(c)) ?? {}; // no body counts as an empty one: the engine names the missing members
      return posts.answer(
        c,
        { caller: callerOf(c), scope: '' },
        {
          make: () => ({ status, body: make(c, body) }),
          refuse: (reason) => refusePost(c, reason),
        },
      );
    };
  const get = (read: (c: AccountContext) => JsonObject) => async (c: AccountContext) => {
    const resource = await sandbox.together(() => read(c));
    c.header('cache-control', 'no-store');
    return c.json(resource);
  };
  const remove = (make: (c: AccountContext) => void) => async (c: AccountContext) => {
    await sandbox.together(() => make(c));
    return c.body(null, 204);
  };
  for (const path of ['checkouts', 'customers', 'sources', 'orders', 'charges'])
    app.use(`/${path}/*`, door); // the path itself too

  onPath(app, '/checkouts', {
    POST: post((c, body) => sandbox.createCheckout(callerOf(c), body), 201),
  });
  onPath(app, '/checkouts/:id', {
    GET: get((c) => sandbox.readCheckout(callerOf(c), id(c))),
    POST: post((c, body) => sandbox.updateCheckout(callerOf(c), id(c), body)),
    DELETE: remove((c) => sandbox.deleteCheckout(callerOf(c), id(c))),
  });
  onPath(app, '/checkouts/:id/sources/:sourceId', {
    POST: post((c) => sandbox.attachSource(callerOf(c), id(c), sourceId(c))),
    DELETE: remove((c) => sandbox.detachSource(callerOf(c), id(c), sourceId(c))),
  });

  onPath(app, '/customers', {
    POST: post((c, body) => sandbox.createCustomer(callerOf(c), body), 201),
  });
  onPath(app, '/customers/:id', {
    GET: get((c) => sandbox.readCustomer(callerOf(c), id(c))),
    POST: post((c, body) => sandbox.updateCustomer(callerOf(c), id(c), body)),
  });
  onPath(app, '/customers/:id/sources/:sourceId', {
    POST: post((c) => sandbox.saveSource(callerOf(c), id(c), sourceId(c))),
    DELETE: remove((c) => sandbox.removeSavedSource(callerOf(c), id(c), sourceId(c))),
  });

  // Both dialects make store credit and read sources here.
  onPath(app, '/sources', {
    POST: post((c, body) => sandbox.createSecondarySource(callerOf(c), body), 201),
  });
  onPath(app, '/sources/:id', {
    GET: get((c) => sandbox.readSource(callerOf(c), id(c))),
  });

  onPath(app, '/orders', {
    POST: post((c, body) => sandbox.createOrder(callerOf(c), body), 201),
  });
  onPath(app, '/orders/:id', {
    GET: get((c) => sandbox.readOrder(callerOf(c), id(c))),
  });
  onPath(app, '/orders/:id/refresh', {
    POST: post((c) => sandbox.refreshOrder(callerOf(c), id(c))),
  });
  onPath(app, '/charges/:id', {
    GET: get((c) => sandbox.readCharge(callerOf(c), id(c))),
  });
  return app;
}

type AccountContext = Context<AccountEnv>;

const callerOf = (c: Context<AccountEnv>): Caller => ({
  publishableKey: c.get('account').publishableKey,
});
const id = (c: Context): string => c.req.param('id') ?? '';
const sourceId = (c: Context): string => c.req.param('sourceId') ?? '';
