import type { Owner } from '../domain/address.js';
import type { PaymentMethod } from '../domain/payment-method.js';

/** The shopper's input by name: `''` or absent if empty, `'true'` for a checked box. */
export type Entered = Readonly<Record<string, string>>;

/** The data for rendering and checking inputs. */
export interface InputContext {
  readonly method: PaymentMethod;
  /** The shopper's two-letter country code, ISO 3166-1, if known. */
  readonly country?: string | undefined;
  /** The currency, ISO 4217. */
  readonly currency?: string | undefined;
  /** Whether the session pays for a subscription. */
  readonly recurring: boolean;
  /** The payer's details that the page has set. */
  readonly owner?: Partial<Owner> | undefined;
  /** `paymentMethodConfiguration[type]`, unchecked. */
  readonly options: Readonly<Record<string, unknown>>;
}
