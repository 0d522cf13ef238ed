import type { FlowState } from '../domain/flow-state.js';
import type { PaymentError } from '../domain/payment-error.js';
import type { PaymentSource } from '../domain/payment-source.js';
import type { ChallengeOnScreen } from './authenticate.js';

/** A step of a payment, to be shown and reported to the page. */
export type PaymentStep =
  /** A source is being created; other actions are blocked. */
  | { readonly type: 'creating' }
  /** The creation has ended, with or without a source. */
  | { readonly type: 'created' }
  /** A source was saved without a session, and the page has answered. Sent before the list is rendered again. */
  | { readonly type: 'saved'; readonly source: PaymentSource }
  /** The shopper's bank requires a challenge. */
  | { readonly type: 'challenge'; readonly challenge: ChallengeOnScreen }
  /** The challenge is over and must be removed. */
  | { readonly type: 'challenge-over'; readonly challenge: ChallengeOnScreen }
  /**
   * A source is ready to be attached (`dr-success`). The session is read when the answer has settled, or at once without one,
   * and decides. `false` means that the page does not report when the source is attached, so a missing source is not yet a
   * failure. A rejection means that it could not be attached.
   */
  | {
      readonly type: 'success';
      readonly source: PaymentSource;
      readonly waitFor: (answer: Promise<unknown>) => void;
    }
  | { readonly type: 'cancel'; readonly methodType: string }
  | {
      readonly type: 'failure';
      readonly error: PaymentError;
      readonly methodType?: string | undefined;
    };

/**
 * Called with the steps of a session's payments. `creating`, `created` and `saved` go to all listeners, the others to one: the
 * listener that started the payment, or else the newest.
 */
export type PaymentListener = (step: PaymentStep) => void;

/** The listeners of a session's payments. */
export class PaymentListeners {
  readonly #all = new Set<PaymentListener>();
  /** The listener that started the payment, or was there when the shopper returned. */
  beginner: PaymentListener | undefined;

  /** Returns an unsubscribe function. */
  add(listener: PaymentListener): () => void {
    this.#all.add(listener);
    return () => this.#all.delete(listener);
  }

  get first(): PaymentListener | undefined {
    const [first] = this.#all;
    return first;
  }

  /** The listener that receives the steps. It changes if the one that started the payment is removed. */
  get current(): PaymentListener | undefined {
    if (this.beginner && this.#all.has(this.beginner)) return this.beginner;
    return [...this.#all].at(-1) ?? this.beginner;
  }

  emit(step: PaymentStep): void {
    this.current?.(step);
  }

  emitAll(step: PaymentStep): void {
    for (const listener of this.#all) listener(step);
  }
}

/** Derives the payment steps from a change of the state. */
export function stepsBetween(
  previous: FlowState,
  state: FlowState,
  sessionId: string | undefined,
): readonly PaymentStep[] {
  const before = 'activity' in previous ? previous.activity : undefined;
  const activity = 'activity' in state ? state.activity : undefined;
  const isSaved =
    sessionId === undefined &&
    before?.name === 'attaching' &&
    before.answered &&
    !before.error &&
    activity?.name === 'idle';
  return [
    ...(activity?.name === 'creating' && activity !== before
      ? [{ type: 'creating' } as const]
      : []),
    ...(before?.name === 'creating' && activity?.name !== 'creating'
      ? [{ type: 'created' } as const]
      : []),
    ...(isSaved ? [{ type: 'saved', source: before.source } as const] : []),
  ];
}
