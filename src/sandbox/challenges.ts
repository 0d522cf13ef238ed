import type { Fields } from './fields.js';
import { approve, failSource, findRedirect } from './provider-redirects.js';
import { notFound } from './refusals.js';
import type { JsonObject } from './sandbox.js';
import type { Work } from './work.js';

/**
 * One step of EMV 3-D Secure in the frame: the issuer's check of the browser, then the challenge if one is needed. A failed
 * browser check does not change the outcome here.
 */
export function continueChallenge(work: Work, token: unknown, fields: Fields): JsonObject {
  const { redirect, source } = findRedirect(work, token);
  if (redirect.kind !== 'challenge') throw notFound('not_found', 'There is no such challenge.');
  const page = `${work.settings.pagesOrigin}/challenge/${redirect.id}`;
  const fingerprint = fields.oneOf('fingerprint', ['Y', 'N']);
  if (redirect.status === 'approved' || redirect.closed) return { step: 'done' };
  if (fingerprint === undefined) return { step: 'fingerprint', url: `${page}/fingerprint` };
  switch (source.behaviour.challenge) {
    case 'frictionless':
    case 'attempted':
      approve(work, work.state.redirects.put({ ...redirect, status: 'approved' }), source);
      return { step: 'done' };
    case 'refused':
      work.state.redirects.put({ ...redirect, status: 'declined', closed: true });
      failSource(work, source);
      return { step: 'done' };
    default:
      return { step: 'challenge', url: page };
  }
}
