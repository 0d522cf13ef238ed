// The shop: pages, and what they post. Each page asks the back end where the shopper stands and, if that is elsewhere,
// sends them there; so reload and Back always end in the right place.
import { fileURLToPath } from 'node:url';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono, type Context } from 'hono';
import { csrf } from 'hono/csrf';
import { HTTPException } from 'hono/http-exception';
import {
  detour,
  openCheckout,
  applyCredit,
  settleCredit,
  settleOrder,
  type Verdict,
  startAfresh,
  updateCheckout,
} from './checkout.js';
import { COUNTRIES, CURRENCIES, isSku, linesOf } from './goods.js';
import { formatAmount } from './money.js';
import { levers } from './levers.js';
import { accountRoutes } from './account-routes.js';
import { keepSource } from './account.js';
import { bagPage } from './pages/bag.js';
import { checkoutPage } from './pages/checkout.js';
import { confirmationPage } from './pages/confirmation.js';
import { outagePage } from './pages/outage.js';
import { reviewPage } from './pages/review.js';
import { unfinishedPage } from './pages/unfinished.js';
import { plainPage } from './plain.js';
import { asker, Refusal, type Ask, type Order } from './service.js';
import { isLanguage } from './texts/languages.js';
import { visitOf, type Visit } from './visit.js';

const ROOT = fileURLToPath(new URL('public', import.meta.url));
const PAGES = ['/', '/account', '/checkout', '/review', '/confirmation', '/return'];

