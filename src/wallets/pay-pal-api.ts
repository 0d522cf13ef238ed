// The parts of PayPal's published interface, version 6, that the kit uses (developer.paypal.com/sdk/js/reference).

import { ownGlobal } from '../dom/safe-document.js';

export interface PayPalPaymentSession {
  /** Opens the window. Call it within the user gesture; the order may follow later. */
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

/** The global that the script sets, if it is valid. */
export const payPalNamespace = (): PayPalNamespace | undefined => ownGlobal('paypal');
