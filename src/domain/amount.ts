/**
 * An amount of money. All sums in the kit are done on `minorUnits`, never on decimals.
 */
export interface Money {
  /** ISO 4217 code, upper case: `USD`. */
  readonly currency: string;
  /** Whole minor units (cents for USD, yen for JPY, fils for KWD). Always a safe integer. */
  readonly minorUnits: number;
}
