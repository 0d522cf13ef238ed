import { mkdtempSync, rmSync } from 'node:fs';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createAdaptorServer } from '@hono/node-server';
import { createShop } from '../../../examples/shop/shop.js';
import { startService } from '../../../server/start.js';
import { cardSource, klarnaSource, wireSource } from '../../server/support/bodies.js';

export interface Page {
  /** Path of the page that the shopper ends on, or the address of another site. */
  readonly at: string;
  readonly status: number;
  readonly text: string;
}

interface Rows {
  readonly orders: readonly { id: string; state: string }[];
  readonly charges: readonly { state: string; amount: number }[];
  readonly checkouts: readonly object[];
  readonly sources: readonly { type: string; state: string }[];
  readonly redirects: readonly { id: string; status: string }[];
}

export interface OpenShop {
  /** A new visitor, with 118.01 to pay. */
  visitor(): Visitor;
  /** The state of the service. */
  books(): Rows;
  /** Faults of the service from now on (server/fault-plan.ts). */
  plan(...faults: readonly object[]): Promise<void>;
  /** Restarts the shop's process with its stored data. */
  restart(): void;
  /** The shopper says yes on the provider's page. */
  approve(): void;
  /** Asks with the secret key, past the shop. */
  ask(request: string, body?: object): Promise<unknown>;
  /** Sends the shop a webhook of the service. */
  sendEvent(body: string, signature: string): Promise<number>;
  close(): Promise<void>;
}

/** A shop and a service, as two processes would be: over HTTP, with a file between two lives of the shop. */
export async function openShop({
  webhookSecret,
}: { webhookSecret?: string } = {}): Promise<OpenShop> {
  const server = webhookSecret && createAdaptorServer({ fetch: (request) => shop.fetch(request) });
  if (server) await once(server.listen(0, '127.0.0.1'), 'listening');
  const url = server && `http://127.0.0.1:${(server.address() as AddressInfo).port}/webhooks`;
  const receivers = url ? [['pk_sandbox', { url, secret: webhookSecret }] as const] : [];
  const service = await startService({ port: 0, faults: true, receivers: new Map(receivers) });
  const folder = mkdtempSync(join(tmpdir(), 'shop-'));
  const visitsFile = join(folder, 'visits.json');
  const start = () => createShop(service.origin, { visitsFile, webhookSecret });
  let shop = start();
  const ask: OpenShop['ask'] = async (request, body) => {
    const [method = 'GET', path = ''] = request.split(' ');
    const response = await fetch(service.origin + path, {
      method,
      headers: { authorization: 'Bearer sk_sandbox', 'content-type': 'application/json' },
      ...(body && { body: JSON.stringify(body) }),
    });
    if (!response.ok) throw new Error(`${request}: ${response.status} ${await response.text()}`);
    return response.status === 204 ? undefined : response.json();
  };
  return {
    visitor: () => new Visitor((...request) => shop.request(...request), service.origin),
    books: () => service.sandbox.snapshot() as unknown as Rows,
    plan: async (...faults) => void (await ask('POST /__faults', faults)),
    restart: () => void (shop = start()),
    approve: () => {
      const { redirects } = service.sandbox.snapshot() as unknown as Rows;
      const open = redirects.find(({ status }) => status === 'open');
      service.sandbox.decideRedirect(open?.id ?? '', 'approve');
    },
    ask,
    sendEvent: async (body, signature) => {
      const headers = { 'content-type': 'application/json', 'digitalriver-signature': signature };
      return (await shop.request('/webhooks', { method: 'POST', body, headers })).status;
    },
    close: async () => {
      await service.close();
      if (server) server.close();
      rmSync(folder, { recursive: true });
    },
  };
}

type Fetch = ReturnType<typeof createShop>['request'];

/** A shopper's browser as far as it matters here: cookies, redirects, forms. */
export class Visitor {
  readonly #fetch: Fetch;
  readonly #service: string;
  #cookie = '';
  /** The texts of all pages, in order. */
  readonly said: string[] = [];

  constructor(fetch: Fetch, service: string) {
    this.#fetch = fetch;
    this.#service = service;
  }

  async opens(path: string): Promise<Page> {
    return this.#follow(path, await this.#send(path));
  }

  /** Sends a form and goes where the answer leads. */
  async submits(path: string, fields: Record<string, string> = {}): Promise<Page> {
    return this.#follow(
      path,
      await this.#send(path, { method: 'POST', body: new URLSearchParams(fields) }),
    );
  }

  /** The request of a script of the page. */
  async posts(path: string, body: object): Promise<number> {
    const { status } = await this.#send(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    return status;
  }

  /** Types a card: the frame's part, which gives the page a source. */
  makesCard(number?: string): Promise<string> {
    return this.#makesSource((sessionId) => cardSource(sessionId, number));
  }

  choosesWire(): Promise<string> {
    return this.#makesSource(wireSource);
  }

  choosesKlarna(): Promise<string> {
    return this.#makesSource(klarnaSource);
  }

  async #makesSource(of: (sessionId: string) => object): Promise<string> {
    const { text } = await this.opens('/checkout');
    const [, sessionId = ''] = /session-id="([^"]+)"/u.exec(text) ?? [];
    const response = await fetch(`${this.#service}/v1/sources?key=pk_sandbox`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: this.#service },
      body: JSON.stringify(of(sessionId)),
    });
    const { id } = (await response.json()) as { id?: string };
    if (!id) throw new Error(`no source: ${response.status}`);
    return id;
  }

  /** Pays with a card, up to the last look. */
  async pays(number?: string): Promise<void> {
    const sourceId = await this.makesCard(number);
    const status = await this.posts('/attach', { sourceId });
    if (status !== 204) throw new Error(`not attached: ${status}`);
  }

  async #follow(path: string, response: Response): Promise<Page> {
    let at = path;
    for (let hops = 0; response.headers.has('location'); hops++) {
      at = response.headers.get('location') ?? '';
      if (hops > 5 || !at.startsWith('/')) return { at, status: response.status, text: '' };
      response = await this.#send(at);
    }
    const text = await response.text();
    this.said.push(textOf(text));
    return { at, status: response.status, text };
  }

  async #send(path: string, init: RequestInit = {}): Promise<Response> {
    const response = await this.#fetch(path, {
      ...init,
      headers: { ...init.headers, cookie: this.#cookie, 'sec-fetch-site': 'same-origin' },
    });
    this.#cookie = response.headers.get('set-cookie')?.split(';')[0] ?? this.#cookie;
    return response;
  }
}

/** The text of a page for the shopper: without markup and the developers' panel. */
const textOf = (page: string): string =>
  page
    .replace(/<aside[\s\S]*<\/aside>/u, '')
    .replaceAll(/<[^>]*>/gu, ' ')
    .replaceAll(/\s+/gu, ' ');
