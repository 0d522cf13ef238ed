import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { ownGlobal } from '../../dom/safe-document.js';
import { findUnknownTags } from '../../dom/unknown-tags.js';
import { warnOnce, type ConsoleCode } from '../../dom/warn-once.js';
import { isId, isPlaceholder } from '../../domain/ids.js';
import { PaymentError } from '../../domain/payment-error.js';
import type { FlowState } from '../../domain/payment-flow.js';
import type { PaymentSession } from '../../domain/payment-session.js';
import { defaultGateway, isConfigurationRefused, whenConfigured } from '../../gateway/connect.js';
import type { PaymentGateway } from '../../gateway/payment-gateway.js';
import { browserWatch } from '../../session/browser-watch.js';
import { acquireStore, type SessionStore, type StoreTarget } from '../../session/session-store.js';
import { awaitSession } from './await-session.js';
import { localeOf } from './localize-controller.js';

export interface SessionHost extends ReactiveControllerHost, HTMLElement {
  sessionId?: string | undefined;
  /** The gateway, instead of the configured one. */
  gateway?: PaymentGateway | undefined;
  locale?: string | undefined;
}

export interface SessionListener {
  /**
   * Called when the host shows `state`, once for each step; the first time `previous` is idle.
   * @param error The error of this step, if it is a new one.
   */
  onChange?(state: FlowState, previous: FlowState, error: PaymentError | undefined): void;
  /** Returns the target to show instead of the host's `sessionId`; `undefined` while it is unknown. */
  target?(): StoreTarget | undefined;
  /** Whether the host needs a session: a missing id is then reported after a while (`awaitSession`). */
  needsSession?(): boolean;
}

const IDLE: FlowState = { view: 'idle' };
const LOADING: FlowState = { view: 'loading' };

// A page may call `configure()` after its tags are inserted: until then they show the loading view.
const CONFIGURE_WITHIN_MS = 1000;

/** The console codes of mistakes that only the service can detect. */
const REFUSED: Readonly<Record<string, ConsoleCode>> = {
  unauthorized: 'DR-CFG-010',
  'session-not-found': 'DR-ELM-010',
};

const CODES = { 'invalid-session-id': 'DR-ELM-001', 'not-configured': 'DR-ELM-002' } as const;

const isUsable = (target: StoreTarget): boolean =>
  typeof target !== 'string' || (isId(target) && !isPlaceholder(target));

/** Makes the error for the page's session id, with the contract's name of the parameter. */
const sessionIdError = (code: 'missing_parameter' | 'invalid_parameter'): PaymentError =>
  new PaymentError('invalid-session-id', {
    details: [{ code, message: '', parameter: 'sessionId' }],
  });

/**
 * Connects an element to the shared state of its session: follows `sessionId`, `gateway` and `configure()`, updates the element
 * with each step, and disconnects when the element leaves the page. The store loads the session, once for all elements.
 *
 * A mistake of the page leads to a view, not to an exception. A missing id is `idle`, for ten seconds if one is required. These
 * mistakes are `unavailable` and logged once:
 *
 * - `DR-ELM-001` the session id is not valid
 * - `DR-CFG-010` the service refuses the key or the page's origin; `DR-CFG-011` it cannot be reached
 * - `DR-ELM-010` the service does not know the session
 * - `DR-ELM-002` neither `configure()` nor a `gateway`, a second after the element was inserted
 */
export class SessionController implements ReactiveController {
  readonly #host: SessionHost;
  readonly #listener: SessionListener;
  #state: FlowState = IDLE;
  #error: PaymentError | undefined;
  #store: SessionStore | undefined;
  /** Disconnects from the session, or stops waiting for a gateway. */
  #stop: (() => void) | undefined;
  #target: StoreTarget | undefined;
  #gateway: PaymentGateway | undefined;
  #language = '';
  #unseen: [FlowState, FlowState, PaymentError | undefined][] = [];

  constructor(host: SessionHost, listener: SessionListener = {}) {
    this.#host = host;
    this.#listener = listener;
    host.addController(this);
  }

  get state(): FlowState {
    return this.#state;
  }

