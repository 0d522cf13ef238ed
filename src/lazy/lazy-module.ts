/** `error` is not final: `retry()`, or the network coming back, fetches again. */
export type LazyStatus = 'idle' | 'loading' | 'ready' | 'error';

/** Where code comes from: a network that may be away. */
export interface Network {
  readonly isOnline: boolean;
  /** Calls back once, when the network is back. Returns an unsubscribe function. */
  whenOnline(listener: () => void): () => void;
}

const browserNetwork: Network = {
  // Only `false` is reliable, and Node has no `onLine`.
  get isOnline() {
    return globalThis.navigator?.onLine !== false;
  },
  whenOnline(listener) {
    globalThis.addEventListener?.('online', listener, { once: true });
    return () => globalThis.removeEventListener?.('online', listener);
  },
};

/**
 * Code that is loaded when it is needed: the kit's only way to do so.
 *
 * Fetched once, shared by everything that needs it. After a failure it is fetched again when the network is back, and
 * whenever `load()` is called. Nothing is fetched while the browser is offline, because Firefox remembers a failed import
 * until the page is reloaded.
 *
 * @example
 * const chart = new LazyModule(() => import('./chart.js'));
 * const { drawChart } = await chart.load();
 */
export class LazyModule<T> {
  readonly #fetch: () => Promise<T>;
  readonly #network: Network;
  readonly #listeners = new Set<() => void>();
  #status: LazyStatus = 'idle';
  #module: T | undefined;
  #loading: Promise<T> | undefined;
  #stopWaiting: (() => void) | undefined;

  constructor(fetch: () => Promise<T>, network = browserNetwork) {
    this.#fetch = fetch;
    this.#network = network;
  }

  get status(): LazyStatus {
    return this.#status;
  }

  /** The module, once it has been loaded. */
  get module(): T | undefined {
    return this.#module;
  }

  /** Loads the module, or returns the load that is under way. Rejects when it cannot be fetched now. */
  load(): Promise<T> {
    return (this.#loading ??= this.#load().catch((reason: unknown) => {
      this.#loading = undefined;
      this.#stopWaiting = this.#network.whenOnline(() => void this.retry());
      this.#enter('error');
      throw reason;
    }));
  }

  /** Loads again after a failure; does nothing otherwise. Never rejects: `status` says what came of it. */
  async retry(): Promise<void> {
    if (this.#status === 'error') await this.load().catch(() => undefined);
  }

  /** Calls back once, when the module is there. Returns an unsubscribe function. */
  whenReady(listener: (module: T) => void): () => void {
    let isWaiting = true;
    const look = (): void => {
      if (this.#status !== 'ready' || !isWaiting) return;
      stop();
      listener(this.#module as T); // it is ready
    };
    const unsubscribe = this.subscribe(look);
    const stop = (): void => {
      isWaiting = false;
      unsubscribe();
    };
    queueMicrotask(look); // it may be there already
    return stop;
  }

  /** Called after each change of `status`. Returns an unsubscribe function. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  async #load(): Promise<T> {
    this.#stopWaiting?.();
    this.#enter('loading');
    if (!this.#network.isOnline) throw new TypeError('Offline: no code is fetched.');
    const module = await this.#fetch();
    this.#module = module;
    this.#enter('ready');
    return module;
  }

  #enter(status: LazyStatus): void {
    this.#status = status;
    for (const listener of [...this.#listeners]) listener();
  }
}
