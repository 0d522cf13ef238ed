import { isZero, sum } from './money.js';
import type { SessionTerms } from './payment-session.js';

/** A contradiction between the figures of a session. */
export type SessionFault =
  /** The session awaits payment or the order, but no amount is known. */
  | 'amounts_missing'
  | 'two_currencies'
  | 'negative_amount'
  | 'two_primaries'
  /** Store credit exceeds the total. */
  | 'credit_exceeds_total'
  | 'amounts_do_not_add_up'
  /** An amount remains although a primary source is attached or the state means that the session is funded. */
  | 'funded_with_remaining'
  /** Nothing remains, but the state requires a source. */
  | 'unfunded_without_remaining';

/**
 * The first amount invariant that the session breaks; `undefined` if it meets all of them. Unknown amounts break none, unless
 * all are unknown while payment is due. A session with a broken invariant must not be paid.
 */
export function inconsistencyOf(session: SessionTerms): SessionFault | undefined {
  const { state, total, contributed, remaining } = session;
  const ready = state === 'requires_confirmation';
  const open = state === 'requires_source';
  if ((ready || open) && !total && !contributed && !remaining) return 'amounts_missing';

  const attached = session.sources.filter((source) => !/^(cancelled|failed)$/.test(source.state));
  const amounts = [total, contributed, remaining, ...attached.map(({ amount }) => amount)].filter(
    (amount) => amount !== undefined,
  );
  const currency = session.currency ?? amounts[0]?.currency ?? '';
  if (amounts.some((amount) => amount.currency !== currency)) return 'two_currencies';
  if (amounts.some(({ minorUnits }) => minorUnits < 0)) return 'negative_amount';

  const secondaries = attached.filter(({ role }) => role === 'secondary');
  const primaries = attached.length - secondaries.length;
  if (primaries > 1) return 'two_primaries';
  const credits = secondaries.map(({ amount }) => amount).filter((amount) => amount !== undefined);
  const credit = sum(credits, currency).minorUnits;
  if (total && credit > total.minorUnits) return 'credit_exceeds_total';

  if (remaining && !isZero(remaining) && (ready || primaries > 0)) return 'funded_with_remaining';
  // With a primary the total may have moved since: then it is the order that is not ready.
  if (!primaries && !addsUp(session)) return 'amounts_do_not_add_up';
  const listed = credits.length > 0 && credits.length === secondaries.length;
  if (!primaries && listed && contributed && credit !== contributed.minorUnits) {
    return 'amounts_do_not_add_up';
  }
  const settled = remaining && isZero(remaining) && !(total && isZero(total));
  if (open && settled && !session.nextAction) return 'unfunded_without_remaining';
  return undefined;
}

/** Whether contributed and remaining add up to the total, as far as they are known. Assumes a single currency. */
function addsUp({ total, contributed, remaining }: SessionTerms): boolean {
  if (!total) return true;
  const rest = total.minorUnits - (contributed?.minorUnits ?? 0) - (remaining?.minorUnits ?? 0);
  return contributed && remaining ? rest === 0 : rest >= 0;
}
