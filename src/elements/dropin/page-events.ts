import type { LocalizeController } from '../shared/localize-controller.js';
import { PaymentError, toPaymentError } from '../../domain/payment-error.js';
import type { FlowState } from '../../domain/flow-state.js';
import { inconsistencyOf } from '../../domain/inconsistency.js';
import { readinessOf } from '../../domain/session-readiness.js';
import { isSameSession, sessionOf } from '../shared/session-controller.js';
import {
  PaymentErrorEvent,
  ReadyEvent,
  SessionChangeEvent,
  type ErrorDetail,
  type ReadyDetail,
} from '../shared/events.js';
import {
  SessionExpiredEvent,
  StateChangeEvent,
  type CancelDetail,
  type SuccessDetail,
} from './events.js';

/** Drop-in's callbacks. Called with the payload of the event of the same name, after it. */
export interface DropinCallbacks {
  onReady?: ((detail: ReadyDetail) => void) | undefined;
  /** The drop-in waits for the returned promise, as with `event.waitUntil()`. */
  onSuccess?: ((detail: SuccessDetail) => unknown) | undefined;
  onError?: ((detail: ErrorDetail) => void) | undefined;
  onCancel?: ((detail: CancelDetail) => void) | undefined;
}

/** Reports to the page what happened: each fact once, by an event and by the callback of the same name. */
export class PageEvents {
  readonly #page: HTMLElement & DropinCallbacks;
  readonly #words: Pick<LocalizeController, 'errorText' | 'whenArrived'>;
  readonly #broken = new Set<string>();
  #ready = false;
  #sessionId: string | undefined;

  constructor(
    page: HTMLElement & DropinCallbacks,
    words: Pick<LocalizeController, 'errorText' | 'whenArrived'>,
  ) {
    this.#page = page;
    this.#words = words;
  }

  /** Sets the session. For another one, events that fire once per session may fire again. */
  restart(sessionId: string | undefined): void {
    if (sessionId !== this.#sessionId) this.#ready = false; // else the element was only inserted again
    this.#sessionId = sessionId;
  }

  /** Fires `dr-ready` once per session. Returns whether it was fired now. */
  markReady(types: readonly string[]): boolean {
    if (this.#ready) return false;
    this.#ready = true;
    const event = new ReadyEvent(types);
    this.dispatch(event, () => this.#page.onReady?.(event.detail));
    return true;
  }

  reportError(error: PaymentError, methodType?: string): void {
    this.#words.whenArrived(() => {
      const event = new PaymentErrorEvent(error, this.#words.errorText(error.code), methodType);
      this.dispatch(event, () => this.#page.onError?.(event.detail));
    });
  }

  /** Reports that a method could not be rendered: once, and after rendering. */
  reportRenderError(methodType: string, reason: unknown): void {
    if (this.#broken.has(methodType)) return;
    this.#broken.add(methodType);
    queueMicrotask(() => this.reportError(toPaymentError(reason), methodType));
  }

  /** Fires the events of a state change, after it was rendered. */
  changed(state: FlowState, previous: FlowState, sessionId: string): void {
    this.#page.dispatchEvent(new StateChangeEvent(state));
    const session = sessionOf(state);
    if (session && !isSameSession(session, sessionOf(previous))) {
      const event = new SessionChangeEvent({ session, readiness: readinessOf(session) });
      this.#page.dispatchEvent(event);
    }
    const error = failureOf(state);
    if (error && error.code !== failureOf(previous)?.code) this.reportError(error);
    // A session with a placed order has not expired.
    const isOver = state.view === 'ended' && state.reason !== 'complete';
    if (isOver && previous.view !== 'ended') {
      this.#page.dispatchEvent(new SessionExpiredEvent(sessionId));
    }
  }

  /** Fires the event, then calls the callback. An error in the page's code is reported as uncaught. */
  dispatch(event: Event, callback?: () => void): void {
    this.#page.dispatchEvent(event);
    try {
      callback?.();
    } catch (error) {
      reportError(error);
    }
  }
}

/** The error that keeps a session from being shown or paid. Failed payments are reported by the presenter. */
function failureOf(state: FlowState): PaymentError | undefined {
  if (state.view === 'unavailable') return state.error;
  if (!('activity' in state)) return undefined;
  if (state.stale && state.notice) return state.notice;
  return inconsistencyOf(state.checkout.session) && new PaymentError('data-inconsistent');
}
