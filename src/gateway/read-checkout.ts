import type { Checkout } from '../domain/flow-state.js';
import { PaymentError } from '../domain/payment-error.js';
import { readOwnSession } from '../domain/payment-session.js';
import { checkoutAround } from './read-plain-checkout.js';

export { isId } from './is-id.js';

/**
 * Our own adapters' answer to the first question (architecture, section 5).
 * @throws {PaymentError} `bad-response` for the answer to another question.
 */
export function readCheckout(answer: unknown, sessionId: string): Checkout {
  const session = readOwnSession(answer);
  if (session?.id !== sessionId) throw new PaymentError('bad-response');
  return checkoutAround(session, answer);
}
