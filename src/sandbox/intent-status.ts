import { checkKey, intentOf, refuseFromNowOn } from './idempotency.js';
import { fieldsOf, listOf } from '../domain/json-reader.js';
import { conflict } from './refusals.js';
import type { JsonObject } from './sandbox.js';
import { findSession } from './sessions.js';
import { CREATE_SOURCE } from './sources.js';
import type { Work } from './work.js';

/**
 * What became of a source that was to be made under a key, for the page that sent it: no card facts, and no secret of a
 * source that is saved by now. Cards are sent by the card frame, which is a page of the service.
 */
export function readIntent(work: Work, sessionId: unknown, key: unknown): JsonObject {
  const { origin, settings } = work;
  const session = findSession(work, sessionId);
  checkKey(key);
  const intent = intentOf(work, origin, key) ?? intentOf(work, settings.pagesOrigin, key);
  if (intent?.operation !== CREATE_SOURCE || intent.sessionId !== session.id)
    return { outcome: 'unknown' };
  const { outcome } = intent;
  if (outcome.kind === 'answer') {
    const [first] = listOf(fieldsOf(outcome.answer.body).errors);
    return { outcome: 'refused', code: String(fieldsOf(first).code) };
  }
  const source = work.state.sources.get(outcome.sourceId);
  if (!source) return { outcome: 'unknown' };
  return {
    outcome: 'made',
    sourceId: source.id,
    ...(!source.reusable && { clientSecret: source.clientSecret }),
  };
}

/**
 * Gives up a source that was to be made under a key: where it has not been made or refused, it never will be. Answers as
 * `readIntent`. The shopper has changed the card meanwhile, and card data is not compared: under the same key the new card
 * would be answered with the source of the old one.
 */
export function cancelIntent(work: Work, sessionId: unknown, key: unknown): JsonObject {
  const known = readIntent(work, sessionId, key);
  if (known.outcome !== 'unknown') return known;
  const { origin, settings } = work;
  const session = findSession(work, sessionId);
  checkKey(key);
  for (const scope of [origin, settings.pagesOrigin]) {
    if (intentOf(work, scope, key)) continue; // of another session
    const request = { key, scope, operation: CREATE_SOURCE, sessionId: session.id };
    refuseFromNowOn(work, request, conflict('conflict', 'The request was given up.'));
  }
  return readIntent(work, sessionId, key);
}
