import { fieldsOf, flagOf, listOf, textOf } from '../domain/json-reader.js';
import { money, readMoney, type Money } from '../domain/money.js';

/** An installment plan. */
export interface InstalmentTerm {
  /** The id to send as `termCodeId`. */
  readonly code: string;
  readonly months: number;
  readonly monthly: Money;
  /** The sum of all payments. */
  readonly total: Money | undefined;
  /** Interest and fees included in it; absent if there are none or the service does not specify them. */
  readonly cost: Money | undefined;
  /** The last payment, if it differs from the others because of rounding. */
  readonly last: Money | undefined;
  /** The effective annual rate, in percent: `9.99`. */
  readonly apr: number | undefined;
  /** Whether the order is below the plan's minimum or above its maximum. */
  readonly outside: 'under' | 'over' | undefined;
}

/** Reads `terms[]`. Omits plans without a code, a length or a monthly payment. Never throws. */
export function readInstalmentTerms(
  raw: unknown,
  currency: string | undefined,
): readonly InstalmentTerm[] {
  return listOf(raw)
    .slice(0, 50)
    .flatMap((entry) => {
      const term = fieldsOf(entry);
      const code = textOf(term.code ?? term.id, 100);
      const months = Number(term.durationMonths);
      const monthly = readMoney(
        term.monthlyPaymentWithFeesAmount ?? term.monthlyPaymentAmount,
        currency,
      );
      if (!code || !Number.isInteger(months) || months < 1 || !monthly) return [];
      const apr = Number.parseFloat(String(term.effectiveApr ?? term.nominalApr));
      const outside = flagOf(term.underMinimumAmount)
        ? ('under' as const)
        : flagOf(term.overMaximumAmount)
          ? ('over' as const)
          : undefined;
      const order = readMoney(term.orderTotal, currency);
      const total = readMoney(term.totalRepayable, currency) ?? order;
      return {
        code,
        months,
        monthly,
        ...totalOf(total, order, monthly, months),
        apr: Number.isFinite(apr) && apr >= 0 ? apr : undefined,
        outside,
      };
    });
}

/**
 * The total cost of a plan, and the figures that explain it: interest and fees, and a last payment that differs because of
 * rounding. A total below the sum of the payments is ignored.
 */
function totalOf(
  total: Money | undefined,
  order: Money | undefined,
  { currency, minorUnits: monthly }: Money,
  months: number,
): Pick<InstalmentTerm, 'total' | 'cost' | 'last'> {
  const unknown = { total: undefined, cost: undefined, last: undefined };
  if (!total || total.currency !== currency) return unknown;
  const beyond = total.minorUnits - monthly * months;
  const isRounding = Math.abs(beyond) <= months;
  if (beyond < 0 && !isRounding) return unknown;
  const asked = order?.currency === currency ? order.minorUnits : total.minorUnits;
  const above = isRounding ? total.minorUnits - asked : beyond;
  const last = monthly + beyond;
  return {
    total,
    cost: above > 0 ? money(above, currency) : undefined,
    last: isRounding && beyond !== 0 && last > 0 ? money(last, currency) : undefined,
  };
}
