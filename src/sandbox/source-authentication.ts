import { countCardAttempt } from './card-attempts.js';
import { readCode } from './card-input.js';
import { codeLengthOf } from './card-brands.js';
import type { Fields } from './fields.js';
import { isAuthenticationDue } from './due-authentication.js';
import { present } from './present.js';
import { redirectUrlOf } from './redirect-url.js';
import { NO_SESSION, openRedirect } from './provider-redirects.js';
import { noSuchSource } from './refusals.js';
import type { JsonObject } from './sandbox.js';
import { findSession, refuseExpired } from './sessions.js';
import { openWithPass } from './source-lookup.js';
import type { RedirectRow, SessionRow, SourceRow } from './state.js';
import { readUrl } from './urls.js';
import type { Work } from './work.js';

/**
 * The state of the shopper's authentication for this session. If the issuer requires a challenge, the answer contains its
 * page; call again after it. A failed challenge is answered with `failed` once; the next call starts a new one.
 */
export function authenticateSource(work: Work, fields: Fields): JsonObject {
  const sessionId = fields.textOrBlank('sessionId');
  const session = sessionId === undefined ? undefined : findSession(work, sessionId);
  if (session) refuseExpired(work, session);
  const { source, pass } = openWithPass(
    work,
    fields.text('sourceId'),
    fields.text('sourceClientSecret'),
  );
  if (pass && pass.session.id !== session?.id) throw noSuchSource();
  if (!source.reusable && source.sessionId !== session?.id) throw noSuchSource();
  const card = fields.fields('creditCard') ?? fields;
  // A security code may be a guess, so it counts as a card attempt.
  if (readCode(card, codeLengthOf(source.details.brand), false) !== undefined)
    countCardAttempt(work, session);
  const returnUrl = readUrl(work.account, fields, 'returnUrl');
  if (source.authenticatedFor.includes(session?.id ?? NO_SESSION)) return { status: 'complete' };
  if (['failed', 'cancelled', 'consumed'].includes(source.state)) return { status: 'failed' };
  if (!isAuthenticationDue(work, session, source)) return { status: 'authentication_not_required' };

  const challenge = challengeOf(work, session, source);
  if (challenge?.status === 'declined') {
    // For a saved card the next call creates a new page; a new card keeps its page.
    if (source.state === 'chargeable') work.state.redirects.delete(challenge.id);
    else work.state.redirects.put({ ...challenge, status: 'open' });
    return { status: 'failed' };
  }
  if (challenge && returnUrl !== undefined) work.state.redirects.put({ ...challenge, returnUrl });
  const opened = challenge
    ? source
    : openRedirect(work, source, {
        kind: 'challenge',
        sessionId: session?.id ?? NO_SESSION,
        ...present({ returnUrl }),
      });
  const token = opened.redirect?.token ?? '';
  return {
    status: 'challenge',
    challengeToken: token,
    redirectUrl: redirectUrlOf(work.settings, source.account, token),
  };
}

function challengeOf(
  work: Work,
  session: SessionRow | undefined,
  source: SourceRow,
): RedirectRow | undefined {
  const row = source.redirect && work.state.redirects.get(source.redirect.token);
  return row?.kind === 'challenge' && row.sessionId === (session?.id ?? NO_SESSION)
    ? row
    : undefined;
}
