import { Hono, type Context, type MiddlewareHandler } from 'hono';
import type { JsonObject, Sandbox } from '../../src/sandbox/sandbox.js';
import { answerCommerceRefusal, refuseCommercePost } from './commerce-refusal.js';
import { limited } from './limited-cart.js';
import { shopperAccess, type ShopperEnv } from './shopper-access.js';
import { ShopperAccount } from './shopper-account.js';
import { ShopperCart, type AddressName } from './shopper-cart.js';
import type { Shoppers } from './shoppers.js';
import { answerToken } from './token.js';
import { IdempotentPosts } from '../idempotent-posts.js';
import { readJson } from '../request-body.js';
import { onPath } from '../on-path.js';

type ShopperContext = Context<ShopperEnv>;

/** The server API in Commerce form: one shopper per token, one active cart per shopper. */
export function createCommerceApi(
  sandbox: Sandbox,
  shoppers: Shoppers,
  serviceOrigins: readonly string[],
): Hono<ShopperEnv> {
  const app = new Hono<ShopperEnv>();
  // Read after the body: another request may have changed the shopper meanwhile.
  const shopper = (c: ShopperContext) => shoppers.get(c.get('shopperId'));
  const cart = (c: ShopperContext) => new ShopperCart(sandbox, shoppers, shopper(c));
  const account = (c: ShopperContext) => new ShopperAccount(sandbox, shoppers, shopper(c));

  app.onError((error, c) => answerCommerceRefusal(c, error));
  onPath(app, '/oauth20/token', { POST: (c) => answerToken(c, sandbox, shoppers) });

  app.use('/v1/shoppers/*', shopperAccess(sandbox, shoppers, serviceOrigins));
  app.use('/v1/shoppers/me/carts/active/apply-shopper', fullAccess);
  app.use('/v1/shoppers/me/payment-options', fullAccess);
  app.use('/v1/shoppers/me/payment-options/*', fullAccess);
  const posts = new IdempotentPosts(sandbox);
  const post =
    (make: (c: ShopperContext, body: unknown) => JsonObject, status = 200) =>
    async (c: ShopperContext) => {
      const body = await readJson(c);
      return posts.answer(
        c,
        { caller: { publishableKey: c.get('account') }, scope: `shopper:${c.get('shopperId')}` },
        {
          make: () => ({ status, body: make(c, body) }),
          refuse: (reason) => refuseCommercePost(c, reason),
        },
      );
    };
  /** As one transaction: a request may be several calls of the engine. */
  const other = (make: (c: ShopperContext) => JsonObject) => async (c: ShopperContext) =>
    answer(c, await sandbox.together(() => make(c)));

  const configure = (c: ShopperContext) => {
    const { locale, currency } = c.req.query();
    return account(c).configure(
      { ...(locale ? { locale } : {}), ...(currency ? { currency } : {}) },
      c.get('access'),
    );
  };
  onPath(app, '/v1/shoppers/me', { GET: other(configure), POST: post(configure) });

  onPath(app, '/v1/shoppers/me/carts/active', {
    GET: other((c) => cart(c).read()),
    POST: post((c, body) => cart(c).fill(body, c.get('access'))),
  });
  const addressPaths: readonly [string, AddressName][] = [
    ['billing-address', 'billingAddress'],
    ['shipping-address', 'shippingAddress'],
  ];
  for (const [path, name] of addressPaths)
    onPath(app, `/v1/shoppers/me/carts/active/${path}`, {
      GET: other((c) => cart(c).readAddress(name)),
      POST: post((c, body) => cart(c).changeAddress(name, body)),
      PUT: async (c) => {
        const body = await readJson(c);
        await sandbox.together(() => cart(c).changeAddress(name, body));
        return c.body(null, 204);
      },
    });
  const remove = (make: (c: ShopperContext) => void) => async (c: ShopperContext) => {
    await sandbox.together(() => make(c));
    return c.body(null, 204);
  };
  onPath(app, '/v1/shoppers/me/carts/active/line-items', {
    GET: other((c) => cart(c).listLines()),
    DELETE: remove((c) => cart(c).removeLines()),
  });
  onPath(app, '/v1/shoppers/me/carts/active/line-items/:id', {
    GET: other((c) => cart(c).readLine(idOf(c))),
    POST: post((c, body) =>
      cart(c).changeLine(idOf(c), body, c.req.query('quantity'), c.get('access')),
    ),
    DELETE: remove((c) => cart(c).removeLine(idOf(c))),
  });
  onPath(app, '/v1/shoppers/me/carts/active/shipping-options', {
    GET: other((c) => cart(c).listShippingOptions()),
  });
  onPath(app, '/v1/shoppers/me/carts/active/apply-shipping-option', {
    POST: post((c) => cart(c).applyShippingOption(c.req.query('shippingOptionId'))),
  });
  onPath(app, '/v1/shoppers/me/carts/active/payment-methods', {
    GET: other((c) => cart(c).listMethods()),
  });
  onPath(app, '/v1/shoppers/me/carts/active/apply-payment-method', {
    POST: post((c, body) => cart(c).apply(body)),
    DELETE: async (c) => {
      const body = await readJson(c);
      return answer(c, await sandbox.together(() => cart(c).detach(body)));
    },
  });
  onPath(app, '/v1/shoppers/me/carts/active/payment', {
    DELETE: other((c) => cart(c).detachAll()),
  });
  onPath(app, '/v1/shoppers/me/carts/active/apply-shopper', {
    POST: post((c) => cart(c).applyShopper()),
  });
  onPath(app, '/v1/shoppers/me/carts/active/submit-cart', {
    POST: post((c, body) => cart(c).submit(body)),
  });
  onPath(app, '/v1/shoppers/me/carts/active/resume-cart', {
    POST: post((c) => cart(c).resume()),
  });
  onPath(app, '/v1/shoppers/me/orders/:id', {
    GET: other((c) => cart(c).readOrder(idOf(c))),
  });

  onPath(app, '/v1/shoppers/me/payment-options', {
    GET: other((c) => account(c).listOptions()),
    POST: post((c, body) => account(c).addOption(body), 201),
  });
  onPath(app, '/v1/shoppers/me/payment-options/:id', {
    GET: other((c) => account(c).readOption(idOf(c))),
    POST: post((c, body) => account(c).changeOption(idOf(c), body)),
  });
  return app;
}

/** Saved payment options need a full token. */
const fullAccess: MiddlewareHandler<ShopperEnv> = async (c, next) => {
  if (c.get('access') === 'limited') throw limited('open saved payment options');
  await next();
};

const idOf = (c: Context): string => c.req.param('id') ?? '';

function answer(c: Context, resource: JsonObject) {
  c.header('cache-control', 'no-store');
  return c.json(resource);
}
