import { Hono, type Context } from 'hono';
import { fieldsOf, listOf, textOf } from '../src/domain/json-reader.js';
import { SCENARIOS, type ScenarioName } from '../src/sandbox/scenarios.js';
import type { Caller, JsonObject, Sandbox } from '../src/sandbox/sandbox.js';
import { secretAccess, type AccountEnv } from './access.js';
import { idempotent } from './idempotency.js';
import { badRequest, notFound } from './refusal.js';
import { readJson } from './request-body.js';
import { onPath } from './on-path.js';

/** What a real service has no calls for: money that arrives, time that runs out, rare states. For tests and demos. */
export function createLevers(sandbox: Sandbox): Hono<AccountEnv> {
  const app = new Hono<AccountEnv>();
  const once = idempotent<AccountEnv>(sandbox, (c) => ({ caller: callerOf(c), scope: '' }));
  app.use('/__sandbox/*', secretAccess(sandbox), once);

  /** Brings a new session into a named situation: `{ sessionId, checkoutId, orderId? }`. */
  onPath(app, '/__sandbox/scenarios', {
    GET: (c) => answer(c, { scenarios: Object.keys(SCENARIOS) }),
  });
  onPath(app, '/__sandbox/scenarios/:name', {
    POST: (c) => {
      const name = c.req.param('name') ?? '';
      if (!isScenario(name)) throw notFound();
      return answer(c, { ...SCENARIOS[name](sandbox, callerOf(c)) }, 201);
    },
  });
  onPath(app, '/__sandbox/sources/:id/receive-funds', {
    POST: (c) => answer(c, sandbox.receiveFunds(callerOf(c), idOf(c))),
  });
  onPath(app, '/__sandbox/sessions/:id/expire', {
    POST: (c) => {
      sandbox.expireSession(callerOf(c), idOf(c));
      return c.body(null, 204);
    },
  });
  /** `{ state }`: any state, invented ones too. */
  onPath(app, '/__sandbox/sessions/:id/state', {
    POST: async (c) => {
      const state = textOf(fieldsOf(await readJson(c)).state, 100);
      if (!state) throw badRequest('missing_parameter', 'A state is missing.', 'state');
      sandbox.overrideState(callerOf(c), idOf(c), state);
      return c.body(null, 204);
    },
  });
  /** `{ paymentMethods: [{ type, flow?, displayName? … }] }`: what this session offers from now on. */
  onPath(app, '/__sandbox/sessions/:id/payment-methods', {
    POST: async (c) => {
      const methods = listOf(fieldsOf(await readJson(c)).paymentMethods);
      sandbox.overrideMethods(callerOf(c), idOf(c), methods as readonly JsonObject[]); // came out of JSON; the engine checks
      return c.body(null, 204);
    },
  });
  onPath(app, '/__sandbox/orders/:id/capture', {
    POST: (c) => answer(c, sandbox.captureOrder(callerOf(c), idOf(c))),
  });
  onPath(app, '/__sandbox/orders/:id/cancel', {
    POST: (c) => answer(c, sandbox.cancelOrder(callerOf(c), idOf(c))),
  });
  /** `{ amount? }`. */
  onPath(app, '/__sandbox/orders/:id/refund', {
    POST: async (c) => {
      const body = (await readJson(c)) ?? {};
      return answer(c, sandbox.refundOrder(callerOf(c), idOf(c), body));
    },
  });
  return app;
}

const callerOf = (c: Context<AccountEnv>): Caller => ({
  publishableKey: c.get('account').publishableKey,
});
const idOf = (c: Context): string => c.req.param('id') ?? '';

const isScenario = (name: string): name is ScenarioName => Object.hasOwn(SCENARIOS, name);

function answer(c: Context, resource: JsonObject, status: 200 | 201 = 200) {
  c.header('cache-control', 'no-store');
  return c.json(resource, status);
}
