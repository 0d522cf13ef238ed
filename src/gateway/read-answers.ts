import { toWirePrecondition } from '../domain/amount-precondition.js';
import type { Disclosure } from '../domain/compliance-text.js';
import { isId } from '../domain/ids.js';
import type { IntentOutcome } from '../domain/intent-outcome.js';
import { fieldsOf, present, textOf } from '../domain/json-reader.js';
import { PaymentError } from '../domain/payment-error.js';
import type { PaymentSource } from '../domain/payment-source.js';
import { readSource } from '../domain/read-source.js';
import type { SourceRequest } from './payment-gateway.js';

// What our own adapters send and read beside the checkout.

/** The reader of legal texts is not small, and only few pages ask for them by hand. */
export async function readDisclosure(answer: unknown): Promise<Disclosure> {
  const reader = await import('../domain/compliance-text.js');
  return reader.readDisclosure(answer);
}

/** @throws {PaymentError} `outcome-unknown`: something was made, and it cannot be told what. */
export function readCreated(answer: unknown): PaymentSource {
  const source = readSource(answer);
  if (!source) throw new PaymentError('outcome-unknown');
  return source;
}

/** @throws {PaymentError} `bad-response` for the answer to another question. */
export function readRetrieved(answer: unknown, id: string): PaymentSource {
  const source = readSource(answer);
  if (source?.id !== id) throw new PaymentError('bad-response');
  return source;
}

/** The body of a new source: the details stand under the type's name. */
export const sourceBody = ({ details, precondition, ...request }: SourceRequest) => ({
  ...request,
  ...(precondition && { precondition: toWirePrecondition(precondition) }),
  [request.type]: details,
});

/** @throws {PaymentError} `bad-response` for anything but an outcome. */
export function readIntentOutcome(answer: unknown): IntentOutcome {
  const { outcome, sourceId, clientSecret, code } = fieldsOf(answer);
  if (outcome === 'made' && isId(sourceId)) {
    return { outcome, sourceId, ...present({ clientSecret: textOf(clientSecret) }) };
  }
  if (outcome === 'refused') return { outcome, code: textOf(code, 200) ?? '' };
  if (outcome === 'unknown') return { outcome };
  throw new PaymentError('bad-response');
}

/** The body of a changed source: of a card nothing but its expiry can be changed. */
export const expiryBody = ({ month, year }: { readonly month: number; readonly year: number }) => ({
  creditCard: { expirationMonth: month, expirationYear: year },
});
