import { equalSecrets } from './equal-secrets.js';
import { checkoutOf, isExpired, isOpen } from './sessions.js';
import { sha256 } from './sha256.js';
import type { SessionRow, SourceRow } from './state.js';
import type { Work } from './work.js';

/**
 * A pass that replaces the client secret of a saved source within one session: a session id and a publishable key are not
 * secret, so the access they give must end with the session. Derived from two secrets that no page has.
 */
export const sessionPass = (session: SessionRow, source: SourceRow): string =>
  `${session.id}_${sha256(`${session.clientSecret} ${source.clientSecret}`).slice(0, 32)}`;

/** The open session that the pass belongs to, if the source belongs to its customer. */
export function sessionOfPass(
  work: Work,
  source: SourceRow,
  pass: unknown,
): SessionRow | undefined {
  if (typeof pass !== 'string' || !source.reusable) return undefined;
  const session = work.state.sessions.get(pass.split('_', 1)[0] ?? '');
  if (session?.account !== source.account || !equalSecrets(pass, sessionPass(session, source)))
    return undefined;
  if (!isOpen(session) || isExpired(session, work.now)) return undefined;
  return checkoutOf(work, session).content.customerId === source.customerId ? session : undefined;
}
