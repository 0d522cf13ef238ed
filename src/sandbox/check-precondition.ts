import { parseMoney } from '../domain/money.js';
import type { Fields } from './fields.js';
import { amountChanged, missingParameter } from './refusals.js';

/**
 * Refuses a source whose amount differs from the one shown to the shopper. `sessionVersion` is for diagnosis only: a newer
 * version with the same amounts is accepted.
 * @param due The amount that the source would pay, in minor units; `undefined` without a session.
 * @throws {SandboxError} 412 `amount_changed`, 400 if there is no session to compare with.
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
