import type { FlowEvent, FlowState } from '../domain/flow-state.js';
import { EXPIRY_WARNING_MS } from '../domain/reading-flow.js';

/** Waiting for an answer that comes by itself: 1, 2, 4 … 30 seconds apart, ten minutes in all. */
const POLLS = 24;
const pollDelay = (round: number): number => Math.min(30_000, 1000 * 2 ** round);
const LONGEST_TIMER_MS = 2 ** 31 - 1;

/**
 * When a session is read again: polls while the service works on it, a warning before it expires, a read when it does.
 * One timer, set to the next deadline.
 */
export class SessionClock {
  readonly #dispatch: (event: FlowEvent) => void;
  /** When the session ends, on the page's own clock: a wrong date on the device does no harm. */
  #deadline = Infinity;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #polls = 0;

  constructor(dispatch: (event: FlowEvent) => void) {
    this.#dispatch = dispatch;
  }

  /** An answer came: this many milliseconds are left. */
  setExpiry(expiresInMs = Infinity): void {
    this.#deadline = performance.now() + expiresInMs;
  }

  /** Polls from the beginning: the session has moved on, or the page is looked at again. */
  restartPolling(): void {
    this.#polls = 0;
  }

  /** Plans the next event for `state`. A hidden page waits (REL-16). */
  plan(state: FlowState, isVisible: boolean): void {
    this.stop();
    if (!('activity' in state) || state.refreshing || !isVisible) return;
    // The end is a reason to ask, not yet an end (REL-09).
    const left = this.#deadline - performance.now();
    const polls = state.view === 'waiting' || left <= 0;
    const delay = polls ? pollDelay(this.#polls) : state.expiring ? left : left - EXPIRY_WARNING_MS;
    if (delay > LONGEST_TIMER_MS || (polls && this.#polls >= POLLS)) return;
    this.#timer = setTimeout(() => {
      if (polls) this.#polls++;
      this.#dispatch({ type: polls || state.expiring ? 'refresh' : 'expiring' });
    }, delay);
  }

  stop(): void {
    clearTimeout(this.#timer);
  }
}
