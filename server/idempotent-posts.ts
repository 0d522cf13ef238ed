import type { Context } from 'hono';
import type { ContentfulStatusCode, StatusCode } from 'hono/utils/http-status';
import type { Caller, Json, KeyedRequest, Sandbox, StoredAnswer } from '../src/sandbox/sandbox.js';
import { requestUnderWay } from './refusal.js';
import { readAnyJson } from './request-body.js';

/** Whom an `Idempotency-Key` belongs to. */
export interface KeyHolder extends Pick<KeyedRequest, 'scope' | 'isConfidential'> {
  readonly caller: Caller;
}

/** How a route answers a POST. Both run inside one transaction and must be synchronous. */
export interface PostSteps {
  /** Carries out the request. May throw a refusal. */
  readonly make: () => StoredAnswer;
  /** Converts a refusal to an answer. Rethrows anything else. */
  readonly refuse: (reason: unknown) => StoredAnswer;
}

/** Answers POSTs once per `Idempotency-Key`: the same request gets the first answer again, status and body. */
export class IdempotentPosts {
  readonly #sandbox: Sandbox;
  readonly #underWay = new Set<string>();

  constructor(sandbox: Sandbox) {
    this.#sandbox = sandbox;
  }

  /**
   * Looking the key up, carrying the request out and keeping its answer are one transaction: whatever process the same
   * request reaches, and wherever this one is killed, it is done once. Without a key it is carried out as one transaction.
   * @throws {SandboxError} 422 for a key that came with another request, 409 while this process reads the first one.
   */
  async answer(c: Context, { caller, ...holder }: KeyHolder, steps: PostSteps): Promise<Response> {
    const key = c.req.header('idempotency-key');
    if (key === undefined) return respond(c, await this.#sandbox.together(() => carryOut(steps)));
    const id = `${caller.publishableKey} ${holder.scope} ${key}`;
    if (this.#underWay.has(id)) throw requestUnderWay();
    this.#underWay.add(id);
    try {
      const request = { ...holder, key, ...(await readRequest(c)) };
      const answer = await this.#sandbox.together(() => {
        const known = this.#sandbox.recallAnswer(caller, request);
        if (known) return known;
        const made = carryOut(steps);
        this.#sandbox.rememberAnswer(caller, request, made);
        return made;
      });
      return respond(c, answer);
    } finally {
      this.#underWay.delete(id);
    }
  }
}

function carryOut({ make, refuse }: PostSteps): StoredAnswer {
  try {
    return make();
  } catch (reason) {
    return refuse(reason);
  }
}

/** The parts of a request that must be equal when its key is used again. */
async function readRequest(
  c: Context,
): Promise<Pick<KeyedRequest, 'operation' | 'body' | 'beside'>> {
  const { key: publishableKey, ...query } = c.req.query();
  void publishableKey; // identifies the caller
  return {
    operation: `POST ${c.req.path}`,
    body: ((await readAnyJson(c)) ?? null) as Json, // came out of JSON
    beside: { query, sourceSecret: c.req.header('dr-source-secret') ?? null },
  };
}

function respond(c: Context, { status, body }: StoredAnswer): Response {
  c.header('cache-control', 'no-store');
  return body === null
    ? c.body(null, status as StatusCode) // as the handler created it
    : c.json(body, status as ContentfulStatusCode); // as above, and it has a body
}
