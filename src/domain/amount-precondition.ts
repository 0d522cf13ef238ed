import { present } from './json-reader.js';
import { toDecimal, type Money } from './money.js';

/**
 * The amount that the shopper agreed to. It goes along when a source is made, as a condition and never as the amount to
 * charge: the service answers 412 `amount_changed`, without side effects, where the source would get another amount.
 */
export interface AmountPrecondition {
  readonly amount: Money;
  /** The version of the session that was on the screen. For diagnosis: only amount and currency are compared. */
  readonly sessionVersion?: number;
}

/** An `AmountPrecondition` as it is sent: `{ amount: '118.01', currency: 'USD', sessionVersion: 3 }`. */
export interface WirePrecondition {
  /** A decimal string. */
  readonly amount: string;
  /** ISO 4217. */
  readonly currency: string;
  readonly sessionVersion?: number;
}

export const toWirePrecondition = ({
  amount,
  sessionVersion,
}: AmountPrecondition): WirePrecondition => ({
  amount: toDecimal(amount),
  currency: amount.currency,
  ...present({ sessionVersion }),
});
