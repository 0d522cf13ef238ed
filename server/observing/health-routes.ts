import { Hono, type Context } from 'hono';
import type { Sandbox } from '../../src/sandbox/sandbox.js';
import { StorageError } from '../../src/sandbox/storage.js';
import { onPath } from '../on-path.js';
import type { Metrics } from './metrics.js';

/**
 * `/healthz`: the process answers. `/readyz`: its storage answers too. `/metrics`, if enabled: for Prometheus, must not be
 * public.
 */
export function createHealthRoutes(sandbox: Sandbox, metrics: Metrics | undefined): Hono {
  const app = new Hono();
  onPath(app, '/healthz', { GET: (c) => answer(c, { status: 'ok' }) });
  onPath(app, '/readyz', {
    GET: async (c) => {
      try {
        await sandbox.together(() => undefined); // a transaction, without a change
        return answer(c, { status: 'ready' });
      } catch (reason) {
        if (!(reason instanceof StorageError)) throw reason;
        return answer(c, { status: 'not ready', storage: reason.reason }, 503);
      }
    },
  });
  if (metrics)
    onPath(app, '/metrics', {
      GET: async (c) => c.body(await metrics.text(), 200, { 'content-type': metrics.contentType }),
    });
  return app;
}

function answer(c: Context, body: Readonly<Record<string, string>>, status: 200 | 503 = 200) {
  c.header('cache-control', 'no-store');
  return c.json(body, status);
}
