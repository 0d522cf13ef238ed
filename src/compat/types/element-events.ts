import type { ChangeError, DrError } from './errors.js';
import type { Source } from './source.js';
import type {
  DetailsUpdate,
  PaymentRequestData,
  WalletContact,
  WalletShippingOption,
} from './wallets.js';

/** The types of electronic invoices in Taiwan. */
export type InvoiceAttributeType =
  | 'tw_individual_mobile_barcode'
  | 'tw_individual_citizen_cert'
  | 'tw_individual_member_carrier'
  | 'tw_individual_donate';

/** The members of every event. */
export interface ElementEvent {
  /** The element's name in lower case. */
  readonly elementType: string;
}

/** A `change` event. It can have both `complete` and an `error`: the field is full, but invalid. */
export interface ChangeEvent extends ElementEvent {
  readonly complete: boolean;
  readonly empty: boolean;
  readonly error: ChangeError | null;
}

/** The key of a card brand. */
export type CardBrand =
  | 'visa'
  | 'mastercard'
  | 'amex'
  | 'dinersclub'
  | 'discover'
  | 'unionpay'
  | 'jcb'
  | 'maestro'
  | 'forbrugsforeningen'
  | 'dankort'
  | 'unknown';

export interface CardNumberChange extends ChangeEvent {
  readonly brand: CardBrand | (string & {});
}

export interface IdealChange extends ChangeEvent {
  /** The state of the IBAN field, which the shopper fills in for recurring payments. */
  readonly iban: {
    readonly complete: boolean;
    readonly empty: boolean;
    readonly error: ChangeError | null;
  };
}

export interface OnlineBankingReady extends ElementEvent {
  readonly hasAvailableBanks: boolean;
}

export interface OnlineBankingChange extends ChangeEvent {
  /** The bank's code. */
  readonly value: string;
}

export interface KonbiniReady extends ElementEvent {
  readonly hasAvailableStores: boolean;
}

export interface KonbiniChange extends ChangeEvent {
  /** The store's id. */
  readonly value: string;
}

export interface TaxIdentifierReady extends ElementEvent {
  /** Whether the element asks for a number. If `false`, do not mount it. */
  readonly hasTaxIdentifier: boolean;
  readonly businessTaxIdentifierRequired: boolean;
  readonly individualTaxIdentifierRequired: boolean;
}

export interface TaxIdentifierChange extends ChangeEvent {
  readonly identifier: {
    /** The number; `null` while it is not valid. */
    readonly value: string | null;
    /** The kind of number: `eu`, `br_cpf`. */
    readonly type: string;
    readonly customerType: 'individual' | 'business';
  };
}

export interface InvoiceAttributeReady extends ElementEvent {
  readonly hasInvoices: boolean;
  readonly invoiceRequired: boolean;
  readonly individual: readonly InvoiceAttributeType[];
  readonly hasIndividualInvoiceTypes: boolean;
}

export type InvoiceAttributeComplete = ElementEvent &
  (
    | {
        readonly id: string;
        readonly type: InvoiceAttributeType;
        readonly attributes: Readonly<Record<string, string>>;
        readonly error?: undefined;
      }
    | { readonly error: DrError }
  );

/** A click on the wallet's button. With `waitOnClick`, the sheet opens after `updateWith`, which has four seconds. */
export interface WalletClick extends ElementEvent {
  updateWith(request: Partial<PaymentRequestData>): void;
}

export interface ShippingOptionChange extends ElementEvent {
  readonly shippingOption: WalletShippingOption;
  updateWith(update: DetailsUpdate): void;
}

export interface ShippingAddressChange extends ElementEvent {
  readonly shippingAddress: WalletContact;
  updateWith(update: DetailsUpdate): void;
}

/** The `ready` event of wallets that redirect to another page. `error` is the reason why there is no button. */
export interface RedirectWalletReady extends ElementEvent {
  readonly error?: DrError;
}

export interface RedirectWalletSource extends ElementEvent {
  readonly source: Source | null;
  readonly error: DrError | null;
}
