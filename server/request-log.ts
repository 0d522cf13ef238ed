import type { MiddlewareHandler } from 'hono';
import { routePath } from 'hono/route';

/**
 * One line a request: verb, route pattern, status, milliseconds. Never a query, a header, a body or an id: what is not
 * taken down cannot leak.
 */
export function requestLog(write: (line: string) => void): MiddlewareHandler {
  return async (c, next) => {
    const start = performance.now();
    await next();
    const pattern = routePath(c, -1);
    const route = pattern === '*' || pattern === '/*' ? '(no such route)' : pattern;
    const verb = /^[A-Z]{1,10}$/.test(c.req.method) ? c.req.method : '?';
    write(`${verb} ${route} ${c.res.status} ${Math.round(performance.now() - start)} ms`);
  };
}
