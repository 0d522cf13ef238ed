import { toWirePrecondition } from '../../domain/amount-precondition.js';
import type { CardSubmission, Outcome } from '../protocol.js';
import { UNKNOWN, askService, propertiesOf, refused } from './service-request.js';

/** The card, on its way to one request body. */
export interface CardDetails {
  readonly number: string;
  /** 1 to 12. */
  readonly expirationMonth: number;
  readonly expirationYear: number;
  readonly cvv: string;
  /** Of a card of several brands, the key of the one that the shopper chose. */
  readonly preferredBrand?: string;
}

/** Makes a source of a card. Never rejects. */
export type Tokenize = (
  card: CardDetails,
  submission: CardSubmission,
  signal: AbortSignal,
) => Promise<Outcome>;

/** The source, of which we need no more than how to ask for it. */
function readSource(body: unknown): Outcome {
  const { id, clientSecret, status, state = status } = propertiesOf(body);
  if (state === 'failed' || state === 'cancelled') return refused('declined');
  const isText = (value: unknown): value is string =>
    typeof value === 'string' && value !== '' && value.length <= 128;
  return isText(id) && isText(clientSecret) ? { sourceId: id, clientSecret } : UNKNOWN;
}

/**
 * Makes sources at the service.
 *
 * @param url Of the service's sources, with the publishable key.
 * @param pageOrigin Origin of the page whose shopper pays.
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
