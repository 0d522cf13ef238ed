import { checkKey, intentOf, refuseFromNowOn } from './idempotency.js';
import { fieldsOf, listOf } from '../domain/json-reader.js';
import { conflict } from './refusals.js';
import type { JsonObject } from './sandbox.js';
import { findSession } from './sessions.js';
import { CREATE_SOURCE } from './sources.js';
import type { Work } from './work.js';

/**
 * The outcome of a `POST /v1/sources` by its key, for the page that sent it: without card data, and without the secret of a
 * source that has been saved since. Cards are sent by the card frame, which is a page of the service.
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
 * Cancels a `POST /v1/sources` by its key: if it has not been carried out or refused yet, it will be refused. Answers like
 * `readIntent`. Needed when the shopper changes the card: card data is not compared, so a request for the new card under the
 * same key would be answered with the source of the old one.
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
