import type { Outcome, SourceRenewal } from '../protocol.js';
import { UNKNOWN, askService, propertiesOf } from './service-request.js';
import type { CardDetails } from './tokenize.js';

/** Updates a saved card with the expiry date in the form. Never rejects. */
export type Renew = (
  date: Pick<CardDetails, 'expirationMonth' | 'expirationYear'>,
  renewal: SourceRenewal,
  signal: AbortSignal,
) => Promise<Outcome>;

/** @param sources The URL of the service's sources, with the publishable key. */
export const serviceRenewal =
  (sources: URL): Renew =>
  ({ expirationMonth, expirationYear }, { sourceId, clientSecret, owner }, signal) => {
    const url = new URL(sources);
    url.pathname += `/${encodeURIComponent(sourceId)}`;
    return askService(
      {
        url: url.href,
        headers: { 'Dr-Source-Secret': clientSecret },
        // Idempotent by nature: a repeated update needs no idempotency key.
        body: { owner, creditCard: { expirationMonth, expirationYear } },
        read: (answer) =>
          propertiesOf(answer)['id'] === sourceId ? { sourceId, clientSecret } : UNKNOWN,
      },
      signal,
    );
  };
