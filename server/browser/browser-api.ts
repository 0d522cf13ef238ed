import { Hono, type Context } from 'hono';
import { fieldsOf, present } from '../../src/domain/json-reader.js';
import type { Caller, Sandbox } from '../../src/sandbox/sandbox.js';
import { browserAccess, type AccountEnv } from '../access.js';
import { check } from '../check.js';
import { idempotent } from '../idempotency.js';
import { badRequest, unauthorized } from '../refusal.js';
import { readJson } from '../request-body.js';
import { onPath, type Verb } from '../on-path.js';
import { browserRoutes, type BrowserRequest, type BrowserRoute } from './browser-routes.js';

/** What a page may ask, with a publishable key: the routes of the table behind one door. */
export function createBrowserApi(sandbox: Sandbox, serviceOrigin: string): Hono<AccountEnv> {
  const app = new Hono<AccountEnv>();
  const door = browserAccess(sandbox, serviceOrigin);
  const once = idempotent<AccountEnv>(sandbox, (c) => ({
    caller: callerOf(c),
    scope: c.get('page') ?? '',
    isConfidential: true,
  }));
  for (const path of new Set(browserRoutes.map((route) => route.path))) {
    const pattern = path.replaceAll(/\{(\w+)\}/g, ':$1');
    const routes = browserRoutes.filter((route) => route.path === path);
    app.use(pattern, door);
    if (!routes.some(({ idempotencyKey }) => idempotencyKey)) app.use(pattern, once);
    const handlers: Partial<Record<Verb, (c: Context<AccountEnv>) => Promise<Response>>> = {};
    for (const route of routes)
      handlers[route.verb] = async (c) =>
        answer(c, route, route.handle(await readRequest(c, route, sandbox)));
    onPath(app, pattern, handlers);
  }
  return app;
}

async function readRequest(
  c: Context<AccountEnv>,
  route: BrowserRoute,
  sandbox: Sandbox,
): Promise<BrowserRequest> {
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
  let body: unknown;
  if (route.body) check(route.body, (body = await readJson(c)));
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

/** The door has let in no origin that is none. */
const domainOf = (origin: string | undefined): string => (origin ? new URL(origin).hostname : '');

/** Only what the route names; an unknown name is ignored as an unknown field is. */
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
