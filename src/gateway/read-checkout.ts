import type { Checkout } from '../domain/flow-state.js';
import { fieldsOf } from '../domain/json-reader.js';
import { PaymentError } from '../domain/payment-error.js';
import { readMethods } from '../domain/payment-method.js';
import { readOwnSession } from '../domain/payment-session.js';

/**
 * Reads the first answer of the kit's own service: session, methods, legal texts and saved sources.
 * @throws {PaymentError} `bad-response` if the answer has another session id.
 */
export function readCheckout(answer: unknown, sessionId: string): Checkout {
  const session = readOwnSession(answer);
  if (session?.id !== sessionId) throw new PaymentError('bad-response');
  const { disclosure: legal, savedSources: saved } = fieldsOf(answer);
  return { session, methods: readMethods(answer), legal, saved };
}
