import type { PaymentGateway } from './payment-gateway.js';
import { createAsk } from './request.js';

type Validate = NonNullable<PaymentGateway['validateMerchant']>;

/**
 * Asks the service to have Apple vouch for this page (`POST /v1/wallets/merchant-sessions`); what comes is Apple's own.
 * Which page that is, the service reads from `Origin`: the browser writes it, not the page.
 */
export async function validateMerchant(
  urlOf: (path: string, query: object) => string,
  request: Parameters<Validate>[0],
): Promise<unknown> {
  return createAsk()({
    url: urlOf('wallets/merchant-sessions', {}),
    // The sheet that waits for the answer gives up by itself.
    signal: new AbortController().signal,
    missing: 'session-not-found',
    body: request,
  });
}
