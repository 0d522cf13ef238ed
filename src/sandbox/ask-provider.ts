import type { Answer, OperationKind } from './provider.js';
import { sandboxProvider } from './sandbox-provider.js';
import type { ChargeRow, SourceRow } from './state.js';
import type { Work } from './work.js';

/**
 * Asks the provider to do something with a charge. `pending` where it answers later: then what it is asked is stored with
 * the charge, in the same transaction, and `reportOperation` brings the answer. Store credit is the shop's own.
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
