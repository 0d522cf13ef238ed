import type { FlowEffect, FlowEvent, FlowState, FlowStep } from '../domain/flow-state.js';
import { toPaymentError } from '../domain/payment-error.js';
import { EXPIRY_WARNING_MS } from '../domain/plain-readiness.js';
import { stepReading } from '../domain/reading-flow.js';
import type { PaymentGateway } from '../gateway/payment-gateway.js';
import type { PageWatch } from './page.js';

/** What a session's first question brought, asked before the store was there. */
export interface FirstAnswer {
  readonly event: Extract<FlowEvent, { type: 'loaded' | 'load-failed' }>;
  /** When, on the clock of `performance.now()`. */
  readonly at: number;
  /** What it is shown as already. */
  readonly shown?: FlowState | undefined;
}

export type FlowListener = (state: FlowState, previous: FlowState) => void;

/** What only a page that takes payments needs done: see `payments.ts`. */
export type PaymentEffect = Exclude<FlowEffect, { type: 'load' }>;

/** How a store is taught to pay: `paymentsOf` does it. */
export interface PaymentPart {
  readonly step: (state: FlowState, event: FlowEvent) => FlowStep;
  readonly perform: (effect: PaymentEffect) => void;
}

/** Waiting for an answer that comes by itself: 1, 2, 4 … 30 seconds apart, ten minutes in all. */
const POLLS = 24;
const pollDelay = (round: number): number => Math.min(30_000, 1000 * 2 ** round);
const LONGEST_TIMER_MS = 2 ** 31 - 1;

/**
 * The state of one session, shared by all its elements (architecture, section 1). Lent by `acquireStore`.
 * It reads; `paymentsOf` pays.
 */
export class SessionStore {
  readonly sessionId: string;
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

  /** When the session ends, on the page's own clock: a wrong date on the device does no harm. */
  #deadline = Infinity;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #polls = 0;

  constructor(
    gateway: PaymentGateway,
    sessionId: string,
    language: string,
    watch: PageWatch,
    first?: FirstAnswer,
  ) {
    this.gateway = gateway;
    this.sessionId = sessionId;
    this.#watch = watch;
    this.#language = language;
    const stop = watch.listen((event) => {
      if (event === 'visible') this.#polls = 0;
      if (event === 'hidden' || (event === 'visible' && this.#reading)) this.#plan();
      else this.dispatch({ type: 'refresh' });
    });
    this.signal.addEventListener('abort', stop);
    this.#begin(first);
  }

  get state(): FlowState {
    return this.#state;
  }

  /** Aborted when the last element has let go. */
  get signal(): AbortSignal {
    return this.#life.signal;
  }

  /** Called after every step. Returns the way to stop. */
  subscribe(listener: FlowListener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Asks the service again; calls during a read share one more read. Settles when the answer is in; never rejects. */
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

  /** Takes the newest refusal or mishap off the screen: the shopper picked another method or edits. */
  dismissNotice(): void {
    this.dispatch({ type: 'dismiss' });
  }

  /** Settles when no read is under way; never rejects. */
  async settled(): Promise<void> {
    // A read that is asked for inside a step begins when the step is over.
    await Promise.resolve();
    while (this.#reading) await this.#reading;
  }

  /**
   * Keeps the store alive. The last one to let go ends its reads and timers, after a microtask, so that an element that
   * is only moved keeps its store (REL-13). A source that is being made is left alone (REL-02).
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
        clearTimeout(this.#timer);
      });
    };
  }

  /** Takes the next step. Steps that are asked for inside a step wait for their turn. */
  dispatch(event: FlowEvent): void {
    if (this.#events.push(event) > 1) return;
    for (let next; (next = this.#events[0]); this.#events.shift()) this.#take(next);
  }

  #take(event: FlowEvent): void {
    const previous = this.#state;
    const [state, effects] = (this.payments?.step ?? stepReading)(previous, event);
    this.#state = state;
    if (rawStateOf(state) !== rawStateOf(previous)) this.#polls = 0;
    if (state !== previous) {
      for (const listener of [...this.#listeners]) {
        try {
          listener(state, previous);
        } catch (error) {
          // One element's bug must not stop the others: it is reported as if nobody had caught it.
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
    const ask = async (): Promise<FirstAnswer['event']> => {
      try {
        const options = { language: this.#language, signal };
        const checkout = await this.gateway.loadCheckout(this.sessionId, options);
        return { type: 'loaded', checkout };
      } catch (reason) {
        return { type: 'load-failed', error: toPaymentError(reason) };
      }
    };
    this.#reading = ask().then((event) => {
      // An answer that nobody waits for any more changes nothing (REL-04).
      if (signal.aborted) return;
      this.#reading = undefined;
      this.#mark(event, performance.now());
      this.dispatch(event);
    });
  }

  #begin(first: FirstAnswer | undefined): void {
    if (!first) return this.dispatch({ type: 'start' });
    this.#mark(first.event, first.at);
    if (!first.shown) return this.dispatch(first.event);
    this.#state = first.shown;
    this.#plan();
  }

  #mark(event: FirstAnswer['event'], at: number): void {
    if (event.type === 'loaded') {
      this.#deadline = at + (event.checkout.session.expiresInMs ?? Infinity);
    }
  }

  /** Sets the one timer to whatever is next: a poll, the warning before the end, the end. Hidden pages wait (REL-16). */
  #plan(): void {
    clearTimeout(this.#timer);
    const state = this.#state;
    if (!('activity' in state) || state.refreshing || !this.#watch.visible) return;
    // The end is a reason to ask, not yet an end (REL-09).
    const left = this.#deadline - performance.now();
    const polls = state.view === 'waiting' || left <= 0;
    const delay = polls ? pollDelay(this.#polls) : state.expiring ? left : left - EXPIRY_WARNING_MS;
    if (delay > LONGEST_TIMER_MS || (polls && this.#polls >= POLLS)) return;
    this.#timer = setTimeout(() => {
      if (polls) this.#polls++;
      this.dispatch({ type: polls || state.expiring ? 'refresh' : 'expiring' });
    }, delay);
  }
}

const rawStateOf = (state: FlowState): string | undefined =>
  'activity' in state ? state.checkout.session.rawState : undefined;
