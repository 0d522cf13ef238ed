import { vi } from 'vitest';
import type { Hello } from '../../../src/fields/protocol.js';
import { CardFrame } from './card-frame.js';
import type { Network, Caller } from './network.js';
import { PortPair, type Port } from './port-pair.js';
import { SERVICE_ORIGIN, SHOP_ORIGIN } from './service.js';

/** The service's addresses for a tab's page and for its card frame, by which the network identifies the caller. */
const PAGES = 'http://page-';
const FRAMES = 'http://frame-';
const hostOf = (prefix: string, key: number): string => `${prefix}${key}.localhost:8787`;

/** The browser's view of a loaded page. */
export interface LoadedPage {
  readonly caller: (part: Caller['part']) => Caller;
  /** The current card frame of the page. */
  frame: CardFrame | undefined;
}

/**
 * As much of a browser as the kit needs between the press of the button and the service: frames with ports, requests that
 * carry the origin of whoever asks.
 */
export class Browser {
  readonly #network: Network;
  readonly #pages: LoadedPage[] = [];

  constructor(network: Network) {
    this.#network = network;
    vi.stubGlobal('document', {
      createElement: () => this.#iframe(),
      addEventListener: () => undefined,
      removeEventListener: () => undefined,
    });
    vi.stubGlobal('location', new URL(`${SHOP_ORIGIN}/checkout`));
    vi.stubGlobal('isSecureContext', true);
    vi.stubGlobal('navigator', { onLine: true, language: 'en' });
    vi.stubGlobal('MessageChannel', PortPair);
    vi.stubGlobal('fetch', (url: string, init: RequestInit = {}) => this.#fetch(url, init));
  }

  close(): void {
    for (const { frame } of this.#pages) frame?.close();
    vi.unstubAllGlobals();
  }

  /** @returns Under which addresses the page finds the service. */
  load(page: LoadedPage): { readonly serviceUrl: string; readonly framesUrl: string } {
    const key = this.#pages.push(page) - 1;
    return { serviceUrl: hostOf(PAGES, key), framesUrl: `${hostOf(FRAMES, key)}/v1/frames` };
  }

  /** A frame that is loaded as soon as it is put into its page. */
  #iframe(): object {
    let onLoad: () => void = () => undefined;
    const style = { setProperty: () => undefined, removeProperty: () => undefined };
    const iframe = {
      src: '',
      style,
      setAttribute: () => undefined,
      addEventListener: (_: string, listener: () => void) => (onLoad = listener),
      remove: () => undefined,
      /** By the page's `append`. */
      load: () => queueMicrotask(() => onLoad()),
      contentWindow: {
        postMessage: (hello: Hello, _: string, [port]: readonly [Port]) => {
          const url = new URL(iframe.src);
          const page = this.#pages[Number(/-(\d+)\./.exec(url.hostname)?.[1])];
          if (!page) throw new Error(`no page frames ${iframe.src}`);
          const sources = new URL(`/v1/sources?key=${hello.key}`, url);
          page.frame = new CardFrame(hello, port, sources);
        },
      },
    };
    return iframe;
  }

  async #fetch(address: string, { method = 'GET', headers, body, signal }: RequestInit) {
    const url = new URL(address);
    const [, kind, key] = /^(page|frame)-(\d+)\./.exec(url.hostname) ?? [];
    const page = this.#pages[Number(key)];
    if (!page) throw new TypeError(`nobody asks for ${address}`);
    const part = kind === 'frame' ? 'frame' : 'page';
    const reply = await this.#network.send(
      page.caller(part),
      {
        method,
        path: url.pathname + url.search,
        headers: {
          ...(headers as Record<string, string>), // the kit's own are plain
          // To its own site, the frame sends one with a POST only.
          ...(part === 'page'
            ? { origin: SHOP_ORIGIN }
            : method === 'POST' && { origin: SERVICE_ORIGIN }),
        },
        body: body as string | undefined,
      },
      signal,
    );
    const { 'content-type': type = '', 'retry-after': retryAfter } = reply.headers;
    return new Response(reply.text, {
      status: reply.status,
      headers: { 'content-type': type, ...(retryAfter && { 'retry-after': retryAfter }) },
    });
  }
}
