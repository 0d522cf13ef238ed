import { allowsChallenge, needsChallenge } from './challenge-rules.js';
import { checkoutOf, countryOfCheckout } from './sessions.js';
import type { SessionRow, SourceRow } from './state.js';
import type { Work } from './work.js';

/** Whether the issuer requires authentication, whether or not it has taken place. */
export function isAuthenticationDue(
  work: Work,
  session: SessionRow | undefined,
  source: SourceRow,
): boolean {
  if (source.state === 'requires_action') return true;
  if (!session) return false;
  const checkout = checkoutOf(work, session);
  const { chargeType } = checkout.content;
  if (source.type !== 'creditCard' || !allowsChallenge(chargeType)) return false;
  // A new card was authenticated when its source was created; a saved one is authenticated in each session.
  const use = {
    country: countryOfCheckout(checkout),
    chargeType,
    usage: source.usage,
    saved: source.reusable,
  };
  return source.reusable && (source.behaviour.challenge !== undefined || needsChallenge(use));
}

/** Whether the issuer would decline it in this session because required authentication is missing (protocol part 6). */
export const lacksAuthentication = (work: Work, session: SessionRow, source: SourceRow): boolean =>
  !source.authenticatedFor.includes(session.id) && isAuthenticationDue(work, session, source);
