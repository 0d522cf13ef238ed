import type { Context, Env, MiddlewareHandler } from 'hono';
import type { ContentfulStatusCode, StatusCode } from 'hono/utils/http-status';
import type { Caller, Json, KeyedRequest, Sandbox, StoredAnswer } from '../src/sandbox/sandbox.js';
import { requestUnderWay } from './refusal.js';
import { readAnyJson } from './request-body.js';

/** Whose keys a door's requests carry. */
export interface KeyHolder extends Pick<KeyedRequest, 'scope' | 'isConfidential'> {
  readonly caller: Caller;
}

/**
 * Makes every POST behind a door idempotent by its `Idempotency-Key`: the same request gets the first answer again, status
 * and body. Goes behind the door, since refusals of the door itself say nothing of the request.
 */
export function idempotent<E extends Env>(
  sandbox: Sandbox,
  holderOf: (c: Context<E>) => KeyHolder,
): MiddlewareHandler<E> {
  const underWay = new Set<string>();
  return async (c, next) => {
    const key = c.req.method === 'POST' ? c.req.header('idempotency-key') : undefined;
    if (key === undefined) return next();
    const { caller, ...holder } = holderOf(c);
    const request = { ...holder, key, ...(await readRequest(c)) };
    const id = `${caller.publishableKey} ${request.scope} ${key}`;
    if (underWay.has(id)) throw requestUnderWay();
    underWay.add(id);
    try {
      const known = sandbox.recallAnswer(caller, request);
      if (known) return answerAgain(c, known);
      await next();
      const answer = await storable(c.res);
      sandbox.rememberAnswer(caller, request, answer);
    } finally {
      underWay.delete(id);
    }
  };
}

/** What a repeated request has to have in common with the first one. */
async function readRequest(
  c: Context,
): Promise<Pick<KeyedRequest, 'operation' | 'body' | 'beside'>> {
  const { key: publishableKey, ...query } = c.req.query();
  void publishableKey; // says who asks
  return {
    operation: `POST ${c.req.path}`,
    body: ((await readAnyJson(c)) ?? null) as Json, // came out of JSON
    beside: { query, sourceSecret: c.req.header('dr-source-secret') ?? null },
  };
}

async function storable(answer: Response): Promise<StoredAnswer> {
  const text = await answer.clone().text();
  return { status: answer.status, body: text === '' ? null : (JSON.parse(text) as Json) }; // the doors answer in JSON
}

function answerAgain(c: Context, { status, body }: StoredAnswer): Response {
  c.header('cache-control', 'no-store');
  return body === null
    ? c.body(null, status as StatusCode) // was one when it was stored
    : c.json(body, status as ContentfulStatusCode); // as above, and had a body
}
