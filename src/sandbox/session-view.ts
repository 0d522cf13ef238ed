import { money, toDecimal } from '../domain/money.js';
import { missingOfOwner } from '../domain/owner-needs.js';
import { isRecurring } from './checkout-content.js';
import { ownerOfContact } from './contacts.js';
import { nextActionOf } from './next-action-of.js';
import type { JsonObject } from './sandbox.js';
import { checkoutOf, countryOfCheckout, fundingOfSession } from './sessions.js';
import type { Attachment, SessionRow } from './state.js';
import type { Work } from './work.js';

/** The session as browsers read it: decimal strings, without client secrets. */
export function browserSession(work: Work, session: SessionRow): JsonObject {
  const checkout = checkoutOf(work, session);
  const { contributed, remaining } = fundingOfSession(work, session);
  return {
    id: session.id,
    state: session.state,
    currency: session.currency,
    country: countryOfCheckout(checkout),
    missingOwner: missingOfOwner(ownerOfContact(checkout.content.billTo, checkout.content.email)),
    totalAmount: toDecimal(money(session.total, session.currency)),
    amountContributed: toDecimal(contributed),
    amountRemainingToBeContributed: toDecimal(remaining),
    sources: session.attached.map((attachment) => browserAttachment(work, session, attachment)),
    nextAction: nextActionOf(work, session),
    ...lifetime(work, session),
    recurring: isRecurring(checkout.content),
  };
}

/** The session as servers read it: amounts are numbers. */
export function serverSession(work: Work, session: SessionRow): JsonObject {
  const { contributed, remaining } = fundingOfSession(work, session);
  return {
    id: session.id,
    clientSecret: session.clientSecret,
    orderId: session.orderId,
    state: session.state,
    amountContributed: Number(toDecimal(contributed)),
    amountRemainingToBeContributed: Number(toDecimal(remaining)),
    nextAction: nextActionOf(work, session),
    ...lifetime(work, session),
  };
}

const lifetime = ({ now }: Work, { version, expiresAt }: SessionRow) => ({
  version,
  expiresAt: new Date(expiresAt).toISOString(),
  expiresIn: Math.max(0, Math.ceil((expiresAt - now) / 1000)),
});

function browserAttachment(
  work: Work,
  session: SessionRow,
  { sourceId, role, amount }: Attachment,
): JsonObject {
  const source = work.state.sources.get(sourceId);
  const type = source?.type ?? 'customerCredit';
  return {
    id: sourceId,
    type,
    role,
    flow: source?.flow,
    state: source?.state,
    reusable: source?.reusable,
    amount: toDecimal(money(amount, session.currency)),
    currency: session.currency,
    // Cards are identified by their last digits. Other details are only readable with the source's client secret.
    ...(source && 'lastFourDigits' in source.details && { [type]: source.details }),
  };
}
