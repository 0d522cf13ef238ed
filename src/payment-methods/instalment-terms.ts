import { fieldsOf, flagOf, listOf, textOf } from '../domain/json-reader.js';
import { readMoney, type Money } from '../domain/money.js';

/** One plan of a lender (protocol 2.7). */
export interface InstalmentTerm {
  /** What is sent: `termCodeId`. */
  readonly code: string;
  readonly months: number;
  readonly monthly: Money;
  /** All that will have been paid in the end. */
  readonly total: Money | undefined;
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
      return {
        code,
        months,
        monthly,
        total: readMoney(term.totalRepayable ?? term.orderTotal, currency),
        apr: Number.isFinite(apr) && apr >= 0 ? apr : undefined,
        outside,
      };
    });
}
