import type { LiveState } from './flow-state.js';
import { money, type Money } from './money.js';
import type { SessionTerms } from './payment-session.js';

/**
 * The amount of a new primary source of this session: the total after store credit, even if the new source replaces another
 * primary source. `undefined` if the session does not show it.
 */
export function primaryShare({ sources, total, remaining }: SessionTerms): Money | undefined {
  const attached = sources.filter(({ state }) => !/^(cancelled|failed)$/.test(state));
  const primary = attached.find(({ role }) => role === 'primary');
  if (!primary) return remaining;
  const credits = attached.filter(({ role }) => role === 'secondary').map(({ amount }) => amount);
  const isKnown = total && credits.every((credit) => credit?.currency === total.currency);
  // If the total is unknown, a new primary source gets the amount of the present one.
  if (!isKnown) return primary.amount;
  const credit = credits.reduce((all, one) => all + (one?.minorUnits ?? 0), 0);
  return money(Math.max(0, total.minorUnits - credit), total.currency);
}

/**
 * The amount of the bank's challenge. A new source has its own amount; a saved one still has the amount of the session that it
 * paid last, so the amount of this session is used.
 */
export function challengedAmount({
  activity,
  checkout,
}: Pick<LiveState, 'activity' | 'checkout'>): Money | undefined {
  const source = 'source' in activity ? activity.source : undefined;
  const own = source?.reusable ? undefined : source?.amount;
  return own ?? primaryShare(checkout.session);
}

/** The amount that the shopper agrees to by pressing the pay button: that of the new source. */
export const shownAmount = ({ checkout }: Pick<LiveState, 'checkout'>): Money | undefined =>
  primaryShare(checkout.session);
