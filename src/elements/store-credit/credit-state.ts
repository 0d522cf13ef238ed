import { fieldsOf, listOf, textOf } from '../../domain/json-reader.js';
import { UnsuccessfulResponse } from '../shared/wait-until-event.js';
import { isZero, money, subtract, sum, type Money } from '../../domain/money.js';
import { inconsistencyOf } from '../../domain/inconsistency.js';
import type { PaymentSession } from '../../domain/payment-session.js';
import type { PaymentSource } from '../../domain/payment-source.js';
import type { MessageKey } from '../../i18n/en/index.js';

/** Store credit up to `limit`, which is the remaining amount or the rest of the shopper's credit. */
export interface OpenCredit {
  readonly name: 'open';
  readonly limit: Money;
  readonly by: 'remaining' | 'balance';
}

/** Whether store credit can be applied now. */
export type CreditState =
  | OpenCredit
  | {
      readonly name: 'closed';
      readonly key: MessageKey;
      readonly tone: 'neutral' | 'success' | 'warning';
    };

export interface CreditRules {
  /** The shopper's whole credit, including the part applied here; `undefined` if the page does not state it. */
  readonly balance?: Money | undefined;
  /** The maximum number of credits of one order: one in the Commerce API, unlimited otherwise. */
  readonly most?: number | undefined;
}

const closed = (
  key: MessageKey,
  tone: 'neutral' | 'success' | 'warning' = 'neutral',
): CreditState => ({
  name: 'closed',
  key,
  tone,
});

/** The credits that are not canceled or failed. */
export const creditsOf = ({ sources }: PaymentSession): readonly PaymentSource[] =>
  sources.filter(({ role, state }) => role === 'secondary' && !/^(cancelled|failed)$/.test(state));

/** The balance minus the credit applied here; never negative. */
export function leftOf(session: PaymentSession, balance: Money | undefined): Money | undefined {
  if (!balance) return undefined;
  const applied = creditsOf(session).flatMap(({ amount }) => amount ?? []);
  if (applied.some(({ currency }) => currency !== balance.currency)) return undefined;
  const { currency, minorUnits } = subtract(balance, sum(applied, balance.currency));
  return money(Math.max(0, minorUnits), currency);
}

/** Whether, and up to what amount, store credit can be applied. The service checks again. */
export function creditStateOf(
  session: PaymentSession,
  { balance, most }: CreditRules,
): CreditState {
  const { state, total } = session;
  if (state !== 'requires_source' && state !== 'requires_confirmation') {
    return closed('credit.placed');
  }
  const fault = inconsistencyOf(session);
  if (fault === 'credit_exceeds_total') return closed('credit.exceeds', 'warning');
  if (fault === 'amounts_missing') return closed('readiness.amounts_unknown');
  if (fault) return closed('error.data-inconsistent', 'warning');
  if (total && isZero(total)) return closed('funded.nothing');
  if (session.recurring) return closed('credit.recurring');

  const primary = session.sources.find(
    ({ role, state }) => role === 'primary' && !/^(cancelled|failed)$/.test(state),
  );
  const left = leftOf(session, balance);
  // One that can be charged again makes room for credit; a single-use one cannot be cut any more. To take it off is no
  // help to who has no credit left.
  if (primary && !primary.reusable) {
    return closed(left && isZero(left) ? 'credit.none' : 'credit.afterPrimary');
  }
  const payable = primary ? primary.amount : session.remaining;
  if (!payable) return closed('readiness.amounts_unknown');
  if (isZero(payable)) return closed('funded.credit', 'success');
  if (left && isZero(left)) return closed('credit.none');
  if (most !== undefined && creditsOf(session).length >= most) return closed('credit.limit');
  return left && left.currency === payable.currency && left.minorUnits < payable.minorUnits
    ? { name: 'open', limit: left, by: 'balance' }
    : { name: 'open', limit: payable, by: 'remaining' };
}

/** The message key for a refusal of the page's back end. The session shows which rule applied. */
export function refusalKeyOf(
  code: string,
  session: PaymentSession,
  rules: CreditRules,
): MessageKey {
  const now = creditStateOf(session, rules);
  switch (code) {
    case 'amount_changed':
      return now.name === 'open' ? 'credit.amountChanged' : now.key;
    case 'session_source_amount_too_large':
    case 'amount_too_large':
      return now.name === 'open' ? 'credit.overRemaining' : now.key;
    case 'session_update_not_allowed':
    case 'creditAmount_already_updated':
      if (now.name === 'closed') return now.key;
      return creditsOf(session).length > 0 ? 'credit.limit' : 'credit.notCombinable';
    case 'source_not_supported':
    case 'invalid-payment-method':
      return 'credit.notCombinable';
    default:
      return 'credit.refused';
  }
}

/**
 * Reads the service's code of a refusal from the body of the back end's answer, or from the reason of a rejected promise. Empty
 * if there is none.
 */
export async function refusalCodeOf(reason: unknown): Promise<string> {
  if (!(reason instanceof UnsuccessfulResponse)) return codeOf(reason);
  const { response } = reason;
  return response.bodyUsed ? '' : codeOf(await response.json().catch(() => undefined));
}

/** Reads the code from both forms of services' answers, or from a bare object. */
function codeOf(raw: unknown): string {
  const { code, errors } = fieldsOf(raw);
  const [first] = listOf(fieldsOf(errors).error ?? errors);
  return textOf(code, 200) ?? textOf(fieldsOf(first).code, 200) ?? '';
}