export function createShop(serviceUrl: string): Hono {
  const service = new URL(serviceUrl).origin;
  const app = new Hono();

  app.use(async (c, next) => {
    await next();
    c.header('content-security-policy', contentSecurityPolicy(service));
    c.header('referrer-policy', 'strict-origin-when-cross-origin');
    c.header('x-content-type-options', 'nosniff');
    // Each look at a page asks anew where the shopper stands.
    if (!c.req.path.startsWith('/assets/')) c.header('cache-control', 'no-store');
  });
  app.use(csrf()); // forms of other sites are refused

  /** What a handler works with: the visitor, and a way to ask the service. */
  const shopper = (c: Context) => {
    const visit = visitOf(c);
    return { visit, ask: asker(service, visit.calls), page: { visit, service, path: c.req.path } };
  };

  // ---- pages ----

  app.get('/', async (c) => {
    const { visit, ask, page } = shopper(c);
    if (visit.order?.unfinished) return c.redirect('/return', 303);
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
    if (!visit.order || visit.order.unfinished)
      return c.redirect(detour(visit) ?? '/checkout', 303);
    const order = await ask<Order>(`GET /orders/${visit.order.id}`);
    return c.html(confirmationPage(page, order));
  });

  // Where a provider sends the shopper after the order, whether they paid or not. Only the service knows.
  app.get('/return', async (c) => {
    const { visit, ask, page } = shopper(c);
    if (!visit.order?.unfinished) return c.redirect(detour(visit) ?? '/checkout', 303);
    const verdict = settleOrder(visit, await ask<Order>(`POST /orders/${visit.order.id}/refresh`));
    if (verdict.is === 'unfinished') return c.html(unfinishedPage(page, verdict.redirectUrl));
    if (verdict.is === 'over') visit.notice = { key: 'over' };
    return c.redirect(verdict.is === 'over' ? '/checkout' : '/confirmation', 303);
  });

  // ---- what the pages post ----

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
    visit.country = COUNTRIES.find((code) => code === country) ?? visit.country;
    visit.currency = CURRENCIES.find((code) => code === currency) ?? visit.currency;
    // A session keeps its currency: another one is another checkout.
    if (visit.country + visit.currency !== before) visit.checkoutId = undefined;
    return c.redirect(cameFrom(c), 303);
  });

  // `dr-success` brings a source; it pays for nothing until it is attached, with the secret key.
  app.post('/attach', async (c) => {
    const { visit, ask } = shopper(c);
    const { sourceId, keep } = await c.req.json<{ sourceId?: unknown; keep?: unknown }>();
    if (typeof sourceId !== 'string' || !visit.checkoutId) return c.body(null, 400);
    // What the shopper wants kept is kept first, then it pays (protocol 1.5).
    if (keep === true && visit.customerId) await keepSource(ask, visit, sourceId);
    await ask(`POST /checkouts/${visit.checkoutId}/sources/${encodeURIComponent(sourceId)}`);
    return c.body(null, 204);
  });

  // A part of what the shopper has on account. Refused amounts come back with the service's code, which the form reads.
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
    await ask(`DELETE /checkouts/${visit.checkoutId}/sources/${encodeURIComponent(sourceId)}`);
    if (type === 'customerCredit') visit.usesCredit = false;
    return c.body(null, 204);
  });

  // One order a checkout, however fast the button is pressed: a second press waits for the first one's answer.
  const placing = new Map<string, Promise<Verdict>>();

  app.post('/order', async (c) => {
    const { visit, ask } = shopper(c);
    const { checkoutId } = visit;
    const elsewhere = detour(visit); // the order is there already
    if (elsewhere || !checkoutId) return c.redirect(elsewhere ?? '/checkout', 303);
    try {
      const placed =
        placing.get(checkoutId) ??
        ask<Order>('POST /orders', { checkoutId })
          .then((order) => settleOrder(visit, order))
          .finally(() => placing.delete(checkoutId));
      placing.set(checkoutId, placed);
      const verdict = await placed;
      if (verdict.is === 'unfinished') return c.redirect(verdict.redirectUrl, 303);
      if (verdict.is !== 'over') return c.redirect('/confirmation', 303);
      visit.notice = { key: 'declined' };
    } catch (reason) {
      if (!(reason instanceof Refusal)) throw reason;
      await explain(reason, visit, ask);
    }
    return c.redirect('/checkout', 303);
  });

  app.post('/again', (c) => {
    startAfresh(shopper(c).visit);
    return c.redirect('/checkout', 303);
  });

  app.use(
    '/assets/*',
    serveStatic({ root: ROOT, rewriteRequestPath: (path) => path.slice('/assets'.length) }),
  );

  app.get('/favicon.ico', (c) => c.redirect('/assets/mark.svg', 301));
  app.route('/', accountRoutes(service));
  app.route('/', plainPage(service));
  app.route('/', levers(service));

  app.onError((reason, c) => {
    if (reason instanceof HTTPException) return reason.getResponse();
    console.error(reason.message);
    // Our own scripts want a status, people want a page.
    const asksJson = c.req.header('content-type')?.startsWith('application/json');
    if (asksJson) return c.body(null, reason instanceof Refusal ? 409 : 503);
    return c.html(outagePage(shopper(c).page), 503);
  });
  return app;
}

/** Why the order was not placed, in the shop's words; the service's own are for the side panel. */
async function explain({ status, code }: Refusal, visit: Visit, ask: Ask) {
  if (status === 400 && code === 'order_submit_failed') {
    // Too early, or the total moved after the shopper paid: the session tells, and nothing is lost.
    const { payment } = await openCheckout(ask, visit);
    const remaining = payment.session.amountRemainingToBeContributed ?? 0;
    visit.notice =
      remaining > 0 ? { key: 'early', amount: formatAmount(remaining, visit) } : { key: 'changed' };
  } else {
    // Declined for good (409), or the checkout is used up (404): a new one, and the shopper pays again.
    startAfresh(visit);
    visit.notice = { key: 'declined' };
  }
}

/** Only a page of ours: whoever sends a shopper elsewhere does it by name. */
function cameFrom(c: Context): string {
  const referer = c.req.header('referer');
  const path = referer && URL.canParse(referer) ? new URL(referer).pathname : '/';
  return PAGES.includes(path) ? path : '/';
}

/**
 * The recipe for a page with the kit on it: scripts, calls and frames from the service, styles from here, and the one
 * policy that Lit asks for. No `form-action`: browsers apply it to where a form's answer redirects, and after the order
 * that is a bank.
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
