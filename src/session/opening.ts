import type { FlowState } from '../domain/flow-state.js';
import { PaymentError, toPaymentError } from '../domain/payment-error.js';
import { EXPIRY_WARNING_MS, plainReadiness } from '../domain/plain-readiness.js';
import type { PaymentGateway } from '../gateway/payment-gateway.js';
import { loadLive } from './live.js';
import type { FirstAnswer, SessionStore } from './session-store.js';

type Listener = (state: FlowState) => void;

const LOADING: FlowState = { view: 'loading' };

const openings = new WeakMap<PaymentGateway, Map<string, Opening>>();

/** The one opening of (gateway, session id), three elements or one. Whoever comes first decides about the language. */
export function openSession(gateway: PaymentGateway, sessionId: string, language: string): Opening {
  const open = openings.get(gateway) ?? new Map<string, Opening>();
  openings.set(gateway, open);
  let opening = open.get(sessionId);
  if (!opening) {
    opening = new Opening(gateway, sessionId, language, () => open.delete(sessionId));
    open.set(sessionId, opening);
  }
  return opening;
}

/**
 * A session until its store is there: asks for the first answer, shows it where it is a plain one, and hands it to the
 * store, which is fetched with it and goes on from there.
 */
export class Opening {
  readonly gateway: PaymentGateway;
  store: SessionStore | undefined;
  /** The store cannot be had for now: what is shown stays as it is, and nothing can be paid. */
  stranded = false;

  readonly #sessionId: string;
  readonly #onEnd: () => void;
  #language: string;
  #state = LOADING;
  #first: FirstAnswer | undefined;
  /** Settles when the store is there, or cannot be had for now; never rejects. */
  #handover: Promise<void>;
  readonly #life = new AbortController();
  readonly #listeners = new Set<Listener>();

  constructor(gateway: PaymentGateway, sessionId: string, language: string, onEnd: () => void) {
    this.gateway = gateway;
    this.#sessionId = sessionId;
    this.#language = language;
    this.#onEnd = onEnd;
    this.#handover = this.#open();
  }

  get state(): FlowState {
    return this.#state;
  }

  /** The store, as soon as it is there; `undefined` where it cannot be had for now. Never rejects. */
  async settled(): Promise<SessionStore | undefined> {
    await this.#handover;
    return this.store;
  }

  /** Keeps the session, and calls back with its states from the next one on. Returns the way to let go. */
  follow(listener: Listener): () => void {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
      // Not at once: an element that is only moved keeps its session (REL-13).
      queueMicrotask(() => {
        if (this.#listeners.size) return;
        this.#life.abort();
        this.#onEnd();
      });
    };
  }

  /** Asks the service again. Settles when the answer is in; never rejects. */
  async refresh(language: string): Promise<void> {
    this.#language = language;
    const store = await this.settled();
    if (store) return store.refresh({ language });
    const shown = this.#first?.shown;
    if (!shown) {
      this.#first = undefined; // the store asks by itself
      this.#enter(LOADING);
    }
    await (this.#handover = this.#handOver());
    await (shown ? this.store?.refresh({ language }) : this.store?.settled());
  }

  async #open(): Promise<void> {
    const { signal } = this.#life;
    const wasOffline = !navigator.onLine;
    const { event, shown } = (this.#first = await this.#ask());
    if (shown) this.#enter(shown);
    // Code that is asked for offline stays missing until the page is loaded again (Firefox keeps a failed import).
    if (event.type === 'load-failed' && wasOffline && !navigator.onLine) {
      addEventListener('online', () => void this.refresh(this.#language), { once: true, signal });
      return this.#enter({ view: 'unavailable', error: event.error });
    }
    return this.#handOver();
  }

  async #ask(): Promise<FirstAnswer> {
    const at = () => performance.now();
    try {
      const options = { language: this.#language, signal: this.#life.signal };
      const checkout = await this.gateway.loadCheckout(this.#sessionId, options);
      const { session } = checkout;
      const isPlain =
        plainReadiness(session) && (session.expiresInMs ?? Infinity) > EXPIRY_WARNING_MS;
      const shown: FlowState | undefined = isPlain
        ? { view: 'open', checkout, activity: { name: 'idle' }, refreshing: false, expiring: false }
        : undefined;
      return { event: { type: 'loaded', checkout }, at: at(), shown };
    } catch (reason) {
      return { event: { type: 'load-failed', error: toPaymentError(reason) }, at: at() };
    }
  }

  async #handOver(): Promise<void> {
    const { signal } = this.#life;
    const first = this.#first;
    try {
      const { acquireStore, browserWatch } = await loadLive();
      if (signal.aborted) return;
      const { store, release } = acquireStore(this.gateway, this.#sessionId, {
        language: this.#language,
        page: browserWatch,
        first,
      });
      const stop = store.subscribe((state) => this.#enter(state));
      signal.addEventListener('abort', () => {
        stop();
        release();
      });
      this.store = store;
      this.stranded = false;
      this.#enter(store.state);
    } catch {
      this.stranded = true;
      if (first?.shown) return;
      const error = first?.event.type === 'load-failed' ? first.event.error : undefined;
      this.#enter({ view: 'unavailable', error: error ?? new PaymentError('service-unavailable') });
    }
  }

  #enter(state: FlowState): void {
    if (this.#life.signal.aborted || state === this.#state) return;
    this.#state = state;
    for (const listener of this.#listeners) listener(state);
  }
}
