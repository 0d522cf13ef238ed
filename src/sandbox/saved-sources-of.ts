import { customerOf } from './customers.js';
import { offersOfSession } from './offers.js';
import type { JsonObject } from './sandbox.js';
import { sessionPass } from './session-pass.js';
import { checkoutOf, isOpen } from './sessions.js';
import type { SessionRow, SourceRow } from './state.js';
import type { Work } from './work.js';

/**
 * The saved sources that the session's customer can pay with here, the default first: of a card its brand, last four digits and
 * expiry. Each has a pass in place of its secret, which allows authenticating it and changing its expiry while the session is
 * open. Absent without a customer, or if the shopper is not present.
 */
export function savedSourcesOf(work: Work, session: SessionRow): readonly JsonObject[] | undefined {
  const { customerId, chargeType } = checkoutOf(work, session).content;
  const customer = customerId === undefined ? undefined : customerOf(work, customerId);
  if (!customer || !isOpen(session) || chargeType === 'merchant_initiated') return undefined;
  const offered = new Set(offersOfSession(work, session).map(({ type }) => type));
  const { defaultSourceId } = customer;
  return customer.sourceIds
    .flatMap((id) => work.state.sources.get(id) ?? [])
    .filter(({ type, state }) => state === 'chargeable' && offered.has(type))
    .sort((a, b) => Number(b.id === defaultSourceId) - Number(a.id === defaultSourceId))
    .map((source) => savedSource(session, source, source.id === defaultSourceId));
}

const savedSource = (session: SessionRow, source: SourceRow, isDefault: boolean): JsonObject => {
  const { id, type, flow, state, reusable, usage, details } = source;
  const { brand, lastFourDigits, expirationMonth, expirationYear } = details;
  return {
    id,
    clientSecret: sessionPass(session, source),
    type,
    flow,
    state,
    reusable,
    default: isDefault,
    removable: usage !== 'subscription', // a subscription must keep its payment source
    ...(lastFourDigits !== undefined && {
      [type]: { brand, lastFourDigits, expirationMonth, expirationYear },
    }),
  };
};
