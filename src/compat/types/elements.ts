import type { ChangeError, DrError } from './errors.js';
import type { Source, SourceData } from './source.js';
import type { ElementClasses, ElementStyle } from './style.js';
import type {
  AmazonPayStyle,
  DetailsUpdate,
  PaymentRequest,
  PaymentRequestData,
  PayPalStyle,
  WalletContact,
  WalletShippingOption,
  WalletSourceEvent,
} from './wallets.js';

/** What every element takes (protocol 5.2). */
export interface ElementOptions {
  readonly classes?: ElementClasses;
  readonly style?: ElementStyle;
}

export interface FieldElementOptions extends ElementOptions {
  readonly placeholderText?: string;
}

export interface MaskedElementOptions extends FieldElementOptions {
  readonly mask?: boolean;
}

export interface OnlineBankingOptions extends FieldElementOptions {
  readonly onlineBanking: { readonly currency: string; readonly country: string };
}

export interface IdealOptions extends ElementOptions {
  readonly ideal: { readonly sessionId: string };
}

export interface TaxIdentifierOptions extends ElementOptions {
  readonly taxIdentifier: {
    readonly sessionId?: string;
    /** ISO 3166-1 alpha-2; needed without a session. */
    readonly country?: string;
    readonly sellingEntity?: string;
    /** Asks for this kind alone. */
    readonly type?: 'individual' | 'business';
  };
}

export interface InvoiceAttributeOptions extends ElementOptions {
  readonly invoiceAttribute: {
    readonly sessionId?: string;
    readonly country?: string;
    readonly sellingEntity?: string;
    readonly type?: InvoiceAttributeType;
    readonly email?: string;
  };
}

export interface OfflineRefundOptions extends ElementOptions {
  readonly refundToken: string;
}

export interface DelayedPaymentInstructionsOptions extends ElementOptions {
  readonly sourceId: string;
  readonly sourceClientSecret: string;
}

export interface ComplianceOptions extends ElementOptions {
  readonly compliance: {
    /** A code of protocol 8.1. `businessEntityCode`, as clients write it, means the same. */
    readonly entity?: string;
    readonly businessEntityCode?: string;
    readonly locale?: string;
    readonly language?: string;
    /** ISO 3166-1 alpha-2. */
    readonly country?: string;
    /** Japan: takes the place of the commercial law page's address. */
    readonly jpCommerceLawPageUrl?: string;
  };
}

export interface PayPalOptions {
  readonly style?: PayPalStyle;
  readonly sourceData: SourceData;
}

export interface AmazonPayOptions {
  readonly style?: AmazonPayStyle;
  readonly classes?: ElementClasses;
  readonly sourceData: SourceData;
}

/** Taiwan's ways to keep an invoice (protocol 5.1). */
export type InvoiceAttributeType =
  | 'tw_individual_mobile_barcode'
  | 'tw_individual_citizen_cert'
  | 'tw_individual_member_carrier'
  | 'tw_individual_donate';

/** In every payload: the element's name in lower case. */
interface Told {
  readonly elementType: string;
}

export type ReadyEvent<More = object> = Told & More;

/** `complete` with an `error` is possible: full, but invalid. */
export type ChangeEvent<More = object> = Told & {
  readonly complete: boolean;
  readonly empty: boolean;
  readonly error: ChangeError | null;
} & More;

/** Brand keys (protocol 5.1). */
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

interface FieldEvents<Change = object, Ready = object> {
  ready: ReadyEvent<Ready>;
  focus: Told;
  blur: Told;
  change: ChangeEvent<Change>;
}

/** With `return`: the shopper pressed Enter. */
interface CardFieldEvents<Change = object> extends FieldEvents<Change> {
  return: Told;
}

export interface TaxIdentifierReady {
  /** Mount it only if there is something to ask for. */
  readonly hasTaxIdentifier: boolean;
  readonly businessTaxIdentifierRequired: boolean;
  readonly individualTaxIdentifierRequired: boolean;
}

export interface TaxIdentifierChange {
  readonly identifier: {
    /** `null` while it is not valid. */
    readonly value: string | null;
    /** The kind of number: `eu`, `br_cpf`. */
    readonly type: string;
    readonly customerType: 'individual' | 'business';
  };
}

export interface InvoiceAttributeReady {
  readonly hasInvoices: boolean;
  readonly invoiceRequired: boolean;
  readonly individual: readonly InvoiceAttributeType[];
  readonly hasIndividualInvoiceTypes: boolean;
}

