import { Hono, type Context } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { requestId } from 'hono/request-id';
import type { Provider } from '../src/sandbox/provider.js';
import type { Sandbox } from '../src/sandbox/sandbox.js';
import { createBrowserApi } from './browser/browser-api.js';
import { createCommerceApi } from './commerce/commerce-api.js';
import { answerCommerceRefusal } from './commerce/commerce-refusal.js';
import { Shoppers } from './commerce/shoppers.js';
import { limitUses } from './create-limit.js';
import { createDigitalRiverApi } from './digital-river-api.js';
import { FaultPlan } from './fault-plan.js';
import { createSandboxControls } from './sandbox-controls.js';
import { createChallengeFramePages } from './pages/challenge-frame-pages.js';
import { createConsoleCodesPage } from './pages/console-codes-page.js';
import { createFramePages, type BuiltFolders } from './pages/frame-pages.js';
import { createRedirectPages } from './pages/redirect-pages.js';
import { createReferencePages } from './pages/reference-pages.js';
import { answerRefusal, notFound, toRefusal, tooLarge } from './refusal.js';
import { BODY_LIMIT } from './request-body.js';
import { createHealthRoutes } from './observing/health-routes.js';
import { hostCheck } from './host-check.js';
import type { Metrics } from './observing/metrics.js';
import { createPolicyReports } from './observing/policy-reports.js';
import { requestLog, type LogEntry } from './observing/request-log.js';
import { tracing } from './observing/tracing.js';

export interface ServiceOptions {
  readonly sandbox: Sandbox;
  /** The origin under which browsers reach the service: `http://127.0.0.1:8787`. Banks send shoppers back to it. */
  readonly serviceOrigin: string;
  /** Further origins under which browsers reach it, for shops that load its scripts from a host of their own. */
  readonly otherOrigins?: readonly string[];
  /** The service can only be reached through a proxy: `X-Forwarded-…` headers are trusted. */
  readonly trustProxy?: boolean;
  /** The shoppers by token. Pass stored ones so that tokens survive a restart; in memory when absent. */
  readonly shoppers?: Shoppers;
  /** Most POSTs per minute for a publishable key and origin, counted in this process; unlimited when absent or 0. */
  readonly createLimit?: number;
  /** The payment provider, which moves the money and may take cards; the sandbox when absent. Must be the engine's own. */
  readonly provider?: Provider;
  /** Lets tests plan faults (`POST /__faults`). */
  readonly faults?: boolean;
  /** Serves `/__sandbox/…`, with which tests and demos move money and time, to holders of a secret key; on unless `false`. */
  readonly sandboxControls?: boolean;
  /** The folder of the built frame and kit; `dist/` when absent. */
  readonly folders?: BuiltFolders;
  /** Counts requests and serves `/metrics`, which must not be reachable from the public. */
  readonly metrics?: Metrics;
  /** The log's clock, in milliseconds since 1970. */
  readonly now?: () => number;
  /** Called with one entry per request; nothing is logged when absent. */
  readonly log?: (entry: LogEntry) => void;
}

/**
 * The payment service: the sandbox engine behind an HTTP API. `app.request()` calls it without a
 * network.
 */
export function createService(options: ServiceOptions): Hono {
  const { sandbox, serviceOrigin, log } = options;
  const origins = [serviceOrigin, ...(options.otherOrigins ?? [])];
  const shoppers = options.shoppers ?? new Shoppers({ now: Date.now });
  const app = new Hono();

  app.onError((error, c) => answerRefusal(c, toRefusal(error)));
  app.notFound((c) => answerRefusal(c, notFound()));

  const isHttps = serviceOrigin.startsWith('https:');
  app.use(requestId(), async (c, next) => {
    c.header('x-content-type-options', 'nosniff');
    if (isHttps) c.header('strict-transport-security', 'max-age=31536000');
    await next();
    // API answers must not be embedded by other sites.
    if (c.res.headers.get('content-type')?.startsWith('application/json'))
      c.header('cross-origin-resource-policy', 'same-origin');
  });
  app.use(tracing());
  if (log) app.use(requestLog(log, options.now ?? Date.now));
  if (options.metrics) app.use(options.metrics.middleware);
  app.use(hostCheck(origins, options.trustProxy ?? false));
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

  app.route('/', createHealthRoutes(sandbox, options.metrics));
  app.route('/', createPolicyReports());
  app.route(
    '/',
    createBrowserApi(sandbox, {
      serviceOrigins: origins,
      trustProxy: options.trustProxy ?? false,
      count: limitUses(options.createLimit ?? 0),
      ...(options.provider && { provider: options.provider }),
    }),
  );
  app.route('/', createDigitalRiverApi(sandbox));
  app.route('/', createCommerceApi(sandbox, shoppers, origins));
  app.route('/', createRedirectPages(sandbox));
  app.route('/', createChallengeFramePages(sandbox, serviceOrigin));
  app.route('/', createFramePages(sandbox, options.folders));
  app.route('/', createConsoleCodesPage());
  app.route('/', createReferencePages());
  if (options.sandboxControls !== false) app.route('/', createSandboxControls(sandbox));
  return app;
}
