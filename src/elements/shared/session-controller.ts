import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { PaymentError } from '../../domain/payment-error.js';
import type { FlowState } from '../../domain/payment-flow.js';
import { defaultGateway, whenConfigured } from '../../gateway/connect.js';
import type { PaymentGateway } from '../../gateway/payment-gateway.js';
import { browserWatch } from '../../session/browser-watch.js';
import { acquireStore } from '../../session/registry.js';
import type { SessionStore } from '../../session/session-store.js';
import { languageOf, loadMessages, messagesOf } from '../../i18n/load-messages.js';
import { localeOf } from './localize-controller.js';

export interface SessionHost extends ReactiveControllerHost, HTMLElement {
  sessionId?: string | undefined;
  /** In place of the configured one. */
  gateway?: PaymentGateway | undefined;
  locale?: string | undefined;
}

export interface SessionListener {
  /**
   * Called when the host shows `state`, once for each step; the first time `previous` is idle.
   * @param error What went wrong with this step, when that is news.
   */
  onChange?(state: FlowState, previous: FlowState, error: PaymentError | undefined): void;
}

const IDLE: FlowState = { view: 'idle' };
const LOADING: FlowState = { view: 'loading' };

// A page may configure the kit a while after its tags are there: until then they wait as if they loaded.
const CONFIGURE_WITHIN_MS = 1000;

// What may stand in a path segment without being one of `.` and `..`; the service knows the rest.
const SESSION_ID = /^\w[\w.:~-]{0,199}$/;

function errorOf(state: FlowState): PaymentError | undefined {
  if (state.view === 'unavailable') return state.error;
  if ('activity' in state) return state.stale && state.notice;
  if (state.view !== 'ended') return undefined;
  if (state.reason === 'not_found') return new PaymentError('session-not-found');
  return state.reason === 'expired' ? new PaymentError('session-expired') : undefined;
}

const CODES = { 'invalid-session-id': 'DR-ELM-001', 'not-configured': 'DR-ELM-002' } as const;
const warned = new Set<string>();

/** Each mistake once, however many elements share it. */
function warn(about: string): void {
  if (!warned.has(about)) console.warn(`dr-elements ${about}`);
  warned.add(about);
}

/**
 * Keeps an element on the shared state of its session: follows `sessionId`, `gateway` and `configure()`, draws anew with
 * each step, lets go when the element leaves the page. Loads nothing itself; the store does, once for all elements.
 *
 * A page's mistake is a view, not an exception. No id is `idle`. These are `unavailable`, with one line in the console:
 *
 * - `DR-ELM-001` the session id cannot be one
 * - `DR-ELM-002` neither `configure()` nor a `gateway`, a second after the element came
 */
export class SessionController implements ReactiveController {
  readonly #host: SessionHost;
  readonly #listener: SessionListener;
  #state: FlowState = IDLE;
  #error: PaymentError | undefined;
  #lease: { store: SessionStore; release: () => void } | undefined;
  #sessionId: string | undefined;
  #gateway: PaymentGateway | undefined;
  #language = '';
  #unseen: [FlowState, FlowState, PaymentError | undefined][] = [];
  #refused = false;
  /** The rest of English is on its way; `true` when it is there or cannot be had. */
  #words: Promise<void> | true | undefined;
  #patience: ReturnType<typeof setTimeout> | undefined;
  #stopWaiting: (() => void) | undefined;

  constructor(host: SessionHost, listener: SessionListener = {}) {
    this.#host = host;
    this.#listener = listener;
    host.addController(this);
  }

  get state(): FlowState {
    return this.#state;
  }

  /** The session could not be read (again), or has expired. Refusals of a payment are the drop-in's to tell. */
  get error(): PaymentError | undefined {
    return this.#error;
  }

  /** The session's store, while there is one: not without a usable id and a gateway. */
  get store(): SessionStore | undefined {
    return this.#lease?.store;
  }

  /** Asks the service again. Settles when the answer is in; never rejects. */
  async refresh(): Promise<void> {
    await this.store?.refresh({ language: localeOf(this.#host) });
  }

  hostConnected(): void {
    // The update that draws the element looks for its session; after a removal nothing else asks for one.
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    // Not at once: a node that is moved is back in the same task, and keeps its store.
    queueMicrotask(() => {
      if (!this.#host.isConnected) this.#leave();
    });
  }

  hostUpdate(): void {
    if (!this.#host.isConnected) return;
    const { sessionId } = this.#host;
    const gateway = this.#host.gateway ?? defaultGateway();
    if (
      sessionId !== this.#sessionId ||
      gateway !== this.#gateway ||
      (sessionId && !this.#joined)
    ) {
      this.#leave();
      this.#join(sessionId, gateway);
    }
  }

  hostUpdated(): void {
    for (const step of this.#unseen.splice(0)) this.#listener.onChange?.(...step);
    const language = localeOf(this.#host);
    if (this.#lease && this.#language && language !== this.#language) {
      void this.#lease.store.refresh({ language }); // names and legal texts come in a language
    }
    this.#language = language;
  }

  get #joined(): boolean {
    return this.#lease !== undefined || this.#stopWaiting !== undefined || this.#refused;
  }

  #join(sessionId: string | undefined, gateway: PaymentGateway | undefined): void {
    this.#sessionId = sessionId;
    this.#gateway = gateway;
    if (!sessionId) return this.#enter(IDLE);
    if (!SESSION_ID.test(sessionId)) return this.#refuse('invalid-session-id');
    if (!gateway) return this.#awaitGateway();
    this.#language = localeOf(this.#host);
    const { store, release } = acquireStore(gateway, sessionId, {
      language: this.#language,
      page: browserWatch,
    });
    const stop = store.subscribe((state) => this.#receive(state));
    this.#lease = {
      store,
      release: () => {
        stop();
        release();
      },
    };
    this.#receive(store.state);
  }

  /** Views that need more words than the first one wait for them, so that what is shown and told is the whole truth. */
  #receive(state: FlowState): void {
    const { view } = state;
    const isFirst = view === 'loading' || (view === 'open' && !state.notice);
    const isEnglish = languageOf(localeOf(this.#host)) === 'en'; // the other languages come whole
    if (view !== 'loading' && !this.#words && isEnglish) {
      this.#words = loadMessages('en').then(() => {
        this.#words = true;
        if (this.store) this.#enter(this.store.state);
      });
    }
    if (isFirst || !isEnglish || this.#words === true || messagesOf('en')) this.#enter(state);
  }

  #leave(): void {
    this.#lease?.release();
    this.#lease = undefined;
    this.#stopWaiting?.();
    this.#stopWaiting = undefined;
    this.#refused = false;
    this.#unseen = [];
    this.#state = IDLE;
    this.#error = undefined;
  }

  #awaitGateway(): void {
    this.#enter(LOADING);
    const stop = whenConfigured(() => this.#host.requestUpdate());
    this.#patience = setTimeout(() => this.#refuse('not-configured'), CONFIGURE_WITHIN_MS);
    this.#stopWaiting = () => {
      stop();
      clearTimeout(this.#patience);
    };
  }

  #refuse(code: keyof typeof CODES): void {
    this.#refused = true;
    warn(`${CODES[code]} ${code}`);
    this.#enter({ view: 'unavailable', error: new PaymentError(code) });
  }

  #enter(state: FlowState): void {
    if (state === this.#state) return;
    const error = errorOf(state);
    this.#unseen.push([state, this.#state, error === this.#error ? undefined : error]);
    this.#state = state;
    this.#error = error;
    this.#host.requestUpdate();
  }
}
