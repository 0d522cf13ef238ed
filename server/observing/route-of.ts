import type { Context } from 'hono';
import { routePath } from 'hono/route';

/** The pattern of the matched route: `/v1/sources/:id`. Contains nothing that the client sent. */
export function routeOf(c: Context): string {
  const pattern = routePath(c, -1);
  return pattern === '*' || pattern === '/*' ? '(no such route)' : pattern;
}

/** The request's method, `?` for an invalid one. */
export const verbOf = (c: Context): string =>
  /^[A-Z]{1,10}$/.test(c.req.method) ? c.req.method : '?';
