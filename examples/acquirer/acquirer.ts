// An example for docs/acquirer-adapter.md: an adapter for an acquirer with a small HTTP API. Replace the paths and the bodies
// with those of your acquirer. Keep the idempotency key, and treat a missing answer as an unknown outcome.
import type { Operation, RemoteProvider } from '../../src/sandbox/provider.js';

export interface AcquirerOptions {
  /** `https://api.acquirer.example`. */
  readonly url: string;
  readonly apiKey: string;
}

const PATIENCE = 10_000;

export function createAcquirer({ url, apiKey }: AcquirerOptions): RemoteProvider {
  return {
    name: 'acquirer',
    kind: 'remote',
    // The shopper types the card on the acquirer's page or in its frame.
    takesCards: false,
    challenge: () => false,
    async perform({ idempotencyKey, kind, chargeId, amount, currency, method }: Operation) {
      const response = await fetch(`${url}/payments/${chargeId}/${kind}`, {
        method: 'POST',
        headers: {
          authorization: `Bearer ${apiKey}`,
          'content-type': 'application/json',
          'idempotency-key': idempotencyKey,
        },
        body: JSON.stringify({ amount, currency, method }),
        signal: AbortSignal.timeout(PATIENCE),
      });
      if (response.ok) return 'done';
      // 402: declined, definitively. After any other answer the outcome is unknown and the request is repeated.
      if (response.status === 402) return 'refused';
      throw new Error(`The acquirer answered ${response.status}.`);
    },
  };
}
