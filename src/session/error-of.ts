import type { FlowState } from '../domain/flow-state.js';
import { PaymentError } from '../domain/payment-error.js';

/** Why a session cannot be shown, or shown anew. Refusals of a payment are the drop-in's to tell. */
export function errorOf(state: FlowState): PaymentError | undefined {
  if (state.view === 'unavailable') return state.error;
  if ('activity' in state) return state.stale && state.notice;
  if (state.view !== 'ended') return undefined;
  if (state.reason === 'not_found') return new PaymentError('session-not-found');
  return state.reason === 'expired' ? new PaymentError('session-expired') : undefined;
}
