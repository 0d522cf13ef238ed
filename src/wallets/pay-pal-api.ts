// As much of PayPal's published interface, version 6, as the kit uses (developer.paypal.com/sdk/js/reference).

import { ownGlobal } from '../dom/safe-document.js';

export interface PayPalPaymentSession {
  /** Within the gesture; the order may still be on its way. */
  start(
    options: { readonly presentationMode: 'auto' },
    order: Promise<{ readonly orderId: string }>,
  ): Promise<unknown>;
  cancel?(): void;
}

export interface PayPalInstance {
  findEligibleMethods(options: {
    readonly currencyCode: string;
    readonly countryCode: string;
  }): Promise<{ isEligible(method: 'paypal'): boolean }>;
  createPayPalOneTimePaymentSession(options: {
    readonly onApprove: (data: { readonly orderId: string }) => void;
    readonly onCancel: () => void;
    readonly onError: (error: unknown) => void;
  }): PayPalPaymentSession;
}

export interface PayPalNamespace {
  createInstance(options: {
    readonly clientId: string;
    readonly components: readonly ['paypal-payments'];
    readonly pageType: 'checkout';
    readonly locale: string;
  }): Promise<PayPalInstance>;
}

/** What the script leaves behind. */
export const payPalNamespace = (): PayPalNamespace | undefined => ownGlobal('paypal');
