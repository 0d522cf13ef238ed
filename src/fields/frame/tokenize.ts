import { toWirePrecondition } from '../../domain/amount-precondition.js';
import type { CardSubmission, Outcome } from '../protocol.js';
import { UNKNOWN, askService, propertiesOf, refused } from './service-request.js';

/** The card data for one request body. */
export interface CardDetails {
  readonly number: string;
  /** The month, 1 to 12. */
  readonly expirationMonth: number;
  readonly expirationYear: number;
  readonly cvv: string;
  /** The key of the brand that the shopper chose for a co-branded card. */
  readonly preferredBrand?: string;
}

/** Creates a source from a card. Never rejects. */
export type Tokenize = (
  card: CardDetails,
  submission: CardSubmission,
  signal: AbortSignal,
) => Promise<Outcome>;

/** Reads the id and the secret of a new source. Nothing else of it is needed. */
function readSource(body: unknown): Outcome {
  const { id, clientSecret, status, state = status } = propertiesOf(body);
  if (state === 'failed' || state === 'cancelled') return refused('declined');
  const isText = (value: unknown): value is string =>
    typeof value === 'string' && value !== '' && value.length <= 128;
  return isText(id) && isText(clientSecret) ? { sourceId: id, clientSecret } : UNKNOWN;
}

/**
 * Makes the function that creates sources at the service.
 *
 * @param url The URL of the service's sources, with the publishable key.
 * @param pageOrigin The origin of the shop's page.
 */
export const serviceTokenizer =
  (url: string, pageOrigin?: string): Tokenize =>
  (creditCard, { idempotencyKey, precondition, ...submission }, signal) =>
    askService(
      {
        url,
        headers: {
          'Idempotency-Key': idempotencyKey,
          ...(pageOrigin !== undefined && { 'DR-Page-Origin': pageOrigin }),
        },
        body: {
          type: 'creditCard',
          ...submission,
          ...(precondition && { precondition: toWirePrecondition(precondition) }),
          creditCard,
        },
        read: readSource,
      },
      signal,
    );
