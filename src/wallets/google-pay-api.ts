// As much of Google's published interface as the kit uses (developers.google.com/pay/api/web/reference).

export interface GooglePayCardMethod {
  readonly type: 'CARD';
  readonly parameters: {
    readonly allowedAuthMethods: readonly string[];
    readonly allowedCardNetworks: readonly string[];
  };
  readonly tokenizationSpecification?: {
    readonly type: 'PAYMENT_GATEWAY';
    readonly parameters: Readonly<Record<string, string>>;
  };
}

interface Versioned {
  readonly apiVersion: 2;
  readonly apiVersionMinor: 0;
}

export interface GooglePayRequest extends Versioned {
  readonly allowedPaymentMethods: readonly GooglePayCardMethod[];
  readonly merchantInfo: { readonly merchantId?: string; readonly merchantName: string };
  readonly transactionInfo: {
    readonly totalPriceStatus: 'FINAL';
    /** A decimal: `68.01`. */
    readonly totalPrice: string;
    readonly currencyCode: string;
    readonly countryCode: string;
  };
}

export interface GooglePayButtonOptions {
  readonly onClick: () => void;
  readonly buttonType: 'plain' | 'long' | 'pay';
  readonly buttonColor: 'default' | 'black' | 'white';
  readonly buttonLocale: string;
  readonly buttonSizeMode: 'fill' | 'static';
  readonly buttonRootNode: Document | ShadowRoot;
}

export interface GooglePaymentsClient {
  isReadyToPay(
    request: Versioned & { readonly allowedPaymentMethods: readonly GooglePayCardMethod[] },
  ): Promise<{ readonly result: boolean }>;
  createButton(options: GooglePayButtonOptions): HTMLElement;
  /** Rejects with `{ statusCode: 'CANCELED' }` when the shopper closes the sheet. */
  loadPaymentData(request: GooglePayRequest): Promise<{
    readonly paymentMethodData: { readonly tokenizationData: { readonly token: string } };
  }>;
}

type Client = new (options: {
  readonly environment: 'TEST' | 'PRODUCTION';
}) => GooglePaymentsClient;

/** What `pay.js` leaves behind. */
export const googlePaymentsClient = (): Client | undefined =>
  (globalThis as { google?: { payments?: { api?: { PaymentsClient?: Client } } } }).google?.payments
    ?.api?.PaymentsClient;
