import type { FlowState } from '../domain/flow-state.js';
import type { PaymentError } from '../domain/payment-error.js';
import type { PaymentSource } from '../domain/payment-source.js';
import type { ChallengeEnd, ShowChallenge, ChallengeOnScreen } from './authenticate.js';

/** What happens to a payment, for whoever shows it and tells the page. */
export type PaymentStep =
  /** A source is being made: nothing else may be done meanwhile. */
  | { readonly type: 'creating' }
  /** It is made, or it is not. */
  | { readonly type: 'created' }
  /** A source was saved without a session, and the page has answered. The list is not drawn again yet. */
  | { readonly type: 'saved'; readonly source: PaymentSource }
  /** The shopper's issuer wants to see the shopper. */
  | { readonly type: 'challenge'; readonly challenge: ChallengeOnScreen }
  /** There is nothing to be asked any more: the challenge is taken away. */
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
 * Hears of the steps of a session's payments. `creating`, `created` and `saved` are for all; the others for one alone: who
 * began the payment, or else who is there.
 */
export type PaymentListener = (step: PaymentStep) => void;

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

/**
 * Shows challenges to whoever is there.
 * @param onEnd Hears how a challenge ended; `over` when it was taken away.
 */
export const showChallengeTo =
  (
    audience: () => PaymentListener | undefined,
    onEnd: (end: ChallengeEnd | 'over') => void,
  ): ShowChallenge =>
  (asked) => {
    const listener = audience();
    const challenge = {
      ...asked,
      onEnd(end: ChallengeEnd): void {
        onEnd(end);
        asked.onEnd(end);
      },
    };
    listener?.({ type: 'challenge', challenge });
    return () => {
      onEnd('over'); // an element that is taken away says that it has left
      listener?.({ type: 'challenge-over', challenge });
    };
  };
