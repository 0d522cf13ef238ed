import { fundingOf, type Attached, type Funding } from '../domain/funding.js';
import { money } from '../domain/money.js';
import { notYours } from './accounts.js';
import { countryOfCurrency } from './currencies.js';
import { conflict, notFound } from './refusals.js';
import { countryOf } from './selling-entity.js';
import type { CheckoutRow, SessionRow, SourceRow } from './state.js';
import type { Work } from './work.js';

/** Whether sources may come and go. It ends with the order. */
export const isOpen = ({ state, orderId }: SessionRow): boolean =>
  orderId === undefined && (state === 'requires_source' || state === 'requires_confirmation');

/** Only an open session runs out of time: an order is settled after its session's hour. */
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

/** @throws {SandboxError} 409 when no source may come or go any more. */
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

/** ISO 3166-1 alpha-2: of the bill, as told, of the parcel, or where the currency is spent. */
export function countryOfCheckout({ content }: CheckoutRow): string {
  const { billTo, country, shipTo, currency } = content;
  return countryOf(billTo) ?? country ?? countryOf(shipTo) ?? countryOfCurrency(currency);
}

export function primaryOf(work: Work, session: SessionRow): SourceRow | undefined {
  const attachment = session.attached.find(({ role }) => role === 'primary');
  return attachment && work.state.sources.get(attachment.sourceId);
}

/** The session as the arithmetic of its sources sees it. */
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

/** What a primary source is or would be cut to. */
export const primaryShare = (work: Work, session: SessionRow): number => {
  const { total, secondaries } = attachedTo(work, session);
  return Math.max(
    0,
    secondaries.reduce((rest, { minorUnits }) => rest - minorUnits, total.minorUnits),
  );
};

/**
 * What a source pays in a session, in minor units: its part where it is attached, else what a new primary source would pay.
 * The row of a saved source says what it paid in the session that it was attached to last.
 */
export const shareOf = (work: Work, session: SessionRow, { id }: SourceRow): number =>
  session.attached.find(({ sourceId }) => sourceId === id)?.amount ?? primaryShare(work, session);

/** Puts a changed session: the primary cut anew, the state that follows, the next version. */
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

/** A session shows its sources, so a new state of a source is a new version of the session. */
export function touchSessionsOf(work: Work, source: SourceRow): void {
  for (const id of source.attachedTo) {
    const session = work.state.sessions.get(id);
    if (session) putSession(work, session);
  }
}
