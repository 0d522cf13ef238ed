import type { BrowserContext, CDPSession, Page, Request } from 'playwright-core';

/**
 * Watches every place of a page where a card number could turn up: what a script of the page could read, what the page
 * sends, and what is left in its memory. The card frame is another site's: only what it sends to its own origin may hold
 * the number.
 */
export class CardCanary {
  readonly #number: string;
  readonly #service: string;
  readonly #finds: string[] = [];
  #tokenised = 0;

  private constructor(number: string, service: string) {
    this.#number = number;
    this.#service = service;
  }

  /** Before the first page. */
  static async watch(
    context: BrowserContext,
    number: string,
    service: string,
  ): Promise<CardCanary> {
    const canary = new CardCanary(number, service);
    context.on('console', (message) => canary.#look('console', message.text()));
    context.on('weberror', (event) => canary.#look('error', String(event.error().stack)));
    context.on('request', (request) => canary.#lookAtRequest(request));
    await context.addInitScript(spyOnMessages);
    return canary;
  }

  /** Looks everywhere in the page as it is now, and says where the number was found so far. */
  async inspect(page: Page, moment: string): Promise<readonly string[]> {
    for (const [place, text] of Object.entries(await page.evaluate(readPage)))
      this.#look(`${place}, ${moment}`, text);
    for (const cookie of await page.context().cookies())
      this.#look(`cookie, ${moment}`, `${cookie.name}=${cookie.value}`);
    return this.#finds;
  }

  /** The heap of the page's process: the frame's is another one. */
  async inspectMemory(page: Page, moment: string): Promise<readonly string[]> {
    const session = await page.context().newCDPSession(page);
    this.#look(`memory, ${moment}`, await heapOf(session));
    await session.detach();
    return this.#finds;
  }

  /** How often the frame sent the number to the service: the proof that there was something to find. */
  get tokenised(): number {
    return this.#tokenised;
  }

  #lookAtRequest(request: Request): void {
    const { pathname, origin } = new URL(request.url());
    const body = request.postData() ?? '';
    const byFrame = request.frame().url().startsWith(`${this.#service}/`);
    if (byFrame && origin === this.#service && pathname === '/v1/sources') {
      if (holds(body, this.#number)) this.#tokenised++;
      this.#look('address or headers of the frame’s request', request.url() + headersOf(request));
      return;
    }
    this.#look(
      `request ${request.method()} ${pathname}`,
      request.url() + headersOf(request) + body,
    );
  }

  #look(place: string, text: string): void {
    if (holds(text, this.#number)) this.#finds.push(place);
  }
}

const headersOf = (request: Request) => JSON.stringify(request.headers());

/**
 * Whether a text holds the number or eight of its digits in a row, however they are grouped. Eight digits that anything
 * could hold (two different ones: `00000000`, `44442222`) do not count.
 */
export function holds(text: string, number: string): boolean {
  const digits = text.replaceAll(/(?<=\d)[\s\u00a0.-](?=\d)/g, '');
  for (let start = 0; start + 8 <= number.length; start++) {
    const part = number.slice(start, start + 8);
    if (new Set(part).size > 2 && digits.includes(part)) return true;
  }
  return false;
}

interface Spied {
  messages: string[];
  roots: ShadowRoot[];
}

/** Runs in every document before its own scripts: takes down messages and finds closed shadow roots. */
function spyOnMessages(): void {
  const spied: Spied = { messages: [], roots: [] };
  (window as unknown as { spied: Spied }).spied = spied;
  const note = (data: unknown) => {
    try {
      spied.messages.push(JSON.stringify(data) ?? String(data));
    } catch {
      spied.messages.push(String(data));
    }
  };
  window.addEventListener('message', (event) => note(event.data), true);
  for (const kind of [MessagePort, BroadcastChannel]) {
    const send = kind.prototype.postMessage;
    kind.prototype.postMessage = function (this: MessagePort, ...args: [unknown]) {
      note(args[0]);
      return send.apply(this, args);
    } as typeof send;
  }
  // Called by every code that reads a message's data.
  const data = Object.getOwnPropertyDescriptor(MessageEvent.prototype, 'data');
  Object.defineProperty(MessageEvent.prototype, 'data', {
    ...data,
    get(this: MessageEvent) {
      const value: unknown = data?.get?.call(this);
      note(value);
      return value;
    },
  });
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (init) {
    const root = attach.call(this, init);
    spied.roots.push(root);
    return root;
  };
}

/** Runs in the page: all that its own scripts could read, by place. */
async function readPage(): Promise<Record<string, string>> {
  const { messages, roots } = (window as unknown as { spied: Spied }).spied;
  const markup = (root: Document | ShadowRoot) =>
    [...root.querySelectorAll('*')]
      .map((element) => {
        const value = 'value' in element ? JSON.stringify(element.value) : '';
        const attributes = [...element.attributes].map(({ name, value }) => `${name}=${value}`);
        // The page can read an element's fields as well as its content.
        const fields = Object.entries(element).map(([name, field]) => `${name}=${text(field)}`);
        return [element.localName, ...attributes, value, ...fields].join(' ');
      })
      .join('\n') + (root.textContent ?? '');
  const text = (value: unknown) => {
    const seen = new WeakSet<object>();
    try {
      return (
        JSON.stringify(value, (_, part: unknown) => {
          if (typeof part !== 'object' || part === null) return part;
          if (seen.has(part) || part instanceof Node) return undefined;
          seen.add(part);
          return part;
        }) ?? ''
      );
    } catch {
      return '';
    }
  };
  const databases = (await indexedDB.databases?.()) ?? [];
  const reachable = [...document.querySelectorAll('iframe')].map(
    (frame) => frame.contentDocument?.documentElement.outerHTML ?? '',
  );
  return {
    'document and shadow roots': [document, ...roots].map(markup).join('\n'),
    'frames that the page can read': reachable.join('\n'),
    messages: messages.join('\n'),
    'local storage': JSON.stringify({ ...localStorage }),
    'session storage': JSON.stringify({ ...sessionStorage }),
    databases: JSON.stringify(databases),
    caches: (await caches.keys()).join('\n'),
    history: `${location.href} ${text(history.state)} ${document.referrer} ${window.name}`,
    'performance entries': performance
      .getEntries()
      .map(({ name }) => name)
      .join('\n'),
    globals: Object.keys(window)
      .filter((name) => !['spied', 'performance', 'history'].includes(name))
      .map((name) => {
        const value: unknown = Reflect.get(window, name);
        return typeof value === 'string' ? value : '';
      })
      .join('\n'),
  };
}

/** All strings of the heap. */
async function heapOf(session: CDPSession): Promise<string> {
  const chunks: string[] = [];
  session.on('HeapProfiler.addHeapSnapshotChunk', ({ chunk }) => chunks.push(chunk));
  await session.send('HeapProfiler.enable');
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  const { strings } = JSON.parse(chunks.join('')) as { strings: string[] };
  return strings.join('\n');
}
