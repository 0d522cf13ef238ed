import type { DrError } from './errors.js';
import type { Flow } from './source.js';

/** All optional; without any, everything that is switched on for the account. */
export interface PaymentMethodFilter {
  /** ISO 4217. */
  readonly currency?: string;
  /** Billing country, ISO 3166-1 alpha-2. */
  readonly country?: string;
  readonly supportsStorage?: boolean;
  readonly supportsRecurring?: boolean;
  readonly supportsFreeTrial?: boolean;
  /** Only what this transaction can be paid with. */
  readonly sessionId?: string;
}

/** One way to pay in rates. Amounts in major units. */
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

/** A way to pay on offer. */
export interface AvailablePaymentMethod {
  readonly type: string;
  readonly flow: Flow;
  readonly supportsRecurring: boolean;
  readonly supportsFreeTrial: boolean;
  /** Absent where the service does not say. */
  readonly supportsStorage?: boolean;
  readonly images: { readonly iconImage?: string };
  readonly terms?: readonly Partial<InstallmentTerm>[];
  readonly displayName?: string;
  readonly localizedDisplayName?: string;
  readonly defaultMandate?: { readonly terms: string };
}

/** With `sessionId` only. */
export interface SessionInformation {
  /** ISO 4217. */
  readonly currency: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** Major units, as text: `"450.00"`. */
  readonly amount: string;
  /** For `Compliance.getDetails`. */
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

/** A shop where Konbini is paid. */
export interface KonbiniStore {
  readonly storeId: string;
  readonly storeName: string;
  readonly localizedStoreName?: string;
  readonly storeLogoUrl?: string;
}

/** Empty where the method cannot be used, or the list could not be had: then with `error`. */
export type List<Item> = readonly Item[] & { readonly error?: DrError };
