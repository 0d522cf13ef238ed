import { attach } from './attachments.js';
import type { Fields } from './fields.js';
import { conflict } from './refusals.js';
import { putStoreCredit } from './secondary-sources.js';
import { fundingOfSession, primaryOf } from './sessions.js';
import type { CheckoutRow, SessionRow } from './state.js';
import type { Work } from './work.js';

/**
 * `creditAmount` of older versions of the server API: store credit without a separate source,
 * once per checkout. An amount above the remaining one funds the whole remainder.
 */
export function applyCreditAmount(
  work: Work,
  checkout: CheckoutRow,
  session: SessionRow,
  fields: Fields,
): SessionRow {
  const amount = fields.amount('creditAmount', session.currency);
  if (amount === undefined) return session;
  if (amount === 0) throw fields.invalid('creditAmount');
  if (checkout.creditGiven)
    throw conflict('creditAmount_already_updated', 'The credit was given before.', 'creditAmount');
  if (primaryOf(work, session)?.reusable === false)
    throw conflict(
      'source_not_supported',
      'Store credit must come before a source that cannot be reused.',
      'creditAmount',
    );
  const { remaining } = fundingOfSession(work, session);
  const credit = putStoreCredit(work, {
    amount: primaryOf(work, session) ? amount : Math.min(amount, remaining.minorUnits),
    currency: session.currency,
    sessionId: session.id,
  });
  work.state.checkouts.put({ ...checkout, creditGiven: true });
  return attach(work, session, credit);
}
