// A worked example of docs/acquirer-adapter.md: an acquirer with a small HTTP API. Replace the paths and the bodies by those of
// yours; what has to stay is the idempotency key, and that no answer is no verdict.
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
    // The card is typed on the acquirer's own page or frame.
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
      // 402: declined, for good. Everything else says nothing of what became of it, and is asked again.
      if (response.status === 402) return 'refused';
      throw new Error(`The acquirer answered ${response.status}.`);
    },
  };
}
