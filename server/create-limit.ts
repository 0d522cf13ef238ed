import { getConnInfo } from '@hono/node-server/conninfo';
import type { Context } from 'hono';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { SandboxError } from '../src/sandbox/sandbox.js';

/** Counts one use of `key`. @throws {SandboxError} 429 with `Retry-After` above the limit. */
export type CountUse = (key: string) => Promise<void>;

/**
 * Allows `perMinute` uses of a key per minute, counted in this process; unlimited for 0. A publishable key is public:
 * without a limit, anyone could fill the storage with it.
 */
export function limitUses(perMinute: number): CountUse {
  if (perMinute === 0) return () => Promise.resolve();
  const limiter = new RateLimiterMemory({ points: perMinute, duration: 60 });
  return async (key) => {
    try {
      await limiter.consume(key);
    } catch (reason) {
      if (!(reason instanceof RateLimiterRes)) throw reason;
      throw new SandboxError(
        429,
        'too_many_requests',
        [{ code: 'too_many_requests', message: 'Too many requests. Try again later.' }],
        { retryAfterSeconds: Math.max(1, Math.ceil(reason.msBeforeNext / 1000)) },
      );
    }
  };
}

/**
 * The client's address, for requests without an origin: of the connection, or as the nearest proxy reports it.
 * Empty without a network.
 */
export function addressOf(c: Context, trustProxy: boolean): string {
  const forwarded = trustProxy ? c.req.header('x-forwarded-for') : undefined;
  if (forwarded !== undefined) return forwarded.split(',').at(-1)?.trim() ?? '';
  return c.env !== undefined && 'incoming' in (c.env as object) // a request without a network has no connection
    ? (getConnInfo(c).remote.address ?? '')
    : '';
}
