import type { PaymentSource } from '../../../domain/payment-source.js';
import { NO_SESSION } from '../../../session/no-session.js';
import type { SessionStore } from '../../../session/session-store.js';

interface StepListener {
  /** A source is being made: nothing else may be done meanwhile. */
  readonly onCreating: () => void;
  /** It is made, or it is not. */
  readonly onCreated: () => void;
  /** A source was saved without a session, and the page has answered. The list is not drawn again yet. */
  readonly onSaved: (source: PaymentSource) => void;
}

/**
 * Tells of the steps of an attempt before they are drawn.
 * @returns The way to stop.
 */
export function watchSteps(
  store: SessionStore,
  { onCreating, onCreated, onSaved }: StepListener,
): () => void {
  return store.subscribe((state, previous) => {
    const activity = 'activity' in state ? state.activity : undefined;
    const before = 'activity' in previous ? previous.activity : undefined;
    if (activity?.name === 'creating' && activity !== before) onCreating();
    if (before?.name === 'creating' && activity?.name !== 'creating') onCreated();
    const isOver = before?.name === 'attaching' && activity?.name === 'idle';
    if (isOver && before.answered && !before.error && store.sessionId === NO_SESSION)
      onSaved(before.source);
  });
}
