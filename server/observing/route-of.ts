import type { Context } from 'hono';
import { routePath } from 'hono/route';

/** The pattern that a request met: `/v1/sources/:id`. Holds nothing that the client chose. */
export function routeOf(c: Context): string {
  const pattern = routePath(c, -1);
  return pattern === '*' || pattern === '/*' ? '(no such route)' : pattern;
}

/** The request's verb, `?` for one that is none. */
export const verbOf = (c: Context): string =>
  /^[A-Z]{1,10}$/.test(c.req.method) ? c.req.method : '?';
