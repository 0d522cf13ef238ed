import { Hono, type Context } from 'hono';
import type { Caller, JsonObject, Sandbox } from '../src/sandbox/sandbox.js';
import { secretAccess, type AccountEnv } from './access.js';
import { idempotent } from './idempotency.js';
import { readJson } from './request-body.js';
import { onPath } from './on-path.js';

/** The server half in Digital River API form (protocol 9.2): the engine's own resources, path by path. */
export function createDigitalRiverApi(sandbox: Sandbox): Hono<AccountEnv> {
  const app = new Hono<AccountEnv>();
  const door = secretAccess(sandbox);
  const once = idempotent<AccountEnv>(sandbox, (c) => ({ caller: callerOf(c), scope: '' }));
  for (const path of ['checkouts', 'customers', 'sources', 'orders', 'charges'])
    app.use(`/${path}/*`, door, once); // the path itself too

  onPath(app, '/checkouts', {
    POST: async (c) => answer(c, sandbox.createCheckout(callerOf(c), await body(c)), 201),
  });
  onPath(app, '/checkouts/:id', {
    GET: (c) => answer(c, sandbox.readCheckout(callerOf(c), id(c))),
    POST: async (c) => answer(c, sandbox.updateCheckout(callerOf(c), id(c), await body(c))),
    DELETE: (c) => done(c, sandbox.deleteCheckout(callerOf(c), id(c))),
  });
  onPath(app, '/checkouts/:id/sources/:sourceId', {
    POST: (c) => answer(c, sandbox.attachSource(callerOf(c), id(c), sourceId(c))),
    DELETE: (c) => done(c, sandbox.detachSource(callerOf(c), id(c), sourceId(c))),
  });

  onPath(app, '/customers', {
    POST: async (c) => answer(c, sandbox.createCustomer(callerOf(c), await body(c)), 201),
  });
  onPath(app, '/customers/:id', {
    GET: (c) => answer(c, sandbox.readCustomer(callerOf(c), id(c))),
    POST: async (c) => answer(c, sandbox.updateCustomer(callerOf(c), id(c), await body(c))),
  });
  onPath(app, '/customers/:id/sources/:sourceId', {
    POST: (c) => answer(c, sandbox.saveSource(callerOf(c), id(c), sourceId(c))),
    DELETE: (c) => done(c, sandbox.removeSavedSource(callerOf(c), id(c), sourceId(c))),
  });

  // Both dialects make store credit and read sources here (protocol 9.1, 9.2).
  onPath(app, '/sources', {
    POST: async (c) => answer(c, sandbox.createSecondarySource(callerOf(c), await body(c)), 201),
  });
  onPath(app, '/sources/:id', {
    GET: (c) => answer(c, sandbox.readSource(callerOf(c), id(c))),
  });

  onPath(app, '/orders', {
    POST: async (c) => answer(c, sandbox.createOrder(callerOf(c), await body(c)), 201),
  });
  onPath(app, '/orders/:id', {
    GET: (c) => answer(c, sandbox.readOrder(callerOf(c), id(c))),
  });
  onPath(app, '/orders/:id/refresh', {
    POST: (c) => answer(c, sandbox.refreshOrder(callerOf(c), id(c))),
  });
  onPath(app, '/charges/:id', {
    GET: (c) => answer(c, sandbox.readCharge(callerOf(c), id(c))),
  });
  return app;
}

const callerOf = (c: Context<AccountEnv>): Caller => ({
  publishableKey: c.get('account').publishableKey,
});
const id = (c: Context): string => c.req.param('id') ?? '';
const sourceId = (c: Context): string => c.req.param('sourceId') ?? '';

/** No body is an empty one: the engine names what is missing. */
const body = async (c: Context): Promise<unknown> => (await readJson(c)) ?? {};

function answer(c: Context, resource: JsonObject, status: 200 | 201 = 200) {
  c.header('cache-control', 'no-store');
  return c.json(resource, status);
}

function done(c: Context, nothing: void) {
  return c.body(nothing ?? null, 204);
}
