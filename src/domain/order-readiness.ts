import type { Money } from './money.js';
import type { PaymentSession } from './payment-session.js';
import { readinessOf, type NotReadyReason, type OrderReadiness } from './session-readiness.js';

export type { NotReadyReason, OrderReadiness } from './session-readiness.js';

/** Conditions of the order that are not part of the session. An absent one counts as met. */
export interface OrderFacts {
  /** The order's own total, which must equal the funded amount of the session. */
  readonly total?: Money;
  readonly billingAddressComplete?: boolean;
  readonly shippingAddressComplete?: boolean;
  readonly termsAccepted?: boolean;
  /** Whether the order needs a reusable primary source, as a commitment subscription does. */
  readonly requiresReusableSource?: boolean;
}

/**
 * Whether the order can be created now, and the reason if not. Do not rely on a source's state or on a return URL instead:
 * neither proves that the order can be created.
 *
 * @example orderReadiness(session) // { ready: false, reason: 'requires_source', remaining: { currency: 'USD', minorUnits: 6801 } }
 */
export function orderReadiness(session: PaymentSession, order: OrderFacts = {}): OrderReadiness {
  const readiness = readinessOf(session, order.total);
  const reason = readiness.ready && reasonOfOrder(session, order);
  return reason ? { ready: false, reason } : readiness;
}

function reasonOfOrder(session: PaymentSession, order: OrderFacts): NotReadyReason | undefined {
  if (order.billingAddressComplete === false || order.shippingAddressComplete === false) {
    return 'address_incomplete';
  }
  if (order.termsAccepted === false) return 'terms_not_accepted';
  const isReusable = session.sources.some(({ role, reusable }) => role === 'primary' && reusable);
  return order.requiresReusableSource && !isReusable ? 'source_not_reusable' : undefined;
}
