// The parts of Apple's published interface that the kit uses (developer.apple.com/documentation/apple_pay_on_the_web).

import { ownGlobal } from '../dom/safe-document.js';

export interface ApplePayLine {
  readonly label: string;
  /** The amount as a decimal string: `68.01`. */
  readonly amount: string;
  readonly type: 'final' | 'pending';
}

export interface ApplePayShippingMethod {
  readonly identifier: string;
  readonly label: string;
  readonly detail: string;
  readonly amount: string;
}

/** A contact. Before the shopper authorizes, it has only the members that shipping costs depend on. */
export interface ApplePayContact {
  readonly givenName?: string;
  readonly familyName?: string;
  readonly phoneNumber?: string;
  readonly emailAddress?: string;
  readonly addressLines?: readonly string[];
  readonly locality?: string;
  readonly administrativeArea?: string;
  readonly postalCode?: string;
  readonly countryCode?: string;
}

export interface ApplePaymentAnswers {
  readonly billingContact?: ApplePayContact;
  readonly shippingContact?: ApplePayContact;
}

interface Totals {
  readonly newTotal: ApplePayLine;
  readonly newLineItems: readonly ApplePayLine[];
}

export interface ApplePayPaymentRequest {
  readonly countryCode: string;
  readonly currencyCode: string;
  readonly supportedNetworks: readonly string[];
  readonly merchantCapabilities: readonly string[];
  readonly total: ApplePayLine;
  readonly lineItems?: readonly ApplePayLine[];
  readonly requiredShippingContactFields?: readonly string[];
  readonly requiredBillingContactFields?: readonly string[];
  readonly shippingMethods?: readonly ApplePayShippingMethod[];
}

export interface ApplePaySession {
  onvalidatemerchant: ((event: { readonly validationURL: string }) => void) | null;
  onshippingcontactselected:
    ((event: { readonly shippingContact: ApplePayContact }) => void) | null;
  onshippingmethodselected:
    ((event: { readonly shippingMethod: { readonly identifier: string } }) => void) | null;
  onpaymentauthorized:
    | ((event: { readonly payment: ApplePaymentAnswers & { readonly token: object } }) => void)
    | null;
  oncancel: ((event: unknown) => void) | null;
  /** Opens the sheet. Throws without a user gesture, and while another session is active. */
  begin(): void;
  /** Closes the sheet. Throws if the session has ended. */
  abort(): void;
  completeMerchantValidation(merchantSession: unknown): void;
  completeShippingContactSelection(
    update: Totals & {
      readonly newShippingMethods: readonly ApplePayShippingMethod[];
      readonly errors?: readonly unknown[];
    },
  ): void;
  completeShippingMethodSelection(update: Totals): void;
  completePayment(result: { readonly status: number }): void;
}

export interface ApplePaySessionStatic {
  new (version: number, request: ApplePayPaymentRequest): ApplePaySession;
  readonly STATUS_SUCCESS: number;
  readonly STATUS_FAILURE: number;
  supportsVersion(version: number): boolean;
  /** Whether the device supports Apple Pay. Throws in insecure documents, and in frames without permission. */
  canMakePayments(): boolean;
}

/** Safari's `ApplePaySession`, if it exists. */
export const applePaySession = (): ApplePaySessionStatic | undefined =>
  ownGlobal('ApplePaySession');

type ApplePayErrorStatic = new (
  code: 'shippingContactInvalid' | 'addressUnserviceable',
  contactField: string,
  message: string,
) => object;

export const applePayError = (): ApplePayErrorStatic | undefined => ownGlobal('ApplePayError');
