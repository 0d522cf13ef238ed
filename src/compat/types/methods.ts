import type { DrError } from './errors.js';
import type { Flow } from './source.js';

/** A filter of payment methods. Without any member, all methods of the account are returned. */
export interface PaymentMethodFilter {
  /** The currency, ISO 4217. */
  readonly currency?: string;
  /** The billing country, ISO 3166-1 alpha-2. */
  readonly country?: string;
  readonly supportsStorage?: boolean;
  readonly supportsRecurring?: boolean;
  readonly supportsFreeTrial?: boolean;
  /** The id of a session: only methods that can pay it are returned. */
  readonly sessionId?: string;
}

/** An installment plan. Amounts are in major units. */
export interface InstallmentTerm {
  readonly id: string;
  readonly name: string;
  readonly code: string;
  readonly underMinimumAmount: boolean;
  readonly overMaximumAmount: boolean;
  readonly durationMonths: number;
  readonly monthlyPaymentAmount: number;
  readonly monthlyPaymentWithFeesAmount: number;
  readonly orderTotal: number;
  readonly totalRepayable: number;
  readonly creditChargeAmount: number;
  readonly originationFeeAmount: number;
  readonly administrationFeeAmount: number;
  readonly nominalApr: number;
  readonly effectiveApr: number;
}

/** An available payment method. */
export interface AvailablePaymentMethod {
  readonly type: string;
  readonly flow: Flow;
  readonly supportsRecurring: boolean;
  readonly supportsFreeTrial: boolean;
  /** Whether the method can be saved. Absent if the service does not state it. */
  readonly supportsStorage?: boolean;
  readonly images: { readonly iconImage?: string };
  readonly terms?: readonly Partial<InstallmentTerm>[];
  readonly displayName?: string;
  readonly localizedDisplayName?: string;
  readonly defaultMandate?: { readonly terms: string };
}

/** The data of the session. Only with `sessionId`. */
export interface SessionInformation {
  /** The currency, ISO 4217. */
  readonly currency: string;
  /** The country, ISO 3166-1 alpha-2. */
  readonly country: string;
  /** The amount in major units, as text: `"450.00"`. */
  readonly amount: string;
  /** The code of the seller, for `Compliance.getDetails`. */
  readonly businessEntityCode?: string;
  readonly sellingEntity?: { readonly id: string; readonly name: string };
}

export type AvailablePaymentMethods =
  | {
      readonly paymentMethods: readonly AvailablePaymentMethod[];
      readonly sessionInformation?: SessionInformation;
      readonly error?: undefined;
    }
  | {
      readonly paymentMethods?: undefined;
      readonly sessionInformation?: undefined;
      readonly error: DrError;
    };

/** A bank of the online banking method. */
export interface Bank {
  readonly bankCode: string;
  readonly bankName: string;
}

/** A store chain of the Konbini method. */
export interface KonbiniStore {
  readonly storeId: string;
  readonly storeName: string;
  readonly localizedStoreName?: string;
  readonly storeLogoUrl?: string;
}

/** A list that is empty if the method is not available or, with `error`, if the list could not be read. */
export type List<Item> = readonly Item[] & { readonly error?: DrError };
