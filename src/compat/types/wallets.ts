import type { DrError } from './errors.js';
import type { Source } from './source.js';

/** The style of Apple Pay's and Google Pay's buttons. */
export interface WalletStyle {
  readonly buttonType?: 'plain' | 'buy' | 'long';
  readonly buttonColor?: 'light' | 'light-outline' | 'dark';
  /** The language of the button, ISO 639-1. Defaults to English. */
  readonly buttonLanguage?: string;
}

/** The style of PayPal's buttons. All values are strings, including `'false'`. */
export interface PayPalStyle {
  readonly label?: string;
  readonly size?: string;
  readonly color?: string;
  readonly shape?: string;
  readonly layout?: string;
  readonly fundingicons?: string | boolean;
  readonly tagline?: string | boolean;
}

/** The style of Amazon Pay's button. */
export interface AmazonPayStyle {
  readonly color?: 'Gold' | 'LightGray' | 'DarkGray';
  readonly height?: string;
}

/** A line of the wallet's sheet. */
export interface DisplayItem {
  readonly label: string;
  /** Major units. */
  readonly amount: number;
  readonly isPending?: boolean;
}

export interface WalletShippingOption {
  readonly id: string;
  readonly label: string;
  /** Major units. */
  readonly amount: number;
  readonly detail: string;
  /** Whether the option is preselected. If none is, the first one is. */
  readonly selected?: boolean;
}

/** The argument of `paymentRequest`. */
export interface PaymentRequestData {
  readonly sessionId?: string;
  /** The country, ISO 3166-1 alpha-2. */
  readonly country: string;
  /** The currency of all amounts, ISO 4217. */
  readonly currency: string;
  readonly total: DisplayItem;
  readonly displayItems?: readonly DisplayItem[];
  readonly shippingOptions?: readonly WalletShippingOption[];
  readonly requestShipping: boolean;
  readonly style?: WalletStyle;
  /** Whether the sheet waits for the page's `event.updateWith(request)` after a click. */
  readonly waitOnClick?: boolean;
}

/** The request for `createElement('applepay' | 'googlepay')` and their `update`. */
export interface PaymentRequest extends PaymentRequestData {
  readonly displayItems: readonly DisplayItem[];
  readonly shippingOptions: readonly WalletShippingOption[];
}

/** The page's answer to a change in the sheet. */
export interface DetailsUpdate {
  readonly status: 'success' | 'failure';
  readonly error?: {
    readonly message: string;
    /** The errors by field. Apple Pay only. */
    readonly fields?: {
      readonly addressLine?: string;
      readonly city?: string;
      readonly country?: string;
      readonly phone?: string;
      readonly postalCode?: string;
      readonly recipient?: string;
      readonly region?: string;
    };
  };
  readonly total?: DisplayItem;
  readonly displayItems?: readonly DisplayItem[];
  readonly shippingOptions?: readonly WalletShippingOption[];
}

/**
 * An address in the wallets' form, with `phone` instead of an owner's `phoneNumber`. Declared separately from the type of the
 * wallet modules, because the contract's shape must stay the same when that type changes.
 */
export interface WalletContact {
  readonly name?: string;
  readonly firstName?: string;
  readonly lastName?: string;
  readonly phone?: string;
  readonly email?: string;
  readonly address?: {
    readonly line1?: string;
    readonly line2?: string;
    readonly city?: string;
    readonly state?: string;
    readonly postalCode?: string;
    readonly country?: string;
  };
}

/** The `source` event of a wallet. */
export interface WalletSourceEvent {
  readonly elementType: string;
  readonly error: DrError | null;
  readonly source: Source | null;
  readonly billingAddress?: WalletContact;
  readonly shippingAddress?: WalletContact;
  readonly contactInformation?: Pick<WalletContact, 'name' | 'phone' | 'email'>;
  readonly shippingOption?: WalletShippingOption;
  /** Closes the sheet. `error` has the same effect as `failure`. */
  complete(status: 'success' | 'failure' | 'error'): void;
}
