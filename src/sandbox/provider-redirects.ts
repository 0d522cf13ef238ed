import { money, toDecimal } from '../domain/money.js';
import { detachEverywhere } from './attachments.js';
import { settleAfterApproval } from './order-progress.js';
import { present } from './present.js';
import { redirectUrlOf } from './redirect-url.js';
import { invalidParameter, notFound } from './refusals.js';
import type { JsonObject } from './sandbox.js';
import { shareOf, touchSessionsOf } from './sessions.js';
import type { RedirectRow, SourceRow } from './state.js';
import type { Work } from './work.js';

const PASSWORDS = new Set(['1234', 'password']); // docs/test-values.md
const MOST_MISSES = 3;

/** The session id for a card that is authenticated to be saved without a session. */
export const NO_SESSION = '';

interface Opening {
  readonly kind: RedirectRow['kind'];
  readonly returnUrl?: string;
  readonly cancelUrl?: string;
  readonly sessionId?: string;
}

/** Creates the page on which the shopper authorizes a source, and stores its token in the source. */
export function openRedirect(work: Work, source: SourceRow, opening: Opening): SourceRow {
  const { returnUrl, cancelUrl } = opening;
  const redirect = work.state.redirects.put({
    id: work.ids.uuid(),
    account: source.account,
    sourceId: source.id,
    status: 'open',
    closed: false,
    misses: 0,
    ...opening,
  });
  return work.state.sources.put({
    ...source,
    redirect: { token: redirect.id, ...present({ returnUrl, cancelUrl }) },
  });
}

export function readRedirect(work: Work, token: unknown): JsonObject {
  const { redirect, source } = findRedirect(work, token);
  const { brand, lastFourDigits } = source.details;
  const { amount, currency } = askedAbout(work, redirect, source);
  return {
    account: redirect.account,
    kind: redirect.kind,
    type: source.type,
    amount:
      amount === undefined || currency === undefined ? null : toDecimal(money(amount, currency)),
    currency: currency ?? null,
    returnUrl: redirect.returnUrl ?? null,
    cancelUrl: redirect.cancelUrl ?? null,
    status: redirect.status,
    attemptsLeft: redirect.kind === 'challenge' ? MOST_MISSES - redirect.misses : undefined,
    creditCard:
      redirect.kind === 'challenge' && lastFourDigits ? { brand, lastFourDigits } : undefined,
  };
}

/** The amount that the shopper approves: for a saved source, the amount of the session that needs the challenge. */
function askedAbout(
  work: Work,
  { sessionId = NO_SESSION }: RedirectRow,
  source: SourceRow,
): Pick<SourceRow, 'amount' | 'currency'> {
  const session = source.reusable ? work.state.sessions.get(sessionId) : undefined;
  if (!session) return source;
  return { amount: shareOf(work, session, source), currency: session.currency };
}

/** Stores the shopper's decision. An approval is final. */
export function decideRedirect(
  work: Work,
  token: unknown,
  decision: unknown,
  password: unknown,
): JsonObject {
  const { redirect, source } = findRedirect(work, token);
  if (decision !== 'approve' && decision !== 'decline') throw invalidParameter('decision');
  const final = redirect.status === 'approved' || redirect.closed;
  const decided = final
    ? redirect
    : work.state.redirects.put(decide(redirect, source, decision, password));
  if (decided.status === 'approved' && !final) approve(work, decided, source);
  if (decided.closed && !final) failSource(work, source);
  return {
    status: decided.status,
    location: locationOf(decided) ?? redirectUrlOf(work.settings, decided.account, decided.id),
  };
}

function locationOf({ status, returnUrl, cancelUrl }: RedirectRow): string | undefined {
  if (status === 'open') return undefined;
  return status === 'approved' ? returnUrl : (cancelUrl ?? returnUrl);
}

function decide(
  redirect: RedirectRow,
  { behaviour }: SourceRow,
  decision: 'approve' | 'decline',
  password: unknown,
): RedirectRow {
  if (decision === 'decline') return { ...redirect, status: 'declined' };
  if (redirect.kind === 'bank') return { ...redirect, status: 'approved' };
  const right = typeof password === 'string' && PASSWORDS.has(password.trim());
  if (right && behaviour.challenge !== 'fails') return { ...redirect, status: 'approved' };
  const misses = redirect.misses + 1;
  const closed = right || misses >= MOST_MISSES;
  return { ...redirect, misses, closed, status: closed ? 'declined' : 'open' };
}

export function approve(work: Work, redirect: RedirectRow, source: SourceRow): void {
  if (source.behaviour.source === 'failsAfterRedirect') return failSource(work, source);
  const waits = source.state === 'pending_redirect' || source.state === 'requires_action';
  const approved = work.state.sources.put({
    ...source,
    state: waits ? 'chargeable' : source.state,
    updatedAt: work.now,
    ...(redirect.sessionId !== undefined && {
      authenticatedFor: [...source.authenticatedFor, redirect.sessionId],
    }),
  });
  touchSessionsOf(work, approved);
  settleAfterApproval(work, approved);
}

/** Marks a source as failed. A saved card stays usable after a failed challenge. */
export function failSource(work: Work, source: SourceRow): void {
  if (source.state !== 'pending_redirect' && source.state !== 'requires_action') return;
  const failed = work.state.sources.put({ ...source, state: 'failed', updatedAt: work.now });
  detachEverywhere(work, failed);
  settleAfterApproval(work, failed);
}

/** Finds a redirect by its token, which authorizes the shopper, for any account. */
export function findRedirect(
  work: Work,
  token: unknown,
): { readonly redirect: RedirectRow; readonly source: SourceRow } {
  const redirect = typeof token === 'string' ? work.state.redirects.get(token) : undefined;
  const source = redirect && work.state.sources.get(redirect.sourceId);
  if (!redirect || !source) throw notFound('not_found', 'There is no such page.');
  return { redirect, source };
}
