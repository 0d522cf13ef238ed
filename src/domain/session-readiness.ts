import { isSameMoney, type Money } from './money.js';
import { inconsistencyOf } from './inconsistency.js';
import type { PaymentSession } from './payment-session.js';

/** The reason why the order may not be created yet. */
export type NotReadyReason =
  /** The attached sources do not cover the total; `remaining` is the missing amount. */
  | 'requires_source'
  /** The order was placed; the shopper has not finished at the provider. */
  | 'pending_redirect'
  /** The order was placed; the shopper has to transfer the money. */
  | 'pending_funds'
  /** The order was placed; the back end is still processing it. */
  | 'pending'
  /** Another step is needed before the session is ready (`requires_action`, `confirmed`, `processing`, unknown states). */
  | 'processing'
  /** The session is ready by its state, but not by its amounts or the order's total: read both again. */
  | 'totals_changed'
  /** Store credit exceeds a lowered total: it must be issued again. */
  | 'credit_exceeds_total'
  /** Amounts are missing or contradict each other. */
  | 'amounts_unknown'
  /** The order exists. */
  | 'complete'
  /** The session failed, was canceled or expired: create a new one. */
  | 'session_ended'
  /** This and the next two: a condition of the order, not of the session, is not met. See `OrderFacts`. */
  | 'address_incomplete'
  | 'terms_not_accepted'
  | 'source_not_reusable';

/** Whether the order can be created, and if not, the reason and the remaining amount. */
export type OrderReadiness =
  | { readonly ready: true }
  | { readonly ready: false; readonly reason: NotReadyReason; readonly remaining?: Money };

/** The readiness by the session alone: `orderReadiness` with no `OrderFacts` except the order's own total. */
export function readinessOf(session: PaymentSession, orderTotal?: Money): OrderReadiness {
  const reason = reasonOf(session, orderTotal);
  if (!reason) return { ready: true };
  const { remaining } = session;
  const missing = remaining && remaining.minorUnits > 0 && WITH_REMAINING.includes(reason);
  return missing ? { ready: false, reason, remaining } : { ready: false, reason };
}

const WITH_REMAINING: readonly NotReadyReason[] = ['requires_source', 'totals_changed'];

function reasonOf(session: PaymentSession, orderTotal?: Money): NotReadyReason | undefined {
  const { state } = session;
  switch (state) {
    case 'requires_source':
    case 'requires_confirmation':
      if (session.expiresInMs === 0) return 'session_ended';
      return reasonOfFigures(session, orderTotal);
    case 'pending_redirect':
    case 'pending_funds':
    case 'pending':
    case 'complete':
      return state;
    // Documented only on the Commerce API's flow page, for a shopper who has returned.
    case 'chargeable':
      return 'pending';
    case 'failed':
    case 'cancelled':
      return 'session_ended';
    case 'confirmed':
    case 'processing':
    case 'requires_action':
    case 'unknown':
      return 'processing';
  }
}

function reasonOfFigures(session: PaymentSession, orderTotal?: Money): NotReadyReason | undefined {
  const fault = inconsistencyOf(session);
  if (fault === 'credit_exceeds_total') return fault;
  const moved = fault === 'funded_with_remaining' || fault === 'amounts_do_not_add_up';
  if (session.state === 'requires_source') return fault ? 'amounts_unknown' : 'requires_source';
  if (fault && !moved) return 'amounts_unknown';

  const { total, contributed, remaining } = session;
  const asked = orderTotal ?? total;
  // In a funded session, the contributed amount equals the total, whatever the sources are.
  const differs = [total, contributed].some((amount) => amount && !isSameMoney(amount, asked));
  if (moved || (asked && differs)) return 'totals_changed';
  return (remaining ?? (contributed && asked)) ? undefined : 'amounts_unknown';
}
