import { countCardAttempt } from './card-attempts.js';
import { readCode } from './card-input.js';
import { codeLengthOf } from './card-brands.js';
import type { Fields } from './fields.js';
import { isDue } from './issuer-wish.js';
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
 * Whether the issuer has seen the shopper for this session. While it wants to, the answer is a challenge
 * page; ask again after it. A challenge that went wrong is told once as `failed`; whoever asks after that may try anew.
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
  // A code that comes along is a try at guessing it as much as a new card is.
  if (readCode(card, codeLengthOf(source.details.brand), false) !== undefined)
    countCardAttempt(work, session);
  const returnUrl = readUrl(work.account, fields, 'returnUrl');
  if (source.authenticatedFor.includes(session?.id ?? NO_SESSION)) return { status: 'complete' };
  if (['failed', 'cancelled', 'consumed'].includes(source.state)) return { status: 'failed' };
  if (!isDue(work, session, source)) return { status: 'authentication_not_required' };

  const challenge = challengeOf(work, session, source);
  if (challenge?.status === 'declined') {
    // Of a saved card the next question opens a new page; a new card has the one it was made with.
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
