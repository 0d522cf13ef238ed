import { allowsChallenge, needsChallenge } from './challenge-rules.js';
import { checkoutOf, countryOfCheckout } from './sessions.js';
import type { SessionRow, SourceRow } from './state.js';
import type { Work } from './work.js';

/** Whether the issuer wants to see the shopper, seen or not. */
export function isDue(work: Work, session: SessionRow | undefined, source: SourceRow): boolean {
  if (source.state === 'requires_action') return true;
  if (!session) return false;
  const checkout = checkoutOf(work, session);
  const { chargeType } = checkout.content;
  if (source.type !== 'creditCard' || !allowsChallenge(chargeType)) return false;
  // A new card had its turn when the source was made; a saved one is asked for in each session.
  const use = {
    country: countryOfCheckout(checkout),
    chargeType,
    usage: source.usage,
    saved: source.reusable,
  };
  return source.reusable && (source.behaviour.challenge !== undefined || needsChallenge(use));
}

/** Whether the issuer would refuse it in this session: it wanted to see the shopper, and has not (protocol part 6). */
export const isUnseen = (work: Work, session: SessionRow, source: SourceRow): boolean =>
  !source.authenticatedFor.includes(session.id) && isDue(work, session, source);
