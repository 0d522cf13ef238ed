import { refusalOfSecondary } from '../domain/funding.js';
import { money } from '../domain/money.js';
import { goesBesideCredit } from './beside-credit.js';
import { unsupportedCurrency, isRecurring } from './checkout-content.js';
import { conflict, noSuchSource } from './refusals.js';
import { attachedTo, checkoutOf, primaryOf, putSession, requireOpen } from './sessions.js';
import type { SessionRow, SourceRow } from './state.js';
import type { Work } from './work.js';

export interface AttachOptions {
  /** Commerce carts take one, checkouts any number. */
  readonly maxSecondarySources?: number;
  /** The types that can be combined with the store credit; the catalog's when absent. */
  readonly besideCredit?: readonly string[];
}

const notAllowed = (message: string) => conflict('session_update_not_allowed', message);

/** Attaches a source to a session: a primary source replaces the previous one, a secondary is added. */
export function attach(
  work: Work,
  session: SessionRow,
  source: SourceRow,
  options?: AttachOptions,
): SessionRow {
  requireOpen(work, session);
  if (session.attached.some(({ sourceId }) => sourceId === source.id)) return session;
  refuseForeign(work, session, source);
  if (!['chargeable', 'pending_redirect', 'pending_funds'].includes(source.state)) {
    throw conflict(
      'source_status_invalid_for_session',
      'The source is not in a state that a session takes.',
      'sourceId',
    );
  }
  if (source.expirationAt !== undefined && work.now >= source.expirationAt) {
    throw conflict('source_expired', 'The time to pay with the source is over.', 'sourceId');
  }
  return source.role === 'secondary'
    ? attachSecondary(work, session, source, options)
    : attachPrimary(work, session, source);
}

/** @throws {SandboxError} 404 when it is not attached. */
export function detach(work: Work, session: SessionRow, sourceId: string): SessionRow {
  requireOpen(work, session);
  if (!session.attached.some((attachment) => attachment.sourceId === sourceId))
    throw noSuchSource();
  return putSession(work, without(work, session, sourceId));
}

/** Detaches a source from all sessions, because it was removed or has failed. */
export function detachEverywhere(work: Work, source: SourceRow): void {
  for (const id of source.attachedTo) {
    const session = work.state.sessions.get(id);
    if (session) putSession(work, without(work, session, source.id));
  }
}

/** Detaches all sources of a session, in any state, because its checkout is deleted. The caller stores the session. */
export const detachAll = (work: Work, session: SessionRow): SessionRow =>
  session.attached.reduce((rest, { sourceId }) => without(work, rest, sourceId), session);

/** Detaches the sources that a change of currency makes invalid: a provider authorized them in the old currency. */
export function detachForCurrency(work: Work, session: SessionRow): SessionRow {
  if (session.attached.some(({ role }) => role === 'secondary')) {
    throw conflict(
      'invalid-request',
      'The currency may not change while store credit is attached.',
      'currency',
    );
  }
  const primary = primaryOf(work, session);
  return primary && primary.flow !== 'standard' ? without(work, session, primary.id) : session;
}

/** Detaches a source from a session. A source that is not reusable becomes `cancelled`. */
function without(work: Work, session: SessionRow, sourceId: string): SessionRow {
  const source = work.state.sources.get(sourceId);
  if (source) {
    const lives = source.state !== 'failed' && source.state !== 'consumed';
    work.state.sources.put({
      ...source,
      attachedTo: source.attachedTo.filter((id) => id !== session.id),
      state: source.reusable || !lives ? source.state : 'cancelled',
      updatedAt: work.now,
    });
  }
  return {
    ...session,
    attached: session.attached.filter((attachment) => attachment.sourceId !== sourceId),
  };
}

function refuseForeign(work: Work, session: SessionRow, source: SourceRow): void {
  if (!source.reusable && source.sessionId !== undefined && source.sessionId !== session.id)
    throw noSuchSource();
  const { customerId } = checkoutOf(work, session).content;
  if (source.reusable && customerId !== undefined && customerId !== source.customerId) {
    throw conflict('source_in_use', 'The source belongs to another customer.', 'sourceId');
  }
}

function attachSecondary(
  work: Work,
  session: SessionRow,
  source: SourceRow,
  options: AttachOptions | undefined,
): SessionRow {
  const { content } = checkoutOf(work, session);
  const attached = attachedTo(work, session);
  if (isRecurring(content)) throw notAllowed('Store credit does not go with recurring products.');
  const most = options?.maxSecondarySources;
  if (typeof most === 'number' && attached.secondaries.length >= most) {
    throw notAllowed('No further store credit may be attached.');
  }
  if (source.currency !== session.currency) throw unsupportedCurrency('currency');
  const refusal = refusalOfSecondary(attached, money(source.amount ?? 0, session.currency));
  if (refusal === 'session_source_amount_too_large') {
    throw conflict(
      refusal,
      'The amount of the source is larger than what remains to be contributed.',
      'amount',
    );
  }
  if (refusal)
    throw notAllowed('Store credit must be attached before a source that cannot be reused.');
  const ruled = options?.besideCredit
    ? { ...session, besideCredit: options.besideCredit }
    : session;
  const primary = primaryOf(work, session);
  if (primary && !goesBesideCredit(ruled, primary.type)) throw notAllowed(NOT_BESIDE_CREDIT);
  return link(work, ruled, source, source.amount ?? 0);
}

function attachPrimary(work: Work, session: SessionRow, source: SourceRow): SessionRow {
  const credit = session.attached.some(({ role }) => role === 'secondary');
  if (credit && !goesBesideCredit(session, source.type)) throw notAllowed(NOT_BESIDE_CREDIT);
  if (
    source.flow !== 'standard' &&
    source.currency !== undefined &&
    source.currency !== session.currency
  ) {
    throw unsupportedCurrency('currency');
  }
  const before = primaryOf(work, session);
  return link(work, before ? without(work, session, before.id) : session, source, 0);
}

const NOT_BESIDE_CREDIT = 'The payment method does not go with store credit.';

function link(work: Work, session: SessionRow, source: SourceRow, amount: number): SessionRow {
  work.state.sources.put({
    ...source,
    attachedTo: [...source.attachedTo, session.id],
    sessionId: source.sessionId ?? session.id,
    updatedAt: work.now,
  });
  const attachment = { sourceId: source.id, role: source.role, amount };
  return putSession(work, { ...session, attached: [...session.attached, attachment] });
}
