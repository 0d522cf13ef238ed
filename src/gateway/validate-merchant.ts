import type { PaymentGateway } from './payment-gateway.js';
import { createAsk } from './request.js';

type Validate = NonNullable<PaymentGateway['validateMerchant']>;

/**
 * Requests Apple's merchant session for this page from the service (`POST /v1/wallets/merchant-sessions`). The answer is
 * Apple's own. The service identifies the page by the `Origin` header, which the browser sets and a page cannot change.
 */
export async function validateMerchant(
  urlOf: (path: string, query: object) => string,
  request: Parameters<Validate>[0],
): Promise<unknown> {
  return createAsk()({
    url: urlOf('wallets/merchant-sessions', {}),
    // No abort signal: the payment sheet that waits for the answer has its own time limit.
    signal: new AbortController().signal,
    missing: 'session-not-found',
    body: request,
  });
}
