import { readOffer } from './offers.js';
import { plainJson, isJsonObject } from './plain-json.js';
import { conflict, invalidParameter } from './refusals.js';
import { findSession, isOpen } from './sessions.js';
import type { Work } from './work.js';

// For tests, stories and demos only.

/** Expires a session. */
export function expireSession(work: Work, sessionId: unknown): void {
  const session = findSession(work, sessionId);
  if (!isOpen(session))
    throw conflict('session_update_not_allowed', 'The session can no longer be changed.');
  work.state.sessions.put({
    ...session,
    expiresAt: Math.min(session.expiresAt, work.now),
    version: session.version + 1,
  });
}

/** Sets any state of a session, even one that the contract does not have. */
export function overrideState(work: Work, sessionId: unknown, state: unknown): void {
  const session = findSession(work, sessionId);
  if (typeof state !== 'string' || !/^[a-z_]{1,64}$/.test(state)) throw invalidParameter('state');
  work.state.sessions.put({ ...session, state, version: session.version + 1 });
}

export function overrideMethods(work: Work, sessionId: unknown, methods: unknown): void {
  const session = findSession(work, sessionId);
  const offers = plainJson(methods);
  if (!Array.isArray(offers) || offers.length > 500) throw invalidParameter('methods');
  const checked = offers.map((offer: unknown) => {
    if (!isJsonObject(offer)) throw invalidParameter('methods');
    if (readOffer(offer).type === 'customerCredit') throw invalidParameter('methods');
    return offer;
  });
  work.state.sessions.put({ ...session, offers: checked, version: session.version + 1 });
}
