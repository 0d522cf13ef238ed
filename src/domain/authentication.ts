import { fieldsOf, textOf } from './json-reader.js';

/**
 * What became of strong customer authentication. While the issuer wants to see the shopper there is a
 * `challenge`: its token opens the issuer's page for a `ChallengeProvider`. Ask again after it.
 */
export type Authentication =
  | { readonly status: 'complete' | 'authentication_not_required' | 'failed' }
  | { readonly status: 'challenge'; readonly token: string };

/** Reads the answer to an authentication. A status that is missing or unknown is a failure. Never throws. */
export function readAuthentication(answer: unknown): Authentication {
  const { status, challengeToken } = fieldsOf(answer);
  if (status === 'complete' || status === 'authentication_not_required') return { status };
  const token = textOf(challengeToken, 200);
  return status === 'challenge' && token ? { status, token } : { status: 'failed' };
}
