import { toWirePrecondition } from '../domain/amount-precondition.js';
import type { Disclosure } from '../domain/compliance-text.js';
import { isId } from '../domain/ids.js';
import type { IntentOutcome } from '../domain/intent-outcome.js';
import { fieldsOf, present, textOf } from '../domain/json-reader.js';
import { PaymentError } from '../domain/payment-error.js';
import type { PaymentSource } from '../domain/payment-source.js';
import { readSource } from '../domain/read-source.js';
import type { SourceRequest } from './payment-gateway.js';

// The requests and answers of the kit's own adapters, except the checkout.

/** Reads legal texts. The parser is loaded on demand because few pages request them separately. */
export async function readDisclosure(answer: unknown): Promise<Disclosure> {
  const reader = await import('../domain/compliance-text.js');
  return reader.readDisclosure(answer);
}

/** @throws {PaymentError} `outcome-unknown` if the answer is unreadable: a source may have been created. */
export function readCreated(answer: unknown): PaymentSource {
  const source = readSource(answer);
  if (!source) throw new PaymentError('outcome-unknown');
  return source;
}

/** @throws {PaymentError} `bad-response` if the answer has another id. */
export function readRetrieved(answer: unknown, id: string): PaymentSource {
  const source = readSource(answer);
  if (source?.id !== id) throw new PaymentError('bad-response');
  return source;
}

/** The request body for a new source. The details have the type's name. */
export const sourceBody = ({ details, precondition, ...request }: SourceRequest) => ({
  ...request,
  ...(precondition && { precondition: toWirePrecondition(precondition) }),
  [request.type]: details,
});

/** @throws {PaymentError} `bad-response` if the answer is not an outcome. */
export function readIntentOutcome(answer: unknown): IntentOutcome {
  const { outcome, sourceId, clientSecret, code } = fieldsOf(answer);
  if (outcome === 'made' && isId(sourceId)) {
    return { outcome, sourceId, ...present({ clientSecret: textOf(clientSecret) }) };
  }
  if (outcome === 'refused') return { outcome, code: textOf(code, 200) ?? '' };
  if (outcome === 'unknown') return { outcome };
  throw new PaymentError('bad-response');
}

/** The request body for an update. The expiry date is the only member of a card that can be changed. */
export const expiryBody = ({ month, year }: { readonly month: number; readonly year: number }) => ({
  creditCard: { expirationMonth: month, expirationYear: year },
});
