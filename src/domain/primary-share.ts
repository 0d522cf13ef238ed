import type { LiveState } from './flow-state.js';
import { money, type Money } from './money.js';
import type { SessionTerms } from './payment-session.js';

/**
 * What a new primary source of this session would be asked to pay: all that store credit leaves, also where it would
 * replace another primary source. `undefined` where the session does not say.
 */
export function primaryShare({ sources, total, remaining }: SessionTerms): Money | undefined {
  const attached = sources.filter(({ state }) => !/^(cancelled|failed)$/.test(state));
  const primary = attached.find(({ role }) => role === 'primary');
  if (!primary) return remaining;
  const credits = attached.filter(({ role }) => role === 'secondary').map(({ amount }) => amount);
  const isKnown = total && credits.every((credit) => credit?.currency === total.currency);
  // Without the total, what the present primary source pays is what another one would.
  if (!isKnown) return primary.amount;
  const credit = credits.reduce((all, one) => all + (one?.minorUnits ?? 0), 0);
  return money(Math.max(0, total.minorUnits - credit), total.currency);
}

/**
 * The amount that the shopper's bank asks about. A source is made for its amount; a saved one has that of the session that it
 * paid in last, so that this session's counts.
 */
export function challengedAmount({
  activity,
  checkout,
}: Pick<LiveState, 'activity' | 'checkout'>): Money | undefined {
  const source = 'source' in activity ? activity.source : undefined;
  const own = source?.reusable ? undefined : source?.amount;
  return own ?? primaryShare(checkout.session);
}

/** What a press of the pay button agrees to: what the new source would be asked to pay. */
export const shownAmount = ({ checkout }: Pick<LiveState, 'checkout'>): Money | undefined =>
  primaryShare(checkout.session);
