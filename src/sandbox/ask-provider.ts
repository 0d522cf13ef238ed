import type { Answer, OperationKind } from './provider.js';
import { sandboxProvider } from './sandbox-provider.js';
import type { ChargeRow, SourceRow } from './state.js';
import type { Work } from './work.js';

/**
 * Asks the provider to perform an operation on a charge. `pending` if it answers later: the operation is then stored in the same
 * transaction as the charge, and `reportOperation` reports the answer. Store credit never reaches the provider.
 */
export function askProvider(
  work: Work,
  kind: OperationKind,
  charge: Pick<ChargeRow, 'id' | 'account'>,
  source: SourceRow | undefined,
  amount: number,
): Answer {
  const { provider } = work.settings;
  if (provider.kind === 'immediate' || source?.role === 'secondary') {
    const immediate = provider.kind === 'immediate' ? provider : sandboxProvider;
    return immediate.answer(kind, source?.behaviour ?? {});
  }
  const { id: chargeId, account } = charge;
  work.state.operations.put({ id: work.ids.uuid(), account, chargeId, kind, amount });
  return 'pending';
}
