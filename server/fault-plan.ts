import { Hono, type Context, type MiddlewareHandler } from 'hono';
import * as v from 'valibot';
import { check } from './check.js';
import { readAnyJson } from './request-body.js';
import { onPath } from './on-path.js';

const Milliseconds = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(600_000));
const Bytes = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(64 * 1024 * 1024));
const Headers = v.record(v.string(), v.string());

/** A fault. Those marked with "After" happen after the request was carried out: a retry finds the service changed. */
const Action = v.variant('action', [
  /** Waits before the request is carried out. */
  v.object({ action: v.literal('delay'), value: Milliseconds }),
  /** Answers with a status instead of carrying the request out. */
  v.object({
    action: v.literal('status'),
    value: v.union([
      v.pipe(v.number(), v.integer(), v.minValue(200), v.maxValue(599)),
      v.object({
        status: v.pipe(v.number(), v.integer(), v.minValue(200), v.maxValue(599)),
        body: v.optional(v.string()),
        headers: v.optional(Headers),
      }),
    ]),
  }),
  /** Cuts the connection: `before` the request is carried out, or (by default) `after`. */
  v.object({ action: v.literal('reset'), value: v.optional(v.picklist(['before', 'after'])) }),
  /** After: sends this many bytes of the answer, then cuts the connection. */
  v.object({ action: v.literal('truncate'), value: Bytes }),
  /** After: sends this text instead of the answer, with unchanged status and headers. */
  v.object({ action: v.literal('malform'), value: v.optional(v.string()) }),
  /** After: sends the answer followed by this many spaces. */
  v.object({ action: v.literal('huge'), value: Bytes }),
  /** After: sends this many bytes per second. */
  v.object({ action: v.literal('drip'), value: v.pipe(v.number(), v.minValue(1)) }),
  /** After: sets headers of the answer. */
  v.object({ action: v.literal('header'), value: Headers }),
  /** After: changes members of a JSON answer (RFC 7396). */
  v.object({ action: v.literal('patch'), value: v.looseObject({}) }),
  /** The request arrives twice; the second answer is sent. */
  v.object({ action: v.literal('duplicate') }),
  /** After: holds the answer back until another request of the same match was answered. */
  v.object({ action: v.literal('reorder') }),
]);

const Fault = v.intersect([
  v.object({
    /** Verb (optional) and path, `*` for any run of characters: `POST /v1/sources`, `/v1/sessions/*`. */
    match: v.pipe(v.string(), v.regex(/^(?:[A-Z]+ )?\/\S*$/), v.maxLength(500)),
    /** The first matching request that it applies to, counted from 1. */
    nth: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
    /** The number of consecutive matching requests; 1 when absent. */
    times: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
  }),
  Action,
]);
type Fault = v.InferOutput<typeof Fault>;

interface Planned {
  readonly fault: Fault;
  readonly matches: (line: string) => boolean;
  seen: number;
  /** Sends the answers that a `reorder` holds back. */
  release: () => void;
}

type Fetch = (request: Request, env: unknown) => Response | Promise<Response>;

/** The faults that an end-to-end test has planned: `POST /__faults` adds faults, `DELETE /__faults` clears them. */
export class FaultPlan {
  readonly #planned: Planned[] = [];
  readonly #repeated = new WeakSet<Request>();
  readonly #fetch: Fetch;

  /** @param fetch The service itself, for requests that arrive twice. */
  constructor(fetch: Fetch) {
    this.#fetch = fetch;
  }

