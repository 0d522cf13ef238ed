import type { Checkout } from '../domain/flow-state.js';
import { fieldsOf } from '../domain/json-reader.js';
import { PaymentError } from '../domain/payment-error.js';
import { readMethods } from '../domain/payment-method.js';
import { readOwnSession } from '../domain/payment-session.js';

/** Whether it can be an id at all, and stand in a path (F-061). */
export const isId = (id: unknown): id is string =>
  typeof id === 'string' && /^[\w-]{1,128}$/.test(id);

/**
 * Our own adapters' answer to the first question (architecture, section 5).
 * @throws {PaymentError} `bad-response` for the answer to another question.
 */
export function readCheckout(answer: unknown, sessionId: string): Checkout {
  const session = readOwnSession(answer);
  if (session?.id !== sessionId) throw new PaymentError('bad-response');
  const { disclosure: legal, savedSources: saved } = fieldsOf(answer);
  return { session, methods: readMethods(answer), legal, saved };
}
