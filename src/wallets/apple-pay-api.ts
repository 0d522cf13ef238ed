// As much of Apple's published interface as the kit uses (developer.apple.com/documentation/apple_pay_on_the_web).

export interface ApplePayPaymentRequest {
  readonly countryCode: string;
  readonly currencyCode: string;
  readonly supportedNetworks: readonly string[];
  readonly merchantCapabilities: readonly string[];
  readonly total: {
    readonly label: string;
    /** A decimal: `68.01`. */
    readonly amount: string;
    readonly type: 'final' | 'pending';
  };
}

export interface ApplePaySession {
  onvalidatemerchant: ((event: { readonly validationURL: string }) => void) | null;
  onpaymentauthorized: ((event: { readonly payment: { readonly token: object } }) => void) | null;
  oncancel: ((event: unknown) => void) | null;
  /** Throws without a gesture, and while another session is active. */
  begin(): void;
  /** Throws when the session is over. */
  abort(): void;
  completeMerchantValidation(merchantSession: unknown): void;
  completePayment(result: { readonly status: number }): void;
}

export interface ApplePaySessionStatic {
  new (version: number, request: ApplePayPaymentRequest): ApplePaySession;
  readonly STATUS_SUCCESS: number;
  readonly STATUS_FAILURE: number;
  supportsVersion(version: number): boolean;
  /** Throws in documents that are not secure, and in frames that may not ask. */
  canMakePayments(): boolean;
}

/** Safari's own, where there is one. */
export const applePaySession = (): ApplePaySessionStatic | undefined =>
  (globalThis as { ApplePaySession?: ApplePaySessionStatic }).ApplePaySession;