export type InvoiceAttributeComplete = Told &
  (
    | {
        readonly id: string;
        readonly type: InvoiceAttributeType;
        readonly attributes: Readonly<Record<string, string>>;
        readonly error?: undefined;
      }
    | { readonly error: DrError }
  );

interface WalletEvents {
  ready: ReadyEvent;
  click: Told & { updateWith(request: PaymentRequestData): void };
  cancel: Told;
  shippingoptionchange: Told & {
    readonly shippingOption: WalletShippingOption;
    updateWith(update: DetailsUpdate): void;
  };
  shippingaddresschange: Told & {
    readonly shippingAddress: WalletContact;
    updateWith(update: DetailsUpdate): void;
  };
  source: WalletSourceEvent;
}

interface RedirectWalletEvents {
  ready: ReadyEvent<{ readonly error?: DrError }>;
  click: Told;
  cancel: Told;
  source: Told & { readonly source: Source | null; readonly error: DrError | null };
}

/** Every element with what it takes and tells (protocol 5.1). */
export interface ElementTypes {
  cardnumber: {
    options: MaskedElementOptions;
    events: CardFieldEvents<{ readonly brand: CardBrand | (string & {}) }>;
  };
  cardexpiration: { options: FieldElementOptions; events: CardFieldEvents };
  cardcvv: { options: MaskedElementOptions; events: CardFieldEvents };
  iban: { options: ElementOptions; events: FieldEvents };
  ideal: {
    options: IdealOptions;
    events: {
      ready: ReadyEvent;
      change: ChangeEvent<{
        readonly iban: {
          readonly complete: boolean;
          readonly empty: boolean;
          readonly error: ChangeError | null;
        };
      }>;
    };
  };
  onlinebanking: {
    options: OnlineBankingOptions;
    events: FieldEvents<{ readonly value: string }, { readonly hasAvailableBanks: boolean }>;
  };
  konbini: {
    options: FieldElementOptions;
    events: FieldEvents<{ readonly value: string }, { readonly hasAvailableStores: boolean }>;
  };
  taxidentifier: {
    options: TaxIdentifierOptions;
    events: FieldEvents<TaxIdentifierChange, TaxIdentifierReady>;
  };
  invoiceattribute: {
    options: InvoiceAttributeOptions;
    events: { ready: ReadyEvent<InvoiceAttributeReady>; complete: InvoiceAttributeComplete };
  };
  offlinerefund: {
    options: OfflineRefundOptions;
    events: { ready: ReadyEvent; change: ChangeEvent };
  };
  delayedpaymentinstructions: {
    options: DelayedPaymentInstructionsOptions;
    events: { ready: ReadyEvent };
  };
  compliance: { options: ComplianceOptions; events: object };
  applepay: { options: PaymentRequest; events: WalletEvents };
  googlepay: { options: PaymentRequest; events: WalletEvents };
  paypal: { options: PayPalOptions; events: RedirectWalletEvents };
  amazonpay: { options: AmazonPayOptions; events: RedirectWalletEvents };
}

/** Names of elements. Any case will do at run time (protocol 12.4, 86). */
export type ElementType = keyof ElementTypes;

/** What `createElement` gives (protocol 5.1). */
export interface DrElement<Type extends ElementType = ElementType> {
  /** @param place The container's id, with or without `#`, or the container. */
  mount(place: string | Element): void;
  /**
   * Takes it out of the page; it can be mounted again. What was typed is kept; into a card element, where the browser can
   * move frames (`moveBefore`) and until another one takes its part.
   */
  unmount(): void;
  /** Takes it away for good. */
  destroy(): void;
  on<Name extends keyof ElementTypes[Type]['events'] & string>(
    event: Name,
    listener: (event: ElementTypes[Type]['events'][Name]) => void,
  ): void;
  focus(): void;
  blur(): void;
  clear(): void;
  update(options: Partial<ElementTypes[Type]['options']>): void;
}

/** Apple Pay and Google Pay have two more. */
export interface WalletElement<
  Type extends 'applepay' | 'googlepay' = 'applepay' | 'googlepay',
> extends DrElement<Type> {
  /** Whether the wallet can be used here and now. */
  canMakePayment(): boolean;
  /** Opens the sheet; only in answer to a press of the shopper's. */
  show(): void;
}

/** What `createElement(name)` gives for each name. */
export type ElementOf<Type extends ElementType> = Type extends 'applepay' | 'googlepay'
  ? WalletElement<Type>
  : DrElement<Type>;
