import type { FlowState } from '../domain/flow-state.js';
import { PaymentError } from '../domain/payment-error.js';
import type { PaymentSource } from '../domain/payment-source.js';
import type { SubmitResult } from './submission.js';

/** The result of a press that nobody was told of: what the session says now. @param made What was made of it. */
export function resultOf(state: FlowState, made: PaymentSource | undefined): SubmitResult {
  const session = 'checkout' in state ? state.checkout?.session : undefined;
  const isUnfunded = session?.state === 'requires_source';
  const source =
    made ?? (isUnfunded ? undefined : session?.sources.find(({ role }) => role === 'primary'));
  if (source) return { status: 'success', source };
  const code = state.view === 'ended' ? 'session-expired' : 'conflict';
  return { status: 'error', error: new PaymentError(code) };
}
