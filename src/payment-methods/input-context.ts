import type { Owner } from '../domain/address.js';
import type { PaymentMethod } from '../domain/payment-method.js';

/** What the shopper entered, by the input's name: `''` or absent for nothing, `'true'` for a tick. */
export type Entered = Readonly<Record<string, string>>;

/** What there is to know when inputs are drawn and checked. */
export interface InputContext {
  readonly method: PaymentMethod;
  /** ISO 3166-1 alpha-2, where it is known. */
  readonly country?: string | undefined;
  /** ISO 4217. */
  readonly currency?: string | undefined;
  /** Whether the session pays for a subscription. */
  readonly recurring: boolean;
  /** Who pays, as far as the page has told. */
  readonly owner?: Partial<Owner> | undefined;
  /** `paymentMethodConfiguration[type]`, unchecked. */
  readonly options: Readonly<Record<string, unknown>>;
}
