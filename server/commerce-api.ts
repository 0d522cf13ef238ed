import { Hono, type Context } from 'hono';
import type { JsonObject, Sandbox } from '../src/sandbox/sandbox.js';
import { bearerOf } from './access.js';
import { CommerceRefusal, answerCommerceRefusal } from './commerce/commerce-refusal.js';
import { ShopperAccount } from './commerce/shopper-account.js';
import { ShopperCart } from './commerce/shopper-cart.js';
import type { Shoppers } from './commerce/shoppers.js';
import { answerToken } from './commerce/token.js';
import { idempotent } from './idempotency.js';
import { readJson } from './request-body.js';
import { onPath } from './on-path.js';

interface ShopperEnv {
  Variables: { shopperId: string };
}
type ShopperContext = Context<ShopperEnv>;

/** The server half in Commerce form (protocol 9.1): one shopper a token, one active cart a shopper. */
export function createCommerceApi(sandbox: Sandbox, shoppers: Shoppers): Hono<ShopperEnv> {
  const app = new Hono<ShopperEnv>();
  // Looked up when a body has been read: another request may have changed the shopper meanwhile.
  const shopper = (c: ShopperContext) => shoppers.get(c.get('shopperId'));
  const cart = (c: ShopperContext) => new ShopperCart(sandbox, shoppers, shopper(c));
  const account = (c: ShopperContext) => new ShopperAccount(sandbox, shoppers, shopper(c));

  app.onError((error, c) => answerCommerceRefusal(c, error));
  onPath(app, '/oauth20/token', { POST: (c) => answerToken(c, sandbox, shoppers) });

  app.use('/v1/shoppers/*', async (c, next) => {
    const found = shoppers.find(bearerOf(c.req.header('authorization')) ?? '');
    if (!found)
      throw new CommerceRefusal('unauthorized', 'A shopper token is missing, unknown or too old.', {
        status: 401,
      });
    c.set('shopperId', found.id);
    await next();
  });
  app.use(
    '/v1/shoppers/*',
    idempotent<ShopperEnv>(sandbox, (c) => {
      const { account: publishableKey, id } = shopper(c);
      return { caller: { publishableKey }, scope: `shopper:${id}` };
    }),
  );

  const configure = (c: ShopperContext) => {
    const { locale, currency } = c.req.query();
    return answer(
      c,
      account(c).configure({ ...(locale ? { locale } : {}), ...(currency ? { currency } : {}) }),
    );
  };
  onPath(app, '/v1/shoppers/me', { GET: configure, POST: configure });

  onPath(app, '/v1/shoppers/me/carts/active', {
    GET: (c) => answer(c, cart(c).read()),
    POST: withBody((c, body) => cart(c).fill(body)),
  });
  onPath(app, '/v1/shoppers/me/carts/active/payment-methods', {
    GET: (c) => answer(c, cart(c).listMethods()),
  });
  onPath(app, '/v1/shoppers/me/carts/active/apply-payment-method', {
    POST: withBody((c, body) => cart(c).apply(body)),
    DELETE: withBody((c, body) => cart(c).detach(body)),
  });
  onPath(app, '/v1/shoppers/me/carts/active/payment', {
    DELETE: (c) => answer(c, cart(c).detachAll()),
  });
  onPath(app, '/v1/shoppers/me/carts/active/apply-shopper', {
    POST: (c) => answer(c, cart(c).applyShopper()),
  });
  onPath(app, '/v1/shoppers/me/carts/active/submit-cart', {
    POST: withBody((c, body) => cart(c).submit(body)),
  });
  onPath(app, '/v1/shoppers/me/carts/active/resume-cart', {
    POST: (c) => answer(c, cart(c).resume()),
  });
  onPath(app, '/v1/shoppers/me/orders/:id', {
    GET: (c) => answer(c, cart(c).readOrder(idOf(c))),
  });

  onPath(app, '/v1/shoppers/me/payment-options', {
    GET: (c) => answer(c, account(c).listOptions()),
    POST: withBody((c, body) => account(c).addOption(body), 201),
  });
  onPath(app, '/v1/shoppers/me/payment-options/:id', {
    GET: (c) => answer(c, account(c).readOption(idOf(c))),
    POST: withBody((c, body) => account(c).changeOption(idOf(c), body)),
  });
  return app;
}

const withBody =
  (run: (c: ShopperContext, body: unknown) => JsonObject, status: 200 | 201 = 200) =>
  async (c: ShopperContext) => {
    const body = await readJson(c);
    return answer(c, run(c, body), status);
  };

const idOf = (c: Context): string => c.req.param('id') ?? '';

function answer(c: Context, resource: JsonObject, status: 200 | 201 = 200) {
  c.header('cache-control', 'no-store');
  return c.json(resource, status);
}
