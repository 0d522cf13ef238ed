import { subtract, sum, type Money } from './money.js';
import type { PaymentSession } from './payment-session.js';

/**
 * What a new primary source of this session would be asked to pay: all that store credit leaves, also where it would
 * replace another primary source. `undefined` where the session does not say.
 */
export function primaryShare({ sources, total, remaining }: PaymentSession): Money | undefined {
  if (!sources.some(({ role }) => role === 'primary')) return remaining;
  const credits = sources.filter(({ role }) => role === 'secondary');
  const amounts = credits.flatMap(({ amount }) =>
    amount && amount.currency === total?.currency ? [amount] : [],
  );
  if (!total || amounts.length < credits.length) return undefined;
  return subtract(total, sum(amounts, total.currency));
}
