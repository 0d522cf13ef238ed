import type { DrError, ErrorEntry } from './errors.js';
import type { ElementClasses, ElementStyle } from './style.js';
import type { AdditionalAddressInfo, Address, Source, Usage } from './source.js';
import type { PayPalStyle, WalletStyle } from './wallets.js';

/** The member `options` of Drop-in's configuration. */
export interface DropinOptions {
  /** The purpose of the drop-in. Defaults to `checkout`. */
  readonly flow?: 'checkout' | 'managePaymentMethods';
  /** Whether to offer saving the method. Defaults to `false`; always `true` in `managePaymentMethods`. */
  readonly showSavePaymentAgreement?: boolean;
  /** Whether to show the seller's legal texts. Defaults to `true`; always `false` in `managePaymentMethods`. */
  readonly showComplianceSection?: boolean;
  /** Whether to show the terms of sale. Defaults to `false`. */
  readonly showTermsOfSaleDisclosure?: boolean;
  readonly usage?: Usage | '';
  readonly button?: {
    /** The label of the button. Defaults to `continue`. */
    readonly type?: 'continue' | 'payNow' | 'buyNow' | 'completeOrder' | 'submitOrder' | 'custom';
    /** The button's text. Only with `custom`. */
    readonly buttonText?: string;
  };
  readonly redirect?: {
    readonly disableAutomaticRedirects: boolean;
    readonly returnUrl?: string;
    readonly cancelUrl?: string;
  };
  readonly consents?: {
    readonly companyName: string;
    readonly eula?: { readonly url: string };
    readonly termsOfUse?: { readonly url: string };
  };
  /** Whether to expand the first payment method. Defaults to `true`. */
  readonly expandFirstPaymentMethod?: boolean;
  /** Without effect; some clients' typings have it. `consents` determines what is shown. */
  readonly showConsents?: boolean;
  /** Without effect; one client passes it. */
  readonly type?: unknown;
}

/** The member `billingAddress` of Drop-in's configuration. Required without a session; otherwise the session's is used. */
export interface DropinBillingAddress {
  readonly firstName: string;
  readonly lastName: string;
  readonly email: string;
  readonly phoneNumber?: string;
  readonly organization?: string;
  readonly address: Address & { readonly additionalAddressInfo?: AdditionalAddressInfo };
  readonly additionalAddressInfo?: AdditionalAddressInfo;
}

/** The member `paymentMethodConfiguration` of Drop-in's configuration. */
export interface DropinMethodConfiguration {
  readonly style?: ElementStyle;
  readonly classes?: ElementClasses;
  readonly creditCard?: {
    readonly cardNumberPlaceholderText?: string;
    readonly cardExpirationPlaceholderText?: string;
    readonly cardCvvPlaceholderText?: string;
    /** Another documented spelling of `cardCvvPlaceholderText`. */
    readonly cardCvvPlacholderText?: string;
    readonly style?: ElementStyle;
    /** Whether number and code are hidden once they are valid, except the last four digits of the number. */
    readonly mask?: boolean;
  };
  readonly onlineBanking?: {
    readonly style?: ElementStyle;
    readonly placeholderText?: string;
    readonly onlineBanking?: { readonly currency?: string; readonly country?: string };
  };
  readonly googlePay?: { readonly style?: WalletStyle };
  readonly applePay?: { readonly style?: WalletStyle };
  readonly payPal?: { readonly style?: PayPalStyle };
  readonly msts?: {
    readonly enrollmentUrl?: string;
    /** Another documented name of `enrollmentUrl`. */
    readonly enrollment?: string;
  };
  /** The types of the methods to show. Empty means all. */
  readonly enabledPaymentMethods?: readonly string[];
  /** The types of the methods to hide. Takes precedence over `enabledPaymentMethods`. */
  readonly disabledPaymentMethods?: readonly string[];
}

/** The argument of `onReady`. An empty list of types means that no method is available. */
export interface DropinReady {
  readonly paymentMethodTypes: readonly string[];
}

/** The argument of `onSuccess`. */
export interface DropinSuccess {
  readonly source: Source;
  /** Whether the shopper agreed to save the source and all steps for saving it are done. */
  readonly readyForStorage: boolean;
  readonly supportsStorage?: boolean;
  /** The shopper's consents. Only with terms on the screen. `true` means shown and accepted. */
  readonly consents?: {
    readonly termsOfSale: boolean;
    readonly eula: boolean;
    readonly termsOfUse: boolean;
  };
}

/** The argument of `onError`, with both members that clients read. */
export interface DropinError extends Pick<DrError, 'type'> {
  readonly paymentMethod?: string;
  /** The entries of the error. Never empty. */
  readonly errors: readonly ErrorEntry[];
}

/** The argument of `onCancel`. */
export interface DropinCancel {
  readonly paymentMethod: string;
}

/** The argument of `createDropin`. */
export interface DropinConfiguration {
  /** The id of the payment session. Required in `checkout`; must be absent in `managePaymentMethods`. */
  readonly sessionId?: string;
  readonly options?: DropinOptions;
  readonly billingAddress?: DropinBillingAddress;
  readonly paymentMethodConfiguration?: DropinMethodConfiguration;
  /** Called with the new source. If it returns a promise, the drop-in stays busy until it settles (addition to the contract). */
  readonly onSuccess?: (data: DropinSuccess) => unknown;
  readonly onError?: (data: DropinError) => void;
  readonly onCancel?: (data: DropinCancel) => void;
  readonly onReady?: (data: DropinReady) => void;
}

/** The result of `submit()`. */
export type DropinSubmitResult =
  | { readonly status: 'success'; readonly source: Source }
  | { readonly status: 'redirecting' | 'cancelled' }
  | { readonly status: 'error'; readonly error: DrError };

/** The return value of `createDropin`. */
export interface Dropin {
  /**
   * Shows the drop-in. Replaces another drop-in in the same container.
   * @param place The container's id, with or without `#`, or the container.
   */
  mount(place: string | Element): void;
  /** Removes the drop-in from the page; it can be mounted again. An addition to the contract. */
  unmount(): void;
  /** Removes the drop-in permanently. An addition to the contract. */
  destroy(): void;
  /** Changes the given options and keeps all others, and the shopper's input. An addition to the contract. */
  update(configuration: Partial<DropinConfiguration>): void;
  /** Reads the session again. Resolves when the answer has arrived. An addition to the contract. */
  refresh(): Promise<void>;
  /** Submits the selected method like the pay button. An addition to the contract. */
  submit(): Promise<DropinSubmitResult>;
}
