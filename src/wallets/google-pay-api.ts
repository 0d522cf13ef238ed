// The parts of Google's published interface that the kit uses (developers.google.com/pay/api/web/reference).

import { ownGlobal } from '../dom/safe-document.js';

export interface GooglePayCardMethod {
  readonly type: 'CARD';
  readonly parameters: {
    readonly allowedAuthMethods: readonly string[];
    readonly allowedCardNetworks: readonly string[];
    readonly billingAddressRequired?: boolean;
    readonly billingAddressParameters?: { readonly format: 'FULL' };
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
    readonly totalPriceStatus: 'FINAL' | 'ESTIMATED';
    /** The total as a decimal string: `68.01`. */
    readonly totalPrice: string;
    readonly currencyCode: string;
    readonly countryCode: string;
    /** The label of the total. Required with `displayItems`. */
    readonly totalPriceLabel?: string;
    readonly displayItems?: readonly {
      readonly label: string;
      readonly type: 'LINE_ITEM';
      readonly price: string;
      readonly status: 'FINAL' | 'PENDING';
    }[];
  };
  readonly emailRequired?: boolean;
  readonly shippingAddressRequired?: boolean;
  readonly shippingAddressParameters?: { readonly phoneNumberRequired: boolean };
  readonly shippingOptionRequired?: boolean;
  readonly shippingOptionParameters?: ShippingOptions;
  /** The events that call `onPaymentDataChanged`, which the client must have. */
  readonly callbackIntents?: readonly Intent[];
}

type Intent = 'SHIPPING_ADDRESS' | 'SHIPPING_OPTION';

interface ShippingOptions {
  readonly defaultSelectedOptionId?: string;
  readonly shippingOptions: readonly {
    readonly id: string;
    readonly label: string;
    readonly description: string;
  }[];
}

/** An address. Before the shopper authorizes, it has only place and country. */
export interface GooglePayAddress {
  readonly name?: string;
  readonly phoneNumber?: string;
  readonly address1?: string;
  readonly address2?: string;
  readonly address3?: string;
  readonly locality?: string;
  readonly administrativeArea?: string;
  readonly postalCode?: string;
  readonly countryCode?: string;
}

/** The result of a sheet. */
export interface GooglePayData {
  readonly email?: string;
  readonly shippingAddress?: GooglePayAddress;
  readonly paymentMethodData: {
    readonly info?: { readonly billingAddress?: GooglePayAddress };
    readonly tokenizationData: { readonly token: string };
  };
}

export interface GooglePayUpdate {
  readonly newTransactionInfo: GooglePayRequest['transactionInfo'];
  readonly newShippingOptionParameters?: ShippingOptions;
  readonly error?: {
    readonly reason: 'SHIPPING_ADDRESS_UNSERVICEABLE' | 'SHIPPING_OPTION_INVALID';
    readonly intent: Intent;
    readonly message: string;
  };
}

export interface GooglePayCallbacks {
  onPaymentDataChanged(change: {
    readonly callbackTrigger: 'INITIALIZE' | Intent;
    readonly shippingAddress?: GooglePayAddress;
    readonly shippingOptionData?: { readonly id: string };
  }): Promise<GooglePayUpdate>;
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
  loadPaymentData(request: GooglePayRequest): Promise<GooglePayData>;
}

type Client = new (options: {
  readonly environment: 'TEST' | 'PRODUCTION';
  readonly paymentDataCallbacks?: GooglePayCallbacks;
}) => GooglePaymentsClient;

/** The global that `pay.js` sets, if it is valid. */
export const googlePaymentsClient = (): Client | undefined =>
  ownGlobal<{ payments?: { api?: { PaymentsClient?: Client } } }>('google')?.payments?.api
    ?.PaymentsClient;
