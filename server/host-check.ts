import { isIP } from 'node:net';
import type { Context, MiddlewareHandler } from 'hono';
import { isLoopbackHost } from '../src/domain/loopback.js';
import { answerRefusal, misdirected } from './refusal.js';

/**
 * Answers only under the service's own names. A page elsewhere may give its name this machine's address (DNS rebinding)
 * and would then count as the service's own page; what it cannot do is to send another `Host`. Addresses are let
 * through: there is no name that could change its mind.
 * @param trustProxy The proxy in front says in `X-Forwarded-Host` under which name it was asked.
 */
export function hostCheck(origins: readonly string[], trustProxy: boolean): MiddlewareHandler {
  const own = new Set(origins.map((origin) => new URL(origin).hostname));
  return async (c, next) => {
    const name = hostnameOf(c, trustProxy);
    const isOwn =
      name !== undefined &&
      (own.has(name) || isLoopbackHost(name) || isIP(name.replace(/^\[|\]$/g, '')) !== 0);
    return isOwn ? next() : answerRefusal(c, misdirected());
  };
}

function hostnameOf(c: Context, trustProxy: boolean): string | undefined {
  const forwarded = trustProxy ? c.req.header('x-forwarded-host') : undefined;
  // Where several proxies have each added a name, the last one is of the one next to us.
  const host = forwarded?.split(',').at(-1)?.trim() ?? c.req.header('host');
  if (host === undefined) return new URL(c.req.url).hostname;
  return /^[\w.-]+(?::\d{1,5})?$|^\[[\da-f:.]+\](?::\d{1,5})?$/i.test(host)
    ? new URL(`http://${host}`).hostname
    : undefined;
}
