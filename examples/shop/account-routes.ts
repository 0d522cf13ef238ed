// The account page and its POST routes. The payment page posts to the same routes by script and expects a status, not a page.
import { Hono, type Context } from 'hono';
import { keepSource, openAccount, preferSource, removeSource } from './account.js';
import { accountPage } from './pages/account.js';
import type { Ask } from './service.js';
import type { Notice, ShopEnv, Visit } from './visit.js';

type Change = (ask: Ask, visit: Visit, sourceId: string) => Promise<unknown>;

export function accountRoutes(service: string) {
  const app = new Hono<ShopEnv>();

  app.get('/account', async (c) => {
    const { visit, ask } = c.var;
    const customer = await openAccount(ask, visit);
    return c.html(accountPage({ visit, service, path: c.req.path }, customer));
  });

  const post = (path: string, change: Change, key: Notice['key']) =>
    app.post(path, async (c) => {
      const { visit, ask } = c.var;
      const { sourceId, asksStatus } = await readPosted(c);
      if (typeof sourceId !== 'string' || !visit.customerId) return c.body(null, 400);
      await change(ask, visit, sourceId);
      // By script: the payment page updates itself. By form: the account page is reloaded.
      if (!asksStatus || change === keepSource) visit.notice = { key };
      if (asksStatus) return c.body(null, 204);
      return c.redirect('/account', 303);
    });

  post('/account/keep', keepSource, 'kept');
  post('/account/remove', removeSource, 'removed');
  post('/account/prefer', preferSource, 'preferred');
  return app;
}

async function readPosted(c: Context): Promise<{ sourceId: unknown; asksStatus: boolean }> {
  const asksStatus = c.req.header('content-type')?.startsWith('application/json') === true;
  const { sourceId } = asksStatus
    ? await c.req.json<{ sourceId?: unknown }>()
    : await c.req.parseBody();
  return { sourceId, asksStatus };
}
