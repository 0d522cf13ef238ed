import type { Checkout } from '../domain/flow-state.js';
import { fieldsOf } from '../domain/json-reader.js';
import { readMethods } from '../domain/payment-method.js';
import type { PaymentSession } from '../domain/payment-session.js';
import { readPlainSession } from '../domain/plain-session.js';

/** Our own service's answer to the first question, where it is a usual one; else it is for `readCheckout` to say. */
export function readPlainCheckout(answer: unknown, sessionId: string): Checkout | undefined {
  const session = readPlainSession(answer);
  return session?.id === sessionId ? checkoutAround(session, answer) : undefined;
}

/** What stands around the session in the answer. */
export function checkoutAround(session: PaymentSession, answer: unknown): Checkout {
  const { disclosure: legal, savedSources: saved } = fieldsOf(answer);
  return { session, methods: readMethods(answer), legal, saved };
}
