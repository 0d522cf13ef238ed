import { Hono, type Context } from 'hono';
import { fieldsOf, present } from '../../src/domain/json-reader.js';
import type { Provider } from '../../src/sandbox/provider.js';
import type { Caller, Sandbox } from '../../src/sandbox/sandbox.js';
import type { TakenCard } from '../../src/sandbox/typed-card.js';
import { browserAccess, type AccountEnv } from '../access.js';
import { check } from '../check.js';
import { addressOf, type CountUse } from '../create-limit.js';
import { IdempotentPosts } from '../idempotent-posts.js';
import { takingCards } from '../take-card.js';
import { badRequest, refusePost, unauthorized } from '../refusal.js';
import { readJson } from '../request-body.js';
import { onPath, type Verb } from '../on-path.js';
import { browserRoutes, type BrowserRequest, type BrowserRoute } from './browser-routes.js';

export interface BrowserApiOptions {
  readonly serviceOrigins: readonly string[];
  readonly trustProxy: boolean;
  /** The provider that takes cards, if it is not the sandbox. */
  readonly provider?: Provider;
  /** Counts the POSTs of a publishable key and origin. */
  readonly count: CountUse;
}

/** The calls of the browser API, made with a publishable key: the routes of `browserRoutes`. */
export function createBrowserApi(sandbox: Sandbox, options: BrowserApiOptions): Hono<AccountEnv> {
  const app = new Hono<AccountEnv>();
  const door = browserAccess(sandbox, options.serviceOrigins);
  const posts = new IdempotentPosts(sandbox);
  const handlerOf = (route: BrowserRoute) => async (c: Context<AccountEnv>) => {
    if (route.verb === 'POST') {
      const page = c.get('page') ?? addressOf(c, options.trustProxy);
      await options.count(`${callerOf(c).publishableKey} ${page}`);
    }
    const body = route.body && (await readJson(c));
    const handle = (takenCard?: TakenCard) =>
      route.handle({ ...readRequest(c, route, sandbox, body), ...present({ takenCard }) });
    // For these routes the engine itself handles the key.
    if (route.verb === 'GET' || route.idempotencyKey)
      return answer(
        c,
        route,
        await takingCards(
          options.provider,
          {
            account: c.get('account'),
            caller: callerOf(c),
            idempotencyKey: c.req.header('idempotency-key'),
          },
          (takenCard) => sandbox.together(() => handle(takenCard)),
        ),
      );
    const holder = { caller: callerOf(c), scope: c.get('page') ?? '', isConfidential: true };
    return posts.answer(c, holder, {
      make: () => ({ status: route.status, body: handle() }),
      refuse: (reason) => refusePost(c, reason),
    });
  };
  for (const path of new Set(browserRoutes.map((route) => route.path))) {
    const pattern = path.replaceAll(/\{(\w+)\}/g, ':$1');
    const routes = browserRoutes.filter((route) => route.path === path);
    app.use(pattern, door);
    const handlers: Partial<Record<Verb, (c: Context<AccountEnv>) => Promise<Response>>> = {};
    for (const route of routes) handlers[route.verb] = handlerOf(route);
    onPath(app, pattern, handlers);
  }
  return app;
}

function readRequest(
  c: Context<AccountEnv>,
  route: BrowserRoute,
  sandbox: Sandbox,
  body: unknown,
): BrowserRequest {
  const query = readQuery(c, route);
  const sourceSecret = c.req.header('dr-source-secret') ?? '';
  if (route.opensSource && sourceSecret === '') throw unauthorized('A client secret is missing.');
  const idempotencyKey = route.idempotencyKey && c.req.header('idempotency-key');
  if (route.idempotencyKey === 'required' && idempotencyKey === undefined)
    throw badRequest('missing_parameter', 'An Idempotency-Key is missing.', 'Idempotency-Key');
  if (idempotencyKey !== undefined && !/^[\x21-\x7e]{1,255}$/.test(idempotencyKey))
    throw badRequest(
      'invalid_parameter',
      'The Idempotency-Key needs 1 to 255 visible ASCII characters.',
      'Idempotency-Key',
    );
  if (route.body) check(route.body, body);
  return {
    sandbox,
    caller: callerOf(c),
    id: c.req.param('id') ?? '',
    query,
    body,
    sourceSecret,
    domain: domainOf(c.req.header('origin')),
    ...(idempotencyKey === undefined ? {} : { idempotencyKey }),
  };
}

const callerOf = (c: Context<AccountEnv>): Caller => ({
  publishableKey: c.get('account').publishableKey,
  ...present({ origin: c.get('page') }),
});

/** The access check has validated the origin. */
const domainOf = (origin: string | undefined): string => (origin ? new URL(origin).hostname : '');

/** Only the parameters of the route; unknown ones are ignored, as unknown fields are. */
function readQuery(c: Context, { query }: BrowserRoute): Record<string, string> {
  const asked: Record<string, string> = {};
  if (!query) return asked;
  for (const name of Object.keys(query.entries)) {
    const value = c.req.query(name);
    if (value) asked[name] = value;
  }
  check(query, asked);
  return asked;
}

function answer(c: Context, route: BrowserRoute, body: ReturnType<BrowserRoute['handle']>) {
  c.header('cache-control', 'no-store');
  const { version } = fieldsOf(fieldsOf(body).session);
  if (typeof version === 'number') c.header('etag', `"${version}"`);
  return c.json(body, route.status);
}
