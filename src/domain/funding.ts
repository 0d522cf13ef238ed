import { add, compare, money, subtract, sum, type Money } from './money.js';

/** The attached sources of a session, reduced to the data that the calculation needs. */
export interface Attached {
  readonly total: Money;
  /** The amounts of the attached secondary sources (store credit). */
  readonly secondaries: readonly Money[];
  /** The attached primary source, if any. It funds the rest of the total. */
  readonly primary?: { readonly reusable: boolean };
}

export interface Funding {
  readonly contributed: Money;
  /** The unfunded part of the total. Never negative; see `excess`. */
  readonly remaining: Money;
  /** The amount of the primary source after store credit. Absent without a primary source. */
  readonly primaryAmount?: Money;
  readonly funded: boolean;
  /** The amount by which store credit exceeds a total that was lowered after attachment. Zero otherwise. */
  readonly excess: Money;
}

/** Calculates the amount that secondary sources fund and the amount that is left for a primary source. */
export function fundingOf({ total, secondaries, primary }: Attached): Funding {
  const zero = money(0, total.currency);
  const credit = sum(secondaries, total.currency);
  const gap = subtract(total, credit);
  const excess = gap.minorUnits < 0 ? money(-gap.minorUnits, total.currency) : zero;
  const rest = gap.minorUnits < 0 ? zero : gap;
  if (excess.minorUnits > 0) return { contributed: credit, remaining: zero, funded: false, excess };
  if (primary)
    return { contributed: total, remaining: zero, primaryAmount: rest, funded: true, excess };
  return { contributed: credit, remaining: rest, funded: rest.minorUnits === 0, excess };
}

export type AttachRefusal =
  /** 409: the source exceeds the unfunded part of the order. */
  | 'session_source_amount_too_large'
  /** 409: store credit must be attached before a single-use primary source. */
  | 'session_update_not_allowed';

/** The reason why a secondary source of this amount cannot be attached now; `undefined` if it can. */
export function refusalOfSecondary(attached: Attached, amount: Money): AttachRefusal | undefined {
  if (attached.primary && !attached.primary.reusable) return 'session_update_not_allowed';
  const credit = sum(attached.secondaries, attached.total.currency);
  if (amount.minorUnits <= 0 || compare(add(credit, amount), attached.total) > 0)
    return 'session_source_amount_too_large';
  return undefined;
}
