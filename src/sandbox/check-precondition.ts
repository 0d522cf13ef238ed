import { parseMoney } from '../domain/money.js';
import type { Fields } from './fields.js';
import { amountChanged, missingParameter } from './refusals.js';

/**
 * Refuses a source of another amount than the caller shows to the shopper. The session's version that comes along is for
 * diagnosis only: a newer one with the same figures is fine.
 * @param due What the source would be asked to pay, in minor units; `undefined` without a session.
 * @throws {SandboxError} 412 `amount_changed`, 400 where there is no session to compare with.
 */
export function checkPrecondition(
  fields: Fields,
  due: { readonly amount: number; readonly currency: string } | undefined,
): void {
  const shown = fields.fields('precondition');
  if (!shown) return;
  if (!due) throw fields.invalid('precondition');
  const currency = shown.text('currency', 3);
  if (shown.value('amount') === undefined) throw missingParameter(shown.path('amount'));
  if (currency.toUpperCase() !== due.currency) throw amountChanged();
  if (parseMoney(shown.value('amount'), due.currency)?.minorUnits !== due.amount)
    throw amountChanged();
}
