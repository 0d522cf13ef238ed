import { fieldsOf, textOf } from './json-reader.js';

/**
 * The state of strong customer authentication. While the issuer requires a challenge, the state is `challenge`: its token
 * opens the issuer's page for a `ChallengeProvider`. Query the state again after the challenge.
 */
export type Authentication =
  | { readonly status: 'complete' | 'authentication_not_required' | 'failed' }
  | { readonly status: 'challenge'; readonly token: string };

/** Reads the answer to an authentication request. A missing or unknown status is a failure. Never throws. */
export function readAuthentication(answer: unknown): Authentication {
  const { status, challengeToken } = fieldsOf(answer);
  if (status === 'complete' || status === 'authentication_not_required') return { status };
  const token = textOf(challengeToken, 200);
  return status === 'challenge' && token ? { status, token } : { status: 'failed' };
}
