import { add, compare, money, subtract, sum, type Money } from './money.js';

/** What is attached to a session, as far as the arithmetic of sources needs to know. */
export interface Attached {
  readonly total: Money;
  /** Amounts of the attached secondary sources (store credit). */
  readonly secondaries: readonly Money[];
  /** The attached primary source, if any; it funds whatever the secondaries leave. */
  readonly primary?: { readonly reusable: boolean };
}

export interface Funding {
  readonly contributed: Money;
  /** Never negative; see `excess`. */
  readonly remaining: Money;
  /** What the primary source is cut to; only with a primary. */
  readonly primaryAmount?: Money;
  readonly funded: boolean;
  /** By how much store credit exceeds a total that was lowered after it was attached. Zero otherwise. */
  readonly excess: Money;
}

/** How much the secondary sources fund, and how much is left for a primary one. */
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
  /** 409: more than the order still costs */
  | 'session_source_amount_too_large'
  /** 409: store credit comes before a single-use primary */
  | 'session_update_not_allowed';

/** Why a secondary source of this amount may not be attached now; `undefined` where it may. */
export function refusalOfSecondary(attached: Attached, amount: Money): AttachRefusal | undefined {
  if (attached.primary && !attached.primary.reusable) return 'session_update_not_allowed';
  const credit = sum(attached.secondaries, attached.total.currency);
  if (amount.minorUnits <= 0 || compare(add(credit, amount), attached.total) > 0)
    return 'session_source_amount_too_large';
  return undefined;
}
