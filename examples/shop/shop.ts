// The shop: its pages and POST routes. Each page checks the state of the shopper's order and redirects them if they
// belong on another page, so reload and Back always end on the right page.
import { fileURLToPath } from 'node:url';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono, type Context } from 'hono';
import { csrf } from 'hono/csrf';
import { HTTPException } from 'hono/http-exception';
import {
  applyCredit,
  attachSource,
  detachSource,
  openCheckout,
  settleCredit,
  updateCheckout,
} from './checkout.js';
import { COUNTRIES, CURRENCIES, isSku, linesOf } from './goods.js';
import { sandboxControls } from './sandbox-controls.js';
import { accountRoutes } from './account-routes.js';
import { keepSource } from './account.js';
import { detour } from './order.js';
import { orderRoutes } from './order-routes.js';
import { bagPage } from './pages/bag.js';
import { checkoutPage } from './pages/checkout.js';
import { confirmationPage } from './pages/confirmation.js';
import { outagePage } from './pages/outage.js';
import { reviewPage } from './pages/review.js';
import { plainPage } from './plain.js';
import { asker, isOrdered, Refusal, type Order } from './service.js';
import { isLanguage } from './texts/languages.js';
import { Visits, type ShopEnv } from './visit.js';
import { webhooks } from './webhooks.js';

const ROOT = fileURLToPath(new URL('public', import.meta.url));
const PAGES = ['/', '/account', '/checkout', '/review', '/confirmation', '/return'];

interface ShopOptions {
  /** The file in which visits survive a restart. */
  readonly visitsFile?: string | undefined;
  /** The secret with which the service signs its events. Without it the shop receives none. */
  readonly webhookSecret?: string | undefined;
}

