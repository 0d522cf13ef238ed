import type { DrError } from './errors.js';
import type { Source } from './source.js';

/** Buttons of Apple Pay and Google Pay. */
export interface WalletStyle {
  readonly buttonType?: 'plain' | 'buy' | 'long';
  readonly buttonColor?: 'light' | 'light-outline' | 'dark';
  /** ISO 639-1; English, if absent. */
  readonly buttonLanguage?: string;
}

/** PayPal's buttons: all strings, `'false'` too. */
export interface PayPalStyle {
  readonly label?: string;
  readonly size?: string;
  readonly color?: string;
  readonly shape?: string;
  readonly layout?: string;
  readonly fundingicons?: string | boolean;
  readonly tagline?: string | boolean;
}

/** Amazon Pay's button. */
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
  /** The first one, where none is. */
  readonly selected?: boolean;
}

/** What `paymentRequest` takes. */
export interface PaymentRequestData {
  readonly sessionId?: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** ISO 4217, of all amounts. */
  readonly currency: string;
  readonly total: DisplayItem;
  readonly displayItems?: readonly DisplayItem[];
  readonly shippingOptions?: readonly WalletShippingOption[];
  readonly requestShipping: boolean;
  readonly style?: WalletStyle;
  /** The click is answered by `event.updateWith(request)`. */
  readonly waitOnClick?: boolean;
}

/** For `createElement('applepay' | 'googlepay')` and their `update`. */
export interface PaymentRequest extends PaymentRequestData {
  readonly displayItems: readonly DisplayItem[];
  readonly shippingOptions: readonly WalletShippingOption[];
}

/** The page's answer to a change in the sheet. */
export interface DetailsUpdate {
  readonly status: 'success' | 'failure';
  readonly error?: {
    readonly message: string;
    /** Apple Pay only, by field. */
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
 * An address as wallets give it: `phone`, where an owner has `phoneNumber`. Spelled out, not borrowed from
 * the wallets' port: this is the contract's shape, and stays when the port changes.
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

/** A wallet's `source` event. */
export interface WalletSourceEvent {
  readonly elementType: string;
  readonly error: DrError | null;
  readonly source: Source | null;
  readonly billingAddress?: WalletContact;
  readonly shippingAddress?: WalletContact;
  readonly contactInformation?: Pick<WalletContact, 'name' | 'phone' | 'email'>;
  readonly shippingOption?: WalletShippingOption;
  /** Closes the sheet. `error` is taken for `failure`. */
  complete(status: 'success' | 'failure' | 'error'): void;
}
