import { fieldsOf, flagOf, listOf, textOf } from '../domain/json-reader.js';
import { money, readMoney, type Money } from '../domain/money.js';

/** One plan of a lender. */
export interface InstalmentTerm {
  /** What is sent: `termCodeId`. */
  readonly code: string;
  readonly months: number;
  readonly monthly: Money;
  /** All that will have been paid in the end. */
  readonly total: Money | undefined;
  /** How much of that is interest and fees; absent where there are none, or the service does not say. */
  readonly cost: Money | undefined;
  /** The last payment, where it evens out what was rounded in the others. */
  readonly last: Money | undefined;
  /** Effective yearly rate, in percent: `9.99`. */
  readonly apr: number | undefined;
  /** The order is too small or too large for it. */
  readonly outside: 'under' | 'over' | undefined;
}

/** Reads `terms[]`; leaves out what has no code, no length or no rate per month. Never throws. */
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
 * What a plan costs in all, and what makes its figures add up: interest and fees, and a last payment that differs by what was
 * rounded. A total that is less than the payments is none.
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
