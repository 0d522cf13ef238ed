import { Hono, type Context } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { Sandbox } from '../src/sandbox/sandbox.js';
import { createBrowserApi } from './browser/browser-api.js';
import { describeBrowserApi } from './browser/describe-browser-api.js';
import { createCommerceApi } from './commerce-api.js';
import { answerCommerceRefusal } from './commerce/commerce-refusal.js';
import { Shoppers } from './commerce/shoppers.js';
import { createDigitalRiverApi } from './digital-river-api.js';
import { FaultPlan } from './fault-plan.js';
import { createLevers } from './levers.js';
import { createChallengeFramePages } from './pages/challenge-frame-pages.js';
import { createFramePages, type BuiltFolders } from './pages/frame-pages.js';
import { createRedirectPages } from './pages/redirect-pages.js';
import { answerRefusal, notFound, toRefusal, tooLarge } from './refusal.js';
import { BODY_LIMIT } from './request-body.js';
import { requestLog } from './request-log.js';
import { onPath } from './on-path.js';

export interface ServiceOptions {
  readonly sandbox: Sandbox;
  /** Under which origin browsers reach the service: `http://127.0.0.1:8787`. */
  readonly serviceOrigin: string;
  /** Who holds a shopper token; kept by whoever wants them to survive. */
  readonly shoppers?: Shoppers;
  /** Lets tests plan faults (`POST /__faults`). */
  readonly faults?: boolean;
  /** Lets tests and demos move money and time (`/__sandbox/…`), for who has a secret key; on unless `false`. */
  readonly levers?: boolean;
  /** Where the built frame and kit lie; `dist/` when absent. */
  readonly folders?: BuiltFolders;
  /** Takes one line a request; nothing is logged when absent. */
  readonly log?: (line: string) => void;
}

/**
 * The payment service: the sandbox engine behind HTTP doors (architecture, section 5). `app.request()` asks it without a
 * network.
 */
export function createService(options: ServiceOptions): Hono {
  const { sandbox, serviceOrigin, log } = options;
  const shoppers = options.shoppers ?? new Shoppers({ now: Date.now });
  const app = new Hono();

  app.onError((error, c) => answerRefusal(c, toRefusal(error)));
  app.notFound((c) => answerRefusal(c, notFound()));

  app.use(async (c, next) => {
    c.header('x-content-type-options', 'nosniff');
    await next();
  });
  if (log) app.use(requestLog(log));
  if (options.faults) {
    const plan = new FaultPlan((request, env) => app.fetch(request, env));
    app.use(plan.middleware);
    app.route('/', plan.routes());
  }
  const refuseBody = (c: Context) =>
    /^\/(v1\/shoppers|oauth20)\//.test(c.req.path)
      ? answerCommerceRefusal(c, tooLarge())
      : answerRefusal(c, tooLarge());
  app.use(bodyLimit({ maxSize: BODY_LIMIT, onError: refuseBody }));

  app.route('/', createBrowserApi(sandbox, serviceOrigin));
  app.route('/', createDigitalRiverApi(sandbox));
  app.route('/', createCommerceApi(sandbox, shoppers));
  app.route('/', createRedirectPages(sandbox));
  app.route('/', createChallengeFramePages(sandbox, serviceOrigin));
  app.route('/', createFramePages(sandbox, serviceOrigin, options.folders));
  if (options.levers !== false) app.route('/', createLevers(sandbox));
  let description: ReturnType<typeof describeBrowserApi> | undefined; // of use to few, and work to make
  onPath(app, '/openapi.json', {
    GET: (c) => {
      c.header('access-control-allow-origin', '*');
      return c.json((description ??= describeBrowserApi()));
    },
  });
  return app;
}
