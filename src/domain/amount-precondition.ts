import { present } from './json-reader.js';
import { toDecimal, type Money } from './money.js';

/**
 * The amount that the shopper agreed to. A request to create a source carries it as a condition, never as the amount to
 * charge: if the source would get another amount, the service answers 412 `amount_changed` without side effects.
 */
export interface AmountPrecondition {
  readonly amount: Money;
  /** The version of the session on the screen, for diagnosis: only amount and currency are compared. */
  readonly sessionVersion?: number;
}

/** The JSON form of an `AmountPrecondition`: `{ amount: '118.01', currency: 'USD', sessionVersion: 3 }`. */
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
