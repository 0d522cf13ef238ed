import type { FlowEvent, FlowState } from '../domain/flow-state.js';
import { EXPIRY_WARNING_MS } from '../domain/reading-flow.js';

/** The number of polls while the service is processing: 1, 2, 4 … 30 seconds apart, ten minutes in all. */
const POLLS = 24;
const pollDelay = (round: number): number => Math.min(30_000, 1000 * 2 ** round);
const LONGEST_TIMER_MS = 2 ** 31 - 1;

/**
 * Schedules the next read of a session: polls while the service is processing it, a warning before it expires, a read when it
 * expires. Uses one timer, set to the next deadline.
 */
export class SessionClock {
  readonly #dispatch: (event: FlowEvent) => void;
  /** The time of expiry on the page's monotonic clock, which a wrong date on the device does not affect. */
  #deadline = Infinity;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #polls = 0;

  constructor(dispatch: (event: FlowEvent) => void) {
    this.#dispatch = dispatch;
  }

  /** Sets the remaining lifetime from an answer, in milliseconds. */
  setExpiry(expiresInMs = Infinity): void {
    this.#deadline = performance.now() + expiresInMs;
  }

  /** Restarts polling because the session has changed or the page has become visible. */
  restartPolling(): void {
    this.#polls = 0;
  }

  /** Schedules the next event for `state`. A hidden page waits (REL-16). */
  plan(state: FlowState, isVisible: boolean): void {
    this.stop();
    if (!('activity' in state) || state.refreshing || !isVisible) return;
    // At the deadline the session is read; only the answer ends it (REL-09).
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
