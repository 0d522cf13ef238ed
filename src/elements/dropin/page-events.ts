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
  /** What it returns is waited for, as with `event.waitUntil()`. */
  onSuccess?: ((detail: SuccessDetail) => unknown) | undefined;
  onError?: ((detail: ErrorDetail) => void) | undefined;
  onCancel?: ((detail: CancelDetail) => void) | undefined;
}

/** Tells the page what happened: each fact once, as an event and to the callback of the same name. */
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

  /** Another session: events of the last one may be fired again. */
  restart(sessionId: string | undefined): void {
    if (sessionId !== this.#sessionId) this.#ready = false; // else the element is only back on the page
    this.#sessionId = sessionId;
  }

  /** Once a session: says whether this was the time. */
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

  /** A method could not be drawn. Told once, and not while drawing. */
  reportRenderError(methodType: string, reason: unknown): void {
    if (this.#broken.has(methodType)) return;
    this.#broken.add(methodType);
    queueMicrotask(() => this.reportError(toPaymentError(reason), methodType));
  }

  /** The shared state made a step, and the screen shows it. */
  changed(state: FlowState, previous: FlowState, sessionId: string): void {
    this.#page.dispatchEvent(new StateChangeEvent(state));
    const session = sessionOf(state);
    if (session && !isSameSession(session, sessionOf(previous))) {
      const event = new SessionChangeEvent({ session, readiness: readinessOf(session) });
      this.#page.dispatchEvent(event);
    }
    const error = failureOf(state);
    if (error && error.code !== failureOf(previous)?.code) this.reportError(error);
    // An order that was placed, here or elsewhere, has not expired: its screen says so.
    const isOver = state.view === 'ended' && state.reason !== 'complete';
    if (isOver && previous.view !== 'ended') {
      this.#page.dispatchEvent(new SessionExpiredEvent(sessionId));
    }
  }

  /** Fires the event, then calls back. A page's bug stops at the page: it is reported as an uncaught error. */
  dispatch(event: Event, callback?: () => void): void {
    this.#page.dispatchEvent(event);
    try {
      callback?.();
    } catch (error) {
      reportError(error);
    }
  }
}

/** What keeps a session from being shown or paid, beside the attempts to pay, which the presenter reports. */
function failureOf(state: FlowState): PaymentError | undefined {
  if (state.view === 'unavailable') return state.error;
  if (!('activity' in state)) return undefined;
  if (state.stale && state.notice) return state.notice;
  return inconsistencyOf(state.checkout.session) && new PaymentError('data-inconsistent');
}
