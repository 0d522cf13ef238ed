import type { PaymentSession } from './payment-session.js';
import type { OrderReadiness } from './session-readiness.js';

/** How long before its end a session is called `expiring` (WCAG 2.2.1), in milliseconds. */
export const EXPIRY_WARNING_MS = 120_000;

/**
 * What `readinessOf` says of a session that a usual shopper meets: all amounts are known and agree, and something or
 * nothing remains to be paid. `undefined` for every other one: that takes the closer look, which is not in the first load.
 */
export function plainReadiness(session: PaymentSession): OrderReadiness | undefined {
  const { state, currency, total, contributed, remaining, expiresInMs } = session;
  if (!total || !contributed || !remaining || expiresInMs === 0) return undefined;
  let credit = 0;
  let credits = 0;
  let primaries = 0;
  const amounts = [total, contributed, remaining];
  for (const source of session.sources) {
    if (/^(cancelled|failed)$/.test(source.state)) continue;
    const amount = source.amount ?? total;
    amounts.push(amount);
    if (source.role === 'primary') primaries++;
    else {
      credits++;
      credit += source.amount ? amount.minorUnits : NaN;
    }
  }
  const agree =
    amounts.every((amount) => amount.currency === currency && amount.minorUnits >= 0) &&
    contributed.minorUnits + remaining.minorUnits === total.minorUnits &&
    (primaries ? credit <= total.minorUnits : !credits || credit === contributed.minorUnits);
  if (!agree) return undefined;
  const open = remaining.minorUnits > 0;
  if (state === 'requires_source' && open && !primaries) {
    return { ready: false, reason: 'requires_source', remaining };
  }
  return state === 'requires_confirmation' && !open && primaries < 2 ? { ready: true } : undefined;
}
