import { Agent, request as httpRequest } from 'node:http';
import { vi } from 'vitest';
import { turns } from './turns.js';

/** A fault of a request between the caller and the service. */
export const FATES = [
  /** The connection breaks before the request reaches the service. */
  'lost-before',
  /** The service does it; the answer is lost. */
  'lost-after',
  /** A proxy answers in the service's place. */
  '500-before',
  /** The service does it; a proxy answers in its place. */
  '500-after',
  '503',
  /** It takes 12 seconds to reach the service. */
  'late-before',
  /** The answer takes 12 seconds. */
  'late-after',
  /** The answer takes longer than anybody waits. */
  'silent',
  /** It reaches the service twice; the second answer comes back. */
  'twice',
  /** Half of the answer comes back. */
  'cut',
] as const;
export type Fate = (typeof FATES)[number];

/** The operation of a request. */
export const ROUTES = ['session', 'source', 'retrieve', 'intent', 'cancel', 'attach'] as const;
export type Route = (typeof ROUTES)[number];

/** The caller: the page, its card frame or its back end. */
export interface Caller {
  /** Which tab, counted from 1; a tab that is loaded again keeps its number. */
  readonly tab: number;
  readonly part: 'page' | 'frame' | 'shop';
  /** The amount on the button at the corresponding press. */
  readonly agreed: string | undefined;
  /** Which press of its tab that was. */
  readonly press: number;
  /** The page that asks is still there. */
  readonly alive: () => boolean;
}

export interface Ask {
  readonly method: string;
  /** With its query. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | undefined;
}

export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
}

export interface Exchange {
  readonly caller: Caller;
  readonly ask: Ask;
  readonly route: Route | 'other';
  readonly fate: Fate | undefined;
  /** When it goes on, on the clock of `Date.now()`. */
  due: number;
  reply?: Reply;
  readonly answer: (reply: Reply) => void;
  readonly fail: () => void;
}

const LATE = 12_000;
const SILENT = 300_000;

const routeOf = ({ method, path }: Ask): Route | 'other' => {
  const [line = ''] = `${method} ${path}`.split('?');
  if (/^GET \/v1\/sessions\/[^/]+$/.test(line)) return 'session';
  if (/^GET \/v1\/sessions\/[^/]+\/intent$/.test(line)) return 'intent';
  if (/^POST \/v1\/sessions\/[^/]+\/intent\/cancel$/.test(line)) return 'intent';
  if (line === 'POST /v1/sources') return 'source';
  if (/^GET \/v1\/sources\/[^/]+$/.test(line)) return 'retrieve';
  if (/^POST \/v1\/sources\/[^/]+\/cancel$/.test(line)) return 'cancel';
  if (/^POST \/checkouts\/[^/]+\/sources\/[^/]+$/.test(line)) return 'attach';
  return 'other';
};

const PROXY_ANSWER = (status: number): Reply => ({ status, headers: {}, text: 'out of order' });

/**
 * The network between pages and service: takes what is asked, decides by the schedule of faults what becomes of it, and
 * carries one request at a time to the service's port, so that a run is the same every time.
 */
export class Network {
  readonly #port: number;
  readonly #agent: Agent;
  readonly #waiting: Exchange[] = [];
  readonly #planned: { readonly on: Route; readonly fate: Fate; left: number }[] = [];
  readonly #log: (line: string) => void;
  /** Called with every answer of the service, including lost ones. */
  onServed: (exchange: Exchange, reply: Reply) => Promise<void> = () => Promise.resolve();

  constructor(port: number, agent: Agent, log: (line: string) => void) {
    this.#port = port;
    this.#agent = agent;
    this.#log = log;
  }

  plan(on: Route, fate: Fate, times: number): void {
    this.#planned.push({ on, fate, left: times });
  }

