import { Hono, type Context } from 'hono';
import { listOf, textOf, type JsonRecord } from '../src/domain/json-reader.js';
import { SCENARIOS, type ScenarioName } from '../src/sandbox/scenarios.js';
import type { Caller, JsonObject, Sandbox, StoredAnswer } from '../src/sandbox/sandbox.js';
import { secretAccess, type AccountEnv } from './access.js';
import { IdempotentPosts } from './idempotent-posts.js';
import { badRequest, notFound, refusePost } from './refusal.js';
import { readJson } from './request-body.js';
import { onPath } from './on-path.js';

/** Calls that a real service does not have, for tests and demos: money arrives, a session expires, a rare state is set. */
export function createSandboxControls(sandbox: Sandbox): Hono<AccountEnv> {
  const app = new Hono<AccountEnv>();
  const posts = new IdempotentPosts(sandbox);
  const post =
    (make: (c: ControlContext, body: JsonRecord) => StoredAnswer) => async (c: ControlContext) => {
      const body = (await readJson(c)) ?? {};
      return posts.answer(
        c,
        { caller: callerOf(c), scope: '' },
        { make: () => make(c, body), refuse: (reason) => refusePost(c, reason) },
      );
    };
  app.use('/__sandbox/*', secretAccess(sandbox));

  /** Creates a session in a named scenario: `{ sessionId, checkoutId, orderId? }`. */
  onPath(app, '/__sandbox/scenarios', {
    GET: (c) => {
      c.header('cache-control', 'no-store');
      return c.json({ scenarios: Object.keys(SCENARIOS) });
    },
  });
  onPath(app, '/__sandbox/scenarios/:name', {
    POST: post((c) => {
      const name = c.req.param('name') ?? '';
      if (!isScenario(name)) throw notFound();
      return { status: 201, body: { ...SCENARIOS[name](sandbox, callerOf(c)) } };
    }),
  });
  onPath(app, '/__sandbox/sources/:id/receive-funds', {
    POST: post((c) => ok(sandbox.receiveFunds(callerOf(c), idOf(c)))),
  });
  onPath(app, '/__sandbox/sessions/:id/expire', {
    POST: post((c) => {
      sandbox.expireSession(callerOf(c), idOf(c));
      return DONE;
    }),
  });
  /** `{ state }`: any state, including ones that the contract does not have. */
  onPath(app, '/__sandbox/sessions/:id/state', {
    POST: post((c, body) => {
      const state = textOf(body.state, 100);
      if (!state) throw badRequest('missing_parameter', 'A state is missing.', 'state');
      sandbox.overrideState(callerOf(c), idOf(c), state);
      return DONE;
    }),
  });
  /** `{ paymentMethods: [{ type, flow?, displayName? … }] }`: the methods that this session offers from now on. */
  onPath(app, '/__sandbox/sessions/:id/payment-methods', {
    POST: post((c, body) => {
      const methods = listOf(body.paymentMethods);
      sandbox.overrideMethods(callerOf(c), idOf(c), methods as readonly JsonObject[]); // came out of JSON; the engine checks
      return DONE;
    }),
  });
  onPath(app, '/__sandbox/orders/:id/capture', {
    POST: post((c) => ok(sandbox.captureOrder(callerOf(c), idOf(c)))),
  });
  onPath(app, '/__sandbox/orders/:id/cancel', {
    POST: post((c) => ok(sandbox.cancelOrder(callerOf(c), idOf(c)))),
  });
  /** `{ verdict: 'passed' | 'blocked' }`: ends the review of an order. */
  onPath(app, '/__sandbox/orders/:id/review', {
    POST: post((c, { verdict }) => {
      if (verdict !== 'passed' && verdict !== 'blocked')
        throw badRequest('invalid_parameter', 'The verdict is passed or blocked.', 'verdict');
      return ok(sandbox.closeReview(callerOf(c), idOf(c), verdict));
    }),
  });
  /** `{ amount? }`. */
  onPath(app, '/__sandbox/orders/:id/refund', {
    POST: post((c, body) => ok(sandbox.refundOrder(callerOf(c), idOf(c), body))),
  });
  return app;
}

type ControlContext = Context<AccountEnv>;

const callerOf = (c: ControlContext): Caller => ({
  publishableKey: c.get('account').publishableKey,
});
const idOf = (c: Context): string => c.req.param('id') ?? '';

const isScenario = (name: string): name is ScenarioName => Object.hasOwn(SCENARIOS, name);

const DONE: StoredAnswer = { status: 204, body: null };
const ok = (body: JsonObject): StoredAnswer => ({ status: 200, body });
