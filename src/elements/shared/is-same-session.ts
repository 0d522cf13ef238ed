import type { PaymentSession } from '../../domain/payment-session.js';

/** Whether two answers of the service say the same. How much time is left is no news. */
export const isSameSession = (a: PaymentSession, b: PaymentSession | undefined): boolean =>
  print(a) === print(b);

const print = (session: PaymentSession | undefined): string =>
  JSON.stringify({ ...session, expiresInMs: undefined });