export function createShop(serviceUrl: string, { visitsFile, webhookSecret }: ShopOptions = {}) {
  const service = new URL(serviceUrl).origin;
  const visits = new Visits(visitsFile);
  const app = new Hono<ShopEnv>();

  app.use(async (c, next) => {
    await next();
    c.header('content-security-policy', contentSecurityPolicy(service));
    c.header('referrer-policy', 'strict-origin-when-cross-origin');
    c.header('x-content-type-options', 'nosniff');
    // Pages are never cached, because each one checks the state of the order.
    if (!c.req.path.startsWith('/assets/')) c.header('cache-control', 'no-store');
  });
  app.use(csrf()); // forms of other sites are refused
  // Without a visit: the service sends this request, not a shopper.
  if (webhookSecret) app.route('/', webhooks(service, webhookSecret, visits));

  app.use(
    '/assets/*',
    serveStatic({ root: ROOT, rewriteRequestPath: (path) => path.slice('/assets'.length) }),
  );

  app.use(async (c, next) => {
    const visit = visits.of(c);
    c.set('visit', visit);
    c.set('ask', asker(service, visit.calls));
    await next();
    visits.save();
  });

  /** Provides each handler with the visit, the function that sends requests to the service, and the data of pages. */
  const shopper = (c: Context<ShopEnv>) => {
    const { visit, ask } = c.var;
    return { visit, ask, page: { visit, service, path: c.req.path } };
  };

  // While it is unknown whether there is an order, the bag and the payment cannot be changed.
  for (const path of [
    '/bag',
    '/credit',
    '/attach',
    '/apply-credit',
    '/detach',
    '/again',
    '/sandbox-controls',
  ])
    app.post(path, async (c, next) => {
      if (!c.var.visit.placing) return next();
      return asksJson(c) ? c.body(null, 409) : c.redirect('/checking', 303);
    });

  // ---- pages ----

  app.get('/', async (c) => {
    const { visit, ask, page } = shopper(c);
    if (visit.placing || visit.order?.unfinished) return c.redirect(detour(visit) ?? '/', 303);
    const checkout = linesOf(visit.bag).length > 0 ? await openCheckout(ask, visit) : undefined;
    return c.html(bagPage(page, checkout));
  });

  app.get('/checkout', async (c) => {
    const { visit, ask, page } = shopper(c);
    const elsewhere = detour(visit);
    if (elsewhere) return c.redirect(elsewhere, 303);
    return c.html(checkoutPage(page, await openCheckout(ask, visit), new URL(c.req.url).origin));
  });

  app.get('/review', async (c) => {
    const { visit, ask, page } = shopper(c);
    const elsewhere = detour(visit);
    if (elsewhere) return c.redirect(elsewhere, 303);
    return c.html(reviewPage(page, await openCheckout(ask, visit)));
  });

  app.get('/confirmation', async (c) => {
    const { visit, ask, page } = shopper(c);
    if (visit.placing || !visit.order || visit.order.unfinished)
      return c.redirect(detour(visit) ?? '/checkout', 303);
    const order = await ask<Order>(`GET /orders/${visit.order.id}`);
    return c.html(confirmationPage(page, order));
  });

  // ---- POST routes ----

  app.post('/bag', async (c) => {
    const { visit, ask } = shopper(c);
    const { more, less } = await c.req.parseBody();
    if (isSku(more)) visit.bag[more] = Math.min((visit.bag[more] ?? 0) + 1, 9);
    if (isSku(less)) visit.bag[less] = Math.max((visit.bag[less] ?? 0) - 1, 0);
    if (linesOf(visit.bag).length > 0) await updateCheckout(ask, visit);
    else visit.checkoutId = undefined;
    return c.redirect('/', 303);
  });

  app.post('/credit', async (c) => {
    const { visit, ask } = shopper(c);
    visit.usesCredit = (await c.req.parseBody())['use'] === 'yes';
    const hadCheckout = visit.checkoutId !== undefined;
    const checkout = await openCheckout(ask, visit);
    if (hadCheckout) await settleCredit(ask, visit, checkout);
    return c.redirect('/', 303);
  });

  app.post('/settings', async (c) => {
    const { visit } = shopper(c);
    const { language, theme, country, currency } = await c.req.parseBody();
    if (isLanguage(language)) visit.language = language;
    if (theme === 'light' || theme === 'dark') visit.theme = theme;
    const before = visit.country + visit.currency;
    if (!visit.placing) {
      visit.country = COUNTRIES.find((code) => code === country) ?? visit.country;
      visit.currency = CURRENCIES.find((code) => code === currency) ?? visit.currency;
    }
    // A session's currency is fixed: another currency needs a new checkout.
    if (visit.country + visit.currency !== before) visit.checkoutId = undefined;
    return c.redirect(cameFrom(c), 303);
  });

  // `dr-success` has a source; it has no effect until it is attached, with the secret key.
  app.post('/attach', async (c) => {
    const { visit, ask } = shopper(c);
    const { sourceId, keep } = await c.req.json<{ sourceId?: unknown; keep?: unknown }>();
    if (typeof sourceId !== 'string' || !visit.checkoutId) return c.body(null, 400);
    // A source to be saved is saved first, then attached: the service requires this order.
    if (keep === true && visit.customerId) await keepSource(ask, visit, sourceId);
    await attachSource(ask, `/checkouts/${visit.checkoutId}`, sourceId);
    return c.body(null, 204);
  });

  // A part of the store credit. A refused amount is answered with the service's code, which the form reads.
  app.post('/apply-credit', async (c) => {
    const { visit, ask } = shopper(c);
    const { amount } = await c.req.json<{ amount?: unknown }>();
    if (typeof amount !== 'number' || !visit.checkoutId) return c.body(null, 400);
    try {
      await applyCredit(ask, visit, amount);
      return c.body(null, 204);
    } catch (reason) {
      if (!(reason instanceof Refusal)) throw reason;
      return c.json({ code: reason.code }, 409);
    }
  });

  app.post('/detach', async (c) => {
    const { visit, ask } = shopper(c);
    const { sourceId, type } = await c.req.json<{ sourceId?: unknown; type?: unknown }>();
    if (typeof sourceId !== 'string' || !visit.checkoutId) return c.body(null, 400);
    await detachSource(ask, `/checkouts/${visit.checkoutId}`, sourceId);
    if (type === 'customerCredit') visit.usesCredit = false;
    return c.body(null, 204);
  });

  app.get('/favicon.ico', (c) => c.redirect('/assets/mark.svg', 301));
  app.route('/', orderRoutes(service, visits.save));
  app.route('/', accountRoutes(service));
  app.route('/', plainPage(service));
  app.route('/', sandboxControls());

  app.onError((reason, c) => {
    if (reason instanceof HTTPException) return reason.getResponse();
    const { visit, page } = shopper(c);
    if (isOrdered(reason) && visit.checkoutId) {
      // The order was placed without this process's knowledge: it is looked up before a page is shown.
      visit.placing = { checkoutId: visit.checkoutId, since: Date.now() };
      return asksJson(c) ? c.body(null, 409) : c.redirect('/checking', 303);
    }
    console.error(reason.message);
    // Scripts get a status, forms a page.
    if (asksJson(c)) return c.body(null, reason instanceof Refusal ? 409 : 503);
    return c.html(outagePage(page), 503);
  });
  return app;
}

const asksJson = (c: Context) =>
  c.req.header('content-type')?.startsWith('application/json') === true;

/** The page of the shop from which a form was sent; `/` if it was another site's or is unknown. */
function cameFrom(c: Context): string {
  const referer = c.req.header('referer');
  const path = referer && URL.canParse(referer) ? new URL(referer).pathname : '/';
  return PAGES.includes(path) ? path : '/';
}

/**
 * The Content-Security-Policy of a page with the kit: scripts, requests and frames of the service, the shop's own styles, and the
 * Trusted Types policy that Lit needs. No `form-action`: browsers also apply it to the redirect after a form, which leads to a
 * bank after the order.
 */
const contentSecurityPolicy = (service: string) =>
  [
    `default-src 'none'`,
    `script-src 'self' ${service}`,
    `style-src 'self'`,
    `img-src 'self'`,
    `connect-src 'self' ${service}`,
    `frame-src ${service}`,
    `frame-ancestors 'none'`,
    `base-uri 'none'`,
    `require-trusted-types-for 'script'`,
    `trusted-types lit-html 'allow-duplicates'`,
  ].join('; ');
