import type { WalletSetup } from '../../wallets/setup.js';
import type { Connection } from '../environment.js';
import { gatewayOf } from '../gateways.js';

/**
 * How Apple Pay has the service vouch for the page. `undefined` without a session: the service vouches for sessions, so
 * that a page without one has no Apple Pay.
 */
export function merchantOf(
  connection: Connection,
  sessionId: string | undefined,
): WalletSetup['validateMerchant'] {
  const gateway = gatewayOf(connection);
  const validate = gateway.validateMerchant?.bind(gateway);
  if (!validate || sessionId === undefined) return undefined;
  return (validationUrl) => validate({ type: 'applePay', sessionId, validationUrl });
}