  /** Ends all faults; requests in progress arrive. */
  recover(): void {
    this.#planned.length = 0;
    for (const exchange of this.#waiting) exchange.due = Date.now();
  }

  send(caller: Caller, ask: Ask, signal?: AbortSignal | null): Promise<Reply> {
    // The timers of a page that is gone still run here.
    if (!caller.alive()) return new Promise(() => undefined);
    const route = routeOf(ask);
    const planned = this.#planned.find(({ on, left }) => on === route && left > 0);
    if (planned) planned.left--;
    const fate = planned?.fate;
    const name = `tab ${caller.tab} ${caller.part}: ${ask.method} ${route === 'other' ? ask.path : route}`;
    this.#log(`  ${name}${fate ? ` (${fate})` : ''}`);
    return new Promise((resolve, reject) => {
      // An unloaded page receives nothing.
      const hears = (act: () => void) => () => {
        if (caller.alive()) act();
      };
      const fail = hears(() => reject(new TypeError('fetch failed')));
      const abort = hears(() => reject(signal?.reason as Error)); // what fetch does
      signal?.addEventListener('abort', abort);
      if (signal?.aborted) return abort();
      this.#waiting.push({
        caller,
        ask,
        route,
        fate,
        due: Date.now() + (fate === 'late-before' ? LATE : 0),
        answer: (reply) => {
          signal?.removeEventListener('abort', abort);
          this.#log(`  ${name} → ${reply.status}`);
          hears(() => resolve(reply))();
        },
        fail,
      });
      if (fate?.startsWith('late') || fate === 'silent')
        this.#wake(fate === 'silent' ? SILENT : LATE);
    });
  }

  /** Nothing that is due is left; everybody waits for the clock or for the shopper. */
  async settle(): Promise<void> {
    for (;;) {
      await turns();
      const next = this.#waiting.find(({ due }) => due <= Date.now());
      if (!next) return;
      await this.#step(next);
    }
  }

  /** So that the clock stops when something is due. */
  #wake(milliseconds: number): void {
    setTimeout(() => undefined, milliseconds);
  }

  async #step(exchange: Exchange): Promise<void> {
    const { fate } = exchange;
    const drop = (): void => void this.#waiting.splice(this.#waiting.indexOf(exchange), 1);
    if (fate === 'lost-before' || fate === '503' || fate === '500-before') {
      drop();
      if (fate === 'lost-before') return exchange.fail();
      return exchange.answer(PROXY_ANSWER(fate === '503' ? 503 : 500));
    }
    if (!exchange.reply) {
      exchange.reply = await this.carry(exchange.ask);
      if (fate === 'twice') exchange.reply = await this.carry(exchange.ask);
      await this.onServed(exchange, exchange.reply);
      if (fate === 'late-after' || fate === 'silent') {
        exchange.due = Date.now() + (fate === 'silent' ? SILENT : LATE);
        return;
      }
    }
    drop();
    const { reply } = exchange;
    switch (fate) {
      case 'lost-after':
        return exchange.fail();
      case '500-after':
        return exchange.answer(PROXY_ANSWER(500));
      case 'cut':
        return exchange.answer({ ...reply, text: reply.text.slice(0, reply.text.length >> 1) });
      default:
        return exchange.answer(reply);
    }
  }

  /** Asks the service's port. */
  async carry({ method, path, headers, body }: Ask): Promise<Reply> {
    let reply: Reply | undefined;
    let failure: Error | undefined;
    const request = httpRequest(
      { port: this.#port, host: '127.0.0.1', method, path, agent: this.#agent, headers },
      (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('end', () => {
          const told = Object.entries(response.headers).map(([name, value]) => [
            name,
            String(value),
          ]);
          reply = {
            status: response.statusCode ?? 0,
            headers: Object.fromEntries(told) as Record<string, string>,
            text: Buffer.concat(parts).toString(),
          };
        });
      },
    );
    request.on('error', (error) => (failure = error));
    request.end(body);
    for (let turn = 1; !reply; turn++) {
      if (failure) throw failure;
      await turns(1);
      // The server's own code may wait a moment for the rest of an answer.
      if (turn % 500 === 0) await vi.advanceTimersByTimeAsync(1);
    }
    return reply;
  }
}
