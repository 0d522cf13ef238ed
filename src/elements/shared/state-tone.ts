import type { EndReason } from '../../domain/flow-state.js';
import type { PaymentSession } from '../../domain/payment-session.js';

/** How a sentence is meant. `waiting` needs nothing, `warning` needs somebody; `danger` went wrong. */
export type Tone = 'neutral' | 'success' | 'waiting' | 'warning' | 'danger';

const TONES: Readonly<Partial<Record<PaymentSession['state'] | EndReason, Tone>>> = {
  complete: 'success',
  failed: 'danger',
  // That a session is over is nobody's fault.
  cancelled: 'neutral',
  expired: 'neutral',
  not_found: 'neutral',
  pending_redirect: 'warning',
  requires_action: 'warning',
};

/** One tone for one state, in whatever element it is said. */
export const toneOf = (state: PaymentSession['state'] | EndReason): Tone =>
  TONES[state] ?? 'waiting';
