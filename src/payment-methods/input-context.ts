import type { Owner } from '../domain/address.js';
import type { PaymentMethod } from '../domain/payment-method.js';

/** What the shopper entered, by the input's name: `''` or absent for nothing, `'true'` for a tick. */
export type Entered = Readonly<Record<string, string>>;

/** What there is to know when inputs are drawn and checked. */
export interface InputContext {
  readonly method: PaymentMethod;
  /** The shopper's two-letter country code, ISO 3166-1, if known. */
  readonly country?: string | undefined;
  /** The currency, ISO 4217. */
  readonly currency?: string | undefined;
  /** Whether the session pays for a subscription. */
  readonly recurring: boolean;
  /** The payer, as far as the page has set it. */
  readonly owner?: Partial<Owner> | undefined;
  /** `paymentMethodConfiguration[type]`, unchecked. */
  readonly options: Readonly<Record<string, unknown>>;
}