  /** The routes of `/__faults`. Faults never apply to them. */
  routes(): Hono {
    const app = new Hono();
    onPath(app, '/__faults', {
      GET: (c) => c.json(this.#planned.map(({ fault, seen }) => ({ ...fault, seen }))),
      POST: async (c) => {
        const body = await readAnyJson(c);
        const faults: readonly unknown[] = Array.isArray(body) ? body : [body];
        for (const fault of faults) check(Fault, fault);
        for (const fault of faults) this.#add(v.parse(Fault, fault));
        return c.body(null, 204);
      },
      DELETE: (c) => {
        for (const { release } of this.#planned.splice(0)) release();
        return c.body(null, 204);
      },
    });
    return app;
  }

  readonly middleware: MiddlewareHandler = async (c, next) => {
    const { pathname } = new URL(c.req.url);
    if (pathname === '/__faults' || this.#repeated.has(c.req.raw)) return void (await next());
    const line = `${c.req.method} ${pathname}`;
    const matching = this.#planned.filter(({ matches }) => matches(line));
    for (const planned of matching) planned.seen++;
    const due = matching.find(isDue);
    if (due) await this.#apply(c, due, next);
    else await next();
    for (const planned of matching) if (planned !== due) planned.release();
  };

  #add(fault: Fault): void {
    const matches = matcherOf(fault.match);
    this.#planned.push({ fault, matches, seen: 0, release: () => undefined });
  }

  async #apply(c: Context, planned: Planned, next: () => Promise<void>): Promise<void> {
    const { fault } = planned;
    switch (fault.action) {
      case 'delay':
        await pause(fault.value);
        return next();
      case 'status':
        return answerInstead(c, statusAnswer(fault.value));
      case 'reset':
        if (fault.value !== 'before') await next();
        hangUp(c);
        return answerInstead(c, new Response(null, { status: 599 }));
      case 'duplicate': {
        const again = c.req.raw.clone();
        this.#repeated.add(again);
        await next();
        return answerInstead(c, await this.#fetch(again, c.env));
      }
      case 'reorder': {
        const released = new Promise<void>((resolve) => (planned.release = resolve));
        await next();
        await released;
        return pause(20); // the other answer is on its way out
      }
      default:
        await next();
        return answerInstead(c, await alterAnswer(c.res, fault, () => hangUp(c)));
    }
  }
}

function answerInstead(c: Context, answer: Response): void {
  c.res = undefined; // else Hono adds the headers of the old one
  c.res = answer;
}

const isDue = ({ seen, fault: { nth = 1, times = 1 } }: Planned): boolean =>
  seen >= nth && seen < nth + times;

const pause = (milliseconds: number) =>
  new Promise<void>((resolve) => setTimeout(resolve, milliseconds));

/** Closes the socket of a request; there is none in tests without a network. */
function hangUp(c: Context): void {
  const { incoming } = (c.env ?? {}) as { incoming?: { socket: { destroy(): void } } }; // @hono/node-server's
  incoming?.socket.destroy();
}

type Status = Extract<Fault, { action: 'status' }>['value'];

function statusAnswer(value: Status): Response {
  const { status, body, headers } = typeof value === 'number' ? { status: value } : { ...value };
  const text =
    body ??
    JSON.stringify({
      type: 'internal_server_error',
      errors: [{ code: 'unknown_error', message: 'A fault of the plan.' }],
    });
  const empty = status === 204 || status === 205 || status === 304;
  return new Response(empty ? null : text, {
    status,
    headers: { 'content-type': 'application/json', 'access-control-allow-origin': '*', ...headers },
  });
}

type AnswerFault = Exclude<
  Fault,
  { action: 'delay' | 'status' | 'reset' | 'duplicate' | 'reorder' }
>;

async function alterAnswer(
  answer: Response,
  fault: AnswerFault,
  hangUp: () => void,
): Promise<Response> {
  const { status } = answer;
  const headers = new globalThis.Headers(answer.headers);
  headers.delete('content-length');
  switch (fault.action) {
    case 'header':
      for (const [name, value] of Object.entries(fault.value)) headers.set(name, value);
      return new Response(answer.body, { status, headers });
    case 'malform':
      return new Response(fault.value ?? '{"session":{"id":', { status, headers });
    case 'huge':
      return new Response((await answer.text()) + ' '.repeat(fault.value), { status, headers });
    case 'patch':
      return new Response(JSON.stringify(merge(await answer.json(), fault.value)), {
        status,
        headers,
      });
    case 'truncate': {
      const bytes = new Uint8Array(await answer.arrayBuffer());
      return new Response(broken(bytes.slice(0, fault.value), hangUp), { status, headers });
    }
    case 'drip':
      return new Response(slow(new Uint8Array(await answer.arrayBuffer()), fault.value), {
        status,
        headers,
      });
    default:
      return fault satisfies never;
  }
}

/** RFC 7396. */
function merge(target: unknown, patch: unknown): unknown {
  if (typeof patch !== 'object' || patch === null || Array.isArray(patch)) return patch;
  const merged = new Map<string, unknown>(
    typeof target === 'object' && target !== null && !Array.isArray(target)
      ? Object.entries(target)
      : [],
  );
  for (const [key, value] of Object.entries(patch))
    if (value === null) merged.delete(key);
    else merged.set(key, merge(merged.get(key), value));
  return Object.fromEntries(merged);
}

const broken = (bytes: Uint8Array, hangUp: () => void) =>
  new ReadableStream<Uint8Array>({
    start(controller) {
      controller.enqueue(bytes);
    },
    async pull(controller) {
      await pause(20); // what was sent is on its way
      hangUp();
      controller.close();
    },
  });

const slow = (bytes: Uint8Array, perSecond: number) => {
  let sent = 0;
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      if (sent >= bytes.length) return controller.close();
      await pause(1000 / perSecond);
      controller.enqueue(bytes.slice(sent, ++sent));
    },
  });
};

/** The parts between the stars, each searched once after the previous one: many stars in a pattern cost no more. */
function matcherOf(match: string): (line: string) => boolean {
  const [first = '', ...parts] = (/^[A-Z]+ /.test(match) ? match : `* ${match}`).split('*');
  const last = parts.pop();
  return (line) => {
    if (last === undefined) return line === first;
    if (!line.startsWith(first)) return false;
    let from = first.length;
    for (const part of parts) {
      const found = line.indexOf(part, from);
      if (found < 0) return false;
      from = found + part.length;
    }
    return line.length - last.length >= from && line.endsWith(last);
  };
}
