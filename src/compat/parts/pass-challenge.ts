import type { Connection } from '../environment.js';

/**
 * Shows the issuer's page until the shopper is through with it. What came of it is for the service to say.
 * @returns Whether there was a way to show it, and the shopper did not go away from it.
 */
export async function passChallenge(
  _connection: Connection,
  _token: string | undefined,
  _redirectUrl: string | undefined,
): Promise<boolean> {
  return Promise.resolve(false);
}
