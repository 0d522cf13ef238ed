import { money, toDecimal, type Money } from '../domain/money.js';
import type { JsonObject } from './sandbox.js';

const SMALLEST = 9_000;
const LARGEST = 300_000;

/** Terms without interest, in the shape of a method's `terms`. Amounts are decimal strings. */
export const instalmentTerms = (months: readonly number[], total: Money): readonly JsonObject[] =>
  months.map((count) => {
    const decimal = (minorUnits: number) => toDecimal(money(minorUnits, total.currency));
    const monthly = decimal(Math.ceil(total.minorUnits / count));
    return {
      id: `term-${count}`,
      name: `${count}x`,
      code: `T${count}`,
      underMinimumAmount: total.minorUnits < SMALLEST,
      overMaximumAmount: total.minorUnits > LARGEST,
      durationMonths: count,
      monthlyPaymentAmount: monthly,
      monthlyPaymentWithFeesAmount: monthly,
      orderTotal: decimal(total.minorUnits),
      totalRepayable: decimal(total.minorUnits),
      creditChargeAmount: decimal(0),
      originationFeeAmount: decimal(0),
      administrationFeeAmount: decimal(0),
      nominalApr: '0.00',
      effectiveApr: '0.00',
    };
  });
