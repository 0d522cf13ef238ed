import { fundingOf, type Attached, type Funding } from '../domain/funding.js';
import { money } from '../domain/money.js';
import { notYours } from './accounts.js';
import { countryOfCurrency } from './currencies.js';
import { conflict, notFound } from './refusals.js';
import { countryOf } from './selling-entity.js';
import type { CheckoutRow, SessionRow, SourceRow } from './state.js';
import type { Work } from './work.js';

/** Whether sources can be attached and detached. Ends when the order is placed. */
export const isOpen = ({ state, orderId }: SessionRow): boolean =>
  orderId === undefined && (state === 'requires_source' || state === 'requires_confirmation');

/** Only an open session expires: the session of a placed order stays valid. */
export const isExpired = (session: SessionRow, now: number): boolean =>
  isOpen(session) && now >= session.expiresAt;

/** @throws {SandboxError} 404 for an unknown session, 403 for one of another key. */
export function findSession(work: Work, id: unknown): SessionRow {
  const session = typeof id === 'string' ? work.state.sessions.get(id) : undefined;
  if (!session) throw notFound('not_found', 'There is no such session.');
  if (session.account !== work.account.publishableKey) throw notYours();
  return session;
}

/** @throws {SandboxError} 409 `session_expired`. */
export function refuseExpired(work: Work, session: SessionRow): void {
  if (isExpired(session, work.now)) throw conflict('session_expired', 'The session has expired.');
}

/** @throws {SandboxError} 409 if the session can no longer be changed. */
export function requireOpen(work: Work, session: SessionRow): void {
  refuseExpired(work, session);
  if (!isOpen(session))
    throw conflict('session_update_not_allowed', 'The session can no longer be changed.');
}

/** The checkout of a session, also after it has become an order. */
export function checkoutOf(work: Work, session: SessionRow): CheckoutRow {
  const checkout = work.state.checkouts.get(session.checkoutId);
  if (!checkout) throw notFound('not_found', 'There is no such session.');
  return checkout;
}

/** ISO 3166-1 alpha-2: of the billing address, as given, of the shipping address, or the main country of the currency. */
export function countryOfCheckout({ content }: CheckoutRow): string {
  const { billTo, country, shipTo, currency } = content;
  return countryOf(billTo) ?? country ?? countryOf(shipTo) ?? countryOfCurrency(currency);
}

export function primaryOf(work: Work, session: SessionRow): SourceRow | undefined {
  const attachment = session.attached.find(({ role }) => role === 'primary');
  return attachment && work.state.sources.get(attachment.sourceId);
}

/** The session's total and sources, for `fundingOf`. */
export function attachedTo(work: Work, session: SessionRow): Attached {
  const primary = primaryOf(work, session);
  return {
    total: money(session.total, session.currency),
    secondaries: session.attached
      .filter(({ role }) => role === 'secondary')
      .map(({ amount }) => money(amount, session.currency)),
    ...(primary && { primary: { reusable: primary.reusable } }),
  };
}

export const fundingOfSession = (work: Work, session: SessionRow): Funding =>
  fundingOf(attachedTo(work, session));

/** The amount that a primary source pays or would pay, in minor units. */
export const primaryShare = (work: Work, session: SessionRow): number => {
  const { total, secondaries } = attachedTo(work, session);
  return Math.max(
    0,
    secondaries.reduce((rest, { minorUnits }) => rest - minorUnits, total.minorUnits),
  );
};

/**
 * The amount that a source pays in a session, in minor units: its share if it is attached, else that of a new primary source.
 * The amount in the row of a saved source is that of the session to which it was attached last.
 */
export const shareOf = (work: Work, session: SessionRow, { id }: SourceRow): number =>
  session.attached.find(({ sourceId }) => sourceId === id)?.amount ?? primaryShare(work, session);

/** Stores a changed session with the new amount of its primary source, the resulting state and the next version. */
export function putSession(work: Work, changed: SessionRow): SessionRow {
  const { funded, primaryAmount } = fundingOfSession(work, changed);
  const share = primaryAmount?.minorUnits ?? 0;
  const primary = primaryOf(work, changed);
  if (
    primary &&
    isOpen(changed) &&
    (primary.amount !== share || primary.currency !== changed.currency)
  ) {
    work.state.sources.put({
      ...primary,
      amount: share,
      currency: changed.currency,
      updatedAt: work.now,
    });
  }
  return work.state.sessions.put({
    ...changed,
    attached: isOpen(changed)
      ? changed.attached.map((entry) =>
          entry.role === 'primary' ? { ...entry, amount: share } : entry,
        )
      : changed.attached,
    state: isOpen(changed) ? (funded ? 'requires_confirmation' : 'requires_source') : changed.state,
    version: changed.version + 1,
  });
}

/** Raises the version of the sessions that list a changed source. */
export function touchSessionsOf(work: Work, source: SourceRow): void {
  for (const id of source.attachedTo) {
    const session = work.state.sessions.get(id);
    if (session) putSession(work, session);
  }
}
