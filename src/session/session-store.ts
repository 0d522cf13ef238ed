import type { FlowEffect, FlowEvent, FlowState, FlowStep } from '../domain/flow-state.js';
import { toPaymentError } from '../domain/payment-error.js';
import { stepReading } from '../domain/reading-flow.js';
import type { Checkout } from '../domain/flow-state.js';
import type { LoadOptions, PaymentGateway } from '../gateway/payment-gateway.js';
import type { PageWatch } from './page.js';
import { SessionClock } from './session-clock.js';

export type FlowListener = (state: FlowState, previous: FlowState) => void;

/** The effects of payments, performed by `payments.ts`. */
export type PaymentEffect = Exclude<FlowEffect, { type: 'load' }>;

/** The payment part of a store, added by `paymentsOf`. */
export interface PaymentPart {
  readonly step: (state: FlowState, event: FlowEvent) => FlowStep;
  readonly perform: (effect: PaymentEffect) => void;
}

export interface StoreOptions {
  /** The language for the first read, a BCP 47 tag. */
  readonly language: string;
  /** The page's visibility and events: `browserWatch`, or a test's own. */
  readonly page: PageWatch;
}

/** Saving methods without a session: the methods come from the gateway's list (`savingFor`). */
export interface Saving {
  load(gateway: PaymentGateway, options: LoadOptions): Promise<Checkout>;
}

/** A session by its id, or saving methods without one. */
export type StoreTarget = string | Saving;

const stores = new WeakMap<PaymentGateway, Map<StoreTarget, SessionStore>>();

/**
 * Returns the shared store of a gateway and target, so that several elements make one request. Release it when done.
 * The first caller's `options` are used.
 */
export function acquireStore(
  gateway: PaymentGateway,
  target: StoreTarget,
  { language, page }: StoreOptions,
): { readonly store: SessionStore; readonly release: () => void } {
  const open = stores.get(gateway) ?? new Map<StoreTarget, SessionStore>();
  stores.set(gateway, open);
  let store = open.get(target);
  if (!store) {
    store = new SessionStore(gateway, target, language, page);
    open.set(target, store);
    store.signal.addEventListener('abort', () => open.delete(target));
  }
  return { store, release: store.hold() };
}

/**
 * The state of one session, shared by all its elements. Created by `acquireStore`.
 * It reads the session; `paymentsOf` adds payments.
 */
export class SessionStore {
  readonly #target: StoreTarget;
  readonly gateway: PaymentGateway;
  /** Set by `paymentsOf`. */
  payments: PaymentPart | undefined;

  #state: FlowState = { view: 'loading' };
  #language: string;
  readonly #watch: PageWatch;
  readonly #listeners = new Set<FlowListener>();
  readonly #events: FlowEvent[] = [];
  readonly #life = new AbortController();
  #holders = 0;

  #read = new AbortController();
  #reading: Promise<void> | undefined;
  #next: Promise<void> | undefined;

  readonly #clock = new SessionClock((event) => this.dispatch(event));

  constructor(gateway: PaymentGateway, target: StoreTarget, language: string, watch: PageWatch) {
    this.gateway = gateway;
    this.#target = target;
    this.#watch = watch;
    this.#language = language;
    const stop = watch.listen((event) => {
      if (event === 'visible') this.#clock.restartPolling();
      if (event === 'hidden' || (event === 'visible' && this.#reading)) this.#plan();
      else this.dispatch({ type: 'refresh' });
    });
    this.signal.addEventListener('abort', stop);
    this.dispatch({ type: 'start' });
  }

  get state(): FlowState {
    return this.#state;
  }

  /** The id of the session; `undefined` while methods are saved without one. */
  get sessionId(): string | undefined {
    return typeof this.#target === 'string' ? this.#target : undefined;
  }

  /** Aborted when the last element has released the store. */
  get signal(): AbortSignal {
    return this.#life.signal;
  }

  /** Called after every step. Returns an unsubscribe function. */
  subscribe(listener: FlowListener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Reads the session again; calls during a read share one further read. Settles with the answer; never rejects. */
  refresh({ language = this.#language }: { readonly language?: string } = {}): Promise<void> {
    this.#language = language;
    if (this.#reading) {
      return (this.#next ??= this.#reading.then(() => {
        this.#next = undefined;
        return this.refresh();
      }));
    }
    this.dispatch({ type: 'refresh' });
    return this.settled();
  }

  /** Clears the current notice after the shopper picked another method or edited a field. */
  dismissNotice(): void {
    this.dispatch({ type: 'dismiss' });
  }

  /** Settles when no read is in progress; never rejects. */
  async settled(): Promise<void> {
    // A read requested inside a step starts after the step.
    await Promise.resolve();
    while (this.#reading) await this.#reading;
  }

  /**
   * Keeps the store alive. The last release ends its reads and timers, after a microtask, so that an element that is only moved
   * keeps its store (REL-13). The creation of a source is not interrupted (REL-02).
   */
  hold(): () => void {
    this.#holders++;
    let held = 1;
    return () => {
      this.#holders -= held;
      held = 0;
      queueMicrotask(() => {
        if (this.#holders > 0) return;
        this.#life.abort();
        this.#read.abort();
        this.#reading = undefined;
        this.#clock.stop();
      });
    };
  }

  /** Processes an event. Events dispatched inside a step are queued. */
  dispatch(event: FlowEvent): void {
    if (this.#events.push(event) > 1) return;
    for (let next; (next = this.#events[0]); this.#events.shift()) this.#take(next);
  }

  #take(event: FlowEvent): void {
    const previous = this.#state;
    const [state, effects] = (this.payments?.step ?? stepReading)(previous, event);
    this.#state = state;
    if (rawStateOf(state) !== rawStateOf(previous)) this.#clock.restartPolling();
    if (state !== previous) {
      for (const listener of [...this.#listeners]) {
        try {
          listener(state, previous);
        } catch (error) {
          // An error in one element must not stop the others: it is reported as uncaught.
          setTimeout(() => {
            throw error;
          });
        }
      }
    }
    for (const effect of effects) {
      if (effect.type === 'load') this.#load();
      else this.payments?.perform(effect);
    }
    this.#plan();
  }

  #load(): void {
    this.#read.abort();
    if (this.signal.aborted) return;
    const { signal } = (this.#read = new AbortController());
    const ask = async (): Promise<FlowEvent> => {
      try {
        const options = { language: this.#language, signal };
        const target = this.#target;
        const checkout = await (typeof target === 'string'
          ? this.gateway.loadCheckout(target, options)
          : target.load(this.gateway, options));
        return { type: 'loaded', checkout };
      } catch (reason) {
        return { type: 'load-failed', error: toPaymentError(reason) };
      }
    };
    this.#reading = ask().then((event) => {
      // The answer to an aborted read is ignored (REL-04).
      if (signal.aborted) return;
      this.#reading = undefined;
      if (event.type === 'loaded') this.#clock.setExpiry(event.checkout.session.expiresInMs);
      this.dispatch(event);
    });
  }

  #plan(): void {
    this.#clock.plan(this.#state, this.#watch.visible);
  }
}

const rawStateOf = (state: FlowState): string | undefined =>
  'activity' in state ? state.checkout.session.rawState : undefined;
