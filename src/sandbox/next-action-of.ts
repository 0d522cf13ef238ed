import { redirectUrlOf } from './redirect-url.js';
import type { JsonObject } from './sandbox.js';
import { primaryOf } from './sessions.js';
import type { SessionRow } from './state.js';
import type { Work } from './work.js';

/** The shopper's remaining step after the order is placed. */
export function nextActionOf(work: Work, session: SessionRow): JsonObject | undefined {
  const source = primaryOf(work, session);
  if (!source || session.orderId === undefined) return undefined;
  if (session.state === 'pending_redirect' && source.redirect) {
    const redirectUrl = redirectUrlOf(work.settings, source.account, source.redirect.token);
    return { action: 'redirect', data: { redirectUrl } };
  }
  if (session.state === 'pending_funds') {
    return {
      action: 'show_payment_instructions',
      data: { sourceId: source.id, sourceClientSecret: source.clientSecret },
    };
  }
  return undefined;
}
