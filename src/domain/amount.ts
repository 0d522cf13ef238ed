/**
 * An amount of money. The kit calculates with `minorUnits` only, never with decimals.
 */
export interface Money {
  /** ISO 4217 code, upper case: `USD`. */
  readonly currency: string;
  /** Whole minor units (cents for USD, yen for JPY, fils for KWD). Always a safe integer. */
  readonly minorUnits: number;
}