  /** The session in the service's latest answer; `undefined` while methods are saved without one. */
  get session(): PaymentSession | undefined {
    return sessionOf(this.#state);
  }

  /** The error if the session could not be read, or has expired. The drop-in reports refusals of a payment. */
  get error(): PaymentError | undefined {
    return this.#error;
  }

  /** The state that the session's elements share; `undefined` without a usable id and a gateway. */
  get store(): SessionStore | undefined {
    return this.#store;
  }

  /** Reads the session again. Resolves when the answer has arrived. Never rejects. */
  async refresh(): Promise<void> {
    await this.#store?.refresh({ language: localeOf(this.#host) });
  }

  hostConnected(): void {
    findUnknownTags();
    // The element's update connects to the session; after a removal nothing else does.
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    // Not at once, because a moved node is inserted again in the same task and keeps its store.
    queueMicrotask(() => {
      if (!this.#host.isConnected) this.#leave();
    });
  }

  hostUpdate(): void {
    if (!this.#host.isConnected) return;
    const { sessionId, gateway = defaultGateway() } = this.#host;
    const target = this.#listener.target ? this.#listener.target() : sessionId;
    // A gateway that is set after an unusable id changes nothing: the id has been refused already.
    const needsGateway = target !== undefined && isUsable(target);
    const isSame = target === this.#target && (gateway === this.#gateway || !needsGateway);
    const isAwaited = !target && (this.#listener.needsSession?.() ?? false);
    if (isSame && (this.#stop || !(target || isAwaited))) return;
    this.#leave();
    this.#target = target;
    this.#gateway = gateway;
    if (target) this.#join(target, gateway);
    else if (isAwaited) this.#awaitSession();
  }

  hostUpdated(): void {
    for (const step of this.#unseen.splice(0)) this.#listener.onChange?.(...step);
    const language = localeOf(this.#host);
    if (this.#language && language !== this.#language) {
      void this.#store?.refresh({ language }); // names and legal texts depend on the language
    }
    this.#language = language;
  }

  #join(target: StoreTarget, gateway: PaymentGateway | undefined): void {
    if (!isUsable(target)) {
      this.#stop = () => undefined;
      return this.#refuse('invalid-session-id');
    }
    if (ownGlobal('origin') === 'null') warnOnce('DR-FRM-003', 'origin');
    if (!gateway) return this.#awaitGateway();
    this.#language = localeOf(this.#host);
    const { store, release } = acquireStore(gateway, target, {
      language: this.#language,
      page: browserWatch,
    });
    this.#store = store;
    const unsubscribe = store.subscribe((state) => this.#enter(state));
    this.#stop = () => {
      unsubscribe();
      release();
    };
    this.#enter(store.state);
  }

  #leave(): void {
    this.#stop?.();
    this.#stop = this.#store = this.#error = undefined;
    this.#unseen = [];
    this.#state = IDLE;
  }

  #awaitSession(): void {
    this.#stop = awaitSession(this.#host, () => {
      if (!this.#listener.needsSession?.()) return; // it no longer needs one
      this.#enter({ view: 'unavailable', error: sessionIdError('missing_parameter') });
    });
  }

  #awaitGateway(): void {
    const patience = setTimeout(() => this.#refuse('not-configured'), CONFIGURE_WITHIN_MS);
    const look = (): void => {
      if (!isConfigurationRefused()) return this.#host.requestUpdate();
      clearTimeout(patience); // the reason is in the console already
      this.#enter({ view: 'unavailable', error: new PaymentError('not-configured') });
    };
    const stop = whenConfigured(look);
    this.#stop = () => {
      stop();
      clearTimeout(patience);
    };
    if (isConfigurationRefused()) look();
    else this.#enter(LOADING);
  }

  #refuse(code: keyof typeof CODES): void {
    warnOnce(CODES[code], code);
    const error =
      code === 'not-configured' ? new PaymentError(code) : sessionIdError('invalid_parameter');
    this.#enter({ view: 'unavailable', error });
  }

  #enter(state: FlowState): void {
    if (state === this.#state) return;
    const error = errorOf(state);
    this.#unseen.push([state, this.#state, error === this.#error ? undefined : error]);
    this.#state = state;
    this.#error = error;
    const code = error && REFUSED[error.code];
    const page = `on ${ownGlobal<string>('origin')}`;
    if (code) warnOnce(code, this.#host.localName, code === 'DR-CFG-010' ? page : '');
    if (state.view === 'unavailable' && isUnanswered(state.error))
      warnOnce('DR-CFG-011', this.#host.localName, page);
    this.#host.requestUpdate();
  }
}

/** Whether the service could not be reached. A refusal has no cause, and a timeout has another one. */
const isUnanswered = ({ code, cause }: PaymentError): boolean =>
  code === 'service-unavailable' && cause instanceof TypeError;

/** The session of a state; `undefined` while methods are saved without one. */
export function sessionOf(state: FlowState): PaymentSession | undefined {
  const session = 'checkout' in state ? state.checkout?.session : undefined;
  return session?.id === undefined ? undefined : session;
}

/** The error if a session could not be read. The drop-in reports refusals of a payment. */
function errorOf(state: FlowState): PaymentError | undefined {
  if (state.view === 'unavailable') return state.error;
  if ('activity' in state) return state.stale && state.notice;
  if (state.view !== 'ended') return undefined;
  if (state.reason === 'not_found') return new PaymentError('session-not-found');
  return state.reason === 'expired' ? new PaymentError('session-expired') : undefined;
}

/** Whether two answers of the service are the same except for the remaining time. */
export const isSameSession = (a: PaymentSession, b: PaymentSession | undefined): boolean =>
  serialize(a) === serialize(b);

const serialize = (session: PaymentSession | undefined): string =>
  JSON.stringify({ ...session, expiresInMs: undefined });
