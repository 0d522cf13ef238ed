import type { DrError, ErrorEntry } from './errors.js';
import type { ElementClasses, ElementStyle } from './style.js';
import type { AdditionalAddressInfo, Address, Source, Usage } from './source.js';
import type { PayPalStyle, WalletStyle } from './wallets.js';

/** Drop-in's `options`. */
export interface DropinOptions {
  /** `checkout`, if absent. */
  readonly flow?: 'checkout' | 'managePaymentMethods';
  /** Off, if absent; always on in `managePaymentMethods`. */
  readonly showSavePaymentAgreement?: boolean;
  /** On, if absent; always off in `managePaymentMethods`. */
  readonly showComplianceSection?: boolean;
  /** Off, if absent. */
  readonly showTermsOfSaleDisclosure?: boolean;
  readonly usage?: Usage | '';
  readonly button?: {
    /** `continue`, if absent. */
    readonly type?: 'continue' | 'payNow' | 'buyNow' | 'completeOrder' | 'submitOrder' | 'custom';
    /** With `custom` only. */
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
  /** On, if absent. */
  readonly expandFirstPaymentMethod?: boolean;
  /** Known from typings of clients only, and without effect: `consents` says what is shown. */
  readonly showConsents?: boolean;
  /** Passed by a client, and without effect. */
  readonly type?: unknown;
}

/** Drop-in's `billingAddress`: needed without a session, else the session's own is taken. */
export interface DropinBillingAddress {
  readonly firstName: string;
  readonly lastName: string;
  readonly email: string;
  readonly phoneNumber?: string;
  readonly organization?: string;
  readonly address: Address & { readonly additionalAddressInfo?: AdditionalAddressInfo };
  readonly additionalAddressInfo?: AdditionalAddressInfo;
}

/** Drop-in's `paymentMethodConfiguration`. */
export interface DropinMethodConfiguration {
  readonly style?: ElementStyle;
  readonly classes?: ElementClasses;
  readonly creditCard?: {
    readonly cardNumberPlaceholderText?: string;
    readonly cardExpirationPlaceholderText?: string;
    readonly cardCvvPlaceholderText?: string;
    /** The table's spelling of the same. */
    readonly cardCvvPlacholderText?: string;
    readonly style?: ElementStyle;
    /** Hides number and code once they are valid; the last four digits stay. */
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
    /** One table's name for the same. */
    readonly enrollment?: string;
  };
  /** Allow-list; empty means all. */
  readonly enabledPaymentMethods?: readonly string[];
  /** Deny-list; wins. */
  readonly disabledPaymentMethods?: readonly string[];
}

/** `onReady`. No types: nothing can be paid with. */
export interface DropinReady {
  readonly paymentMethodTypes: readonly string[];
}

/** `onSuccess`. */
export interface DropinSuccess {
  readonly source: Source;
  /** The shopper agreed that it is saved, and what that takes is done. */
  readonly readyForStorage: boolean;
  readonly supportsStorage?: boolean;
  /** With terms on the screen only. `true`: shown and accepted. */
  readonly consents?: {
    readonly termsOfSale: boolean;
    readonly eula: boolean;
    readonly termsOfUse: boolean;
  };
}

/** `onError`, with both members that its clients read. */
export interface DropinError extends Pick<DrError, 'type'> {
  readonly paymentMethod?: string;
  /** Never empty. */
  readonly errors: readonly ErrorEntry[];
}

/** `onCancel`. */
export interface DropinCancel {
  readonly paymentMethod: string;
}

/** What `createDropin` takes. */
export interface DropinConfiguration {
  /** Needed in `checkout`; must be absent in `managePaymentMethods`. */
  readonly sessionId?: string;
  readonly options?: DropinOptions;
  readonly billingAddress?: DropinBillingAddress;
  readonly paymentMethodConfiguration?: DropinMethodConfiguration;
  /** A promise that it returns keeps the drop-in busy until it settles (ours). */
  readonly onSuccess?: (data: DropinSuccess) => unknown;
  readonly onError?: (data: DropinError) => void;
  readonly onCancel?: (data: DropinCancel) => void;
  readonly onReady?: (data: DropinReady) => void;
}

/** What `submit()` comes to. */
export type DropinSubmitResult =
  | { readonly status: 'success'; readonly source: Source }
  | { readonly status: 'redirecting' | 'cancelled' }
  | { readonly status: 'error'; readonly error: DrError };

/** What `createDropin` gives. */
export interface Dropin {
  /**
   * Shows the drop-in. What a drop-in left in the place is taken away first.
   * @param place The container's id, with or without `#`, or the container.
   */
  mount(place: string | Element): void;
  /** Ours: takes it away; it can be mounted again. */
  unmount(): void;
  /** Ours: takes it away for good. */
  destroy(): void;
  /** Ours: takes over what is named and keeps the rest, also what the shopper typed. */
  update(configuration: Partial<DropinConfiguration>): void;
  /** Ours: asks the service again. Settles when the answer is in. */
  refresh(): Promise<void>;
  /** Ours: does what the pay button does. */
  submit(): Promise<DropinSubmitResult>;
}
