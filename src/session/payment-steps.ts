import type { FlowState } from '../domain/flow-state.js';
import type { PaymentError } from '../domain/payment-error.js';
import type { PaymentSource } from '../domain/payment-source.js';
import type { ChallengeOnScreen } from './authenticate.js';

/** What happens to a payment, to be shown and reported to the page. */
export type PaymentStep =
  /** A source is being made: nothing else may be done meanwhile. */
  | { readonly type: 'creating' }
  /** It is made, or it is not. */
  | { readonly type: 'created' }
  /** A source was saved without a session, and the page has answered. The list is not drawn again yet. */
  | { readonly type: 'saved'; readonly source: PaymentSource }
  /** The shopper's bank wants to authenticate the shopper. */
  | { readonly type: 'challenge'; readonly challenge: ChallengeOnScreen }
  /** The challenge is over: it is taken away. */
  | { readonly type: 'challenge-over'; readonly challenge: ChallengeOnScreen }
  /**
   * A source is ready to be attached (`dr-success`). The session is read when the answer has settled, or at once without
   * one, and decides. `false`: the page does not say when the source is attached, so that it is not may be no failure. A
   * rejection: it could not be attached.
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
 * Called with the steps of a session's payments. `creating`, `created` and `saved` go to all listeners; the others to one
 * alone: the one that began the payment, or else the newest.
 */
export type PaymentListener = (step: PaymentStep) => void;

/** The listeners of a session's payments. */
export class PaymentListeners {
  readonly #all = new Set<PaymentListener>();
  /** Began what is under way: submitted, or was there when the shopper came back. */
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

  /** The one to tell: the one that began what is under way may have left. */
  get current(): PaymentListener | undefined {
    if (this.beginner && this.#all.has(this.beginner)) return this.beginner;
    return [...this.#all].at(-1) ?? this.beginner;
  }

  tell(step: PaymentStep): void {
    this.current?.(step);
  }

  tellAll(step: PaymentStep): void {
    for (const listener of this.#all) listener(step);
  }
}

/** What a step of the state says of a payment, before it is drawn. */
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
