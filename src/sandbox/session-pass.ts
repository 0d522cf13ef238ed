import { equalSecrets } from './equal-secrets.js';
import { checkoutOf, isExpired, isOpen } from './sessions.js';
import { sha256 } from './sha256.js';
import type { SessionRow, SourceRow } from './state.js';
import type { Work } from './work.js';

/**
 * What opens a saved source for one session, in place of its client secret: a session's id and a publishable key are no
 * secrets, so what they lead to must end with the session. Made from two secrets that no page has.
 */
export const sessionPass = (session: SessionRow, source: SourceRow): string =>
  `${session.id}_${sha256(`${session.clientSecret} ${source.clientSecret}`).slice(0, 32)}`;

/** The open session whose pass this is, while the source belongs to its customer. */
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
