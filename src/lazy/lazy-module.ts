/** The state of a lazy module. `error` is not final: it is fetched again by `retry()`, or when the browser is online. */
export type LazyStatus = 'idle' | 'loading' | 'ready' | 'error';

/** The network state. */
export interface Network {
  readonly isOnline: boolean;
  /** Calls the listener once, when the browser is online again. Returns an unsubscribe function. */
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
 * A module that is loaded on demand. All of the kit's lazy loading uses this class.
 *
 * Fetched once and shared by all callers. After a failure it is fetched again when the browser is online, and
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

  /** Loads the module, or returns the load in progress. Rejects if it cannot be fetched now. */
  load(): Promise<T> {
    return (this.#loading ??= this.#load().catch((reason: unknown) => {
      this.#loading = undefined;
      this.#stopWaiting = this.#network.whenOnline(() => void this.retry());
      this.#enter('error');
      throw reason;
    }));
  }

  /** Loads again after a failure; otherwise does nothing. Never rejects: read `status` for the result. */
  async retry(): Promise<void> {
    if (this.#status === 'error') await this.load().catch(() => undefined);
  }

  /** Calls the listener once, when the module has loaded. Returns an unsubscribe function. */
  whenReady(listener: (module: T) => void): () => void {
    let isWaiting = true;
    const look = (): void => {
      if (this.#status !== 'ready' || !isWaiting) return;
      stop();
      listener(this.#module as T); // called only when ready
    };
    const unsubscribe = this.subscribe(look);
    const stop = (): void => {
      isWaiting = false;
      unsubscribe();
    };
    queueMicrotask(look); // it may already have loaded
    return stop;
  }

  /** Calls the listener after each change of `status`. Returns an unsubscribe function. */
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
