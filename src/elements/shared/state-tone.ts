import type { EndReason } from '../../domain/flow-state.js';
import type { PaymentSession } from '../../domain/payment-session.js';

/** The tone of a sentence. `waiting` needs no action, `warning` needs one; `danger` is a failure. */
export type Tone = 'neutral' | 'success' | 'waiting' | 'warning' | 'danger';

const TONES: Readonly<Partial<Record<PaymentSession['state'] | EndReason, Tone>>> = {
  complete: 'success',
  failed: 'danger',
  // An ended session is not a failure.
  cancelled: 'neutral',
  expired: 'neutral',
  not_found: 'neutral',
  pending_redirect: 'warning',
  requires_action: 'warning',
};

/** The tone of a state, the same in every element. */
export const toneOf = (state: PaymentSession['state'] | EndReason): Tone =>
  TONES[state] ?? 'waiting';
