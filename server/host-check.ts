import { isIP } from 'node:net';
import type { Context, MiddlewareHandler } from 'hono';
import { isLoopbackHost } from '../src/domain/loopback.js';
import { answerRefusal, misdirected } from './refusal.js';

/**
 * Answers only requests for the service's own host names. An attacker can point a name at this machine's address (DNS
 * rebinding), and its page would then count as the service's own; but the page cannot send another `Host`. IP addresses are
 * allowed: no DNS entry is involved.
 * @param trustProxy Whether `X-Forwarded-Host` is trusted.
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
  // Each proxy appends a name: the last one is the nearest proxy's.
  const host = forwarded?.split(',').at(-1)?.trim() ?? c.req.header('host');
  if (host === undefined) return new URL(c.req.url).hostname;
  return /^[\w.-]+(?::\d{1,5})?$|^\[[\da-f:.]+\](?::\d{1,5})?$/i.test(host)
    ? new URL(`http://${host}`).hostname
    : undefined;
}
