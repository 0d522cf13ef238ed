import type {
  CardNumberChange,
  ChangeEvent,
  ElementEvent,
  IdealChange,
  InvoiceAttributeComplete,
  InvoiceAttributeReady,
  InvoiceAttributeType,
  KonbiniChange,
  KonbiniReady,
  OnlineBankingChange,
  OnlineBankingReady,
  RedirectWalletReady,
  RedirectWalletSource,
  ShippingAddressChange,
  ShippingOptionChange,
  TaxIdentifierChange,
  TaxIdentifierReady,
  WalletClick,
} from './element-events.js';
import type { SourceData } from './source.js';
import type { ElementClasses, ElementStyle } from './style.js';
import type {
  AmazonPayStyle,
  PaymentRequestData,
  PayPalStyle,
  WalletSourceEvent,
} from './wallets.js';

/** The options of every element. */
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
    /** The country, ISO 3166-1 alpha-2. Required without a session. */
    readonly country?: string;
    readonly sellingEntity?: string;
    /** The kind of customer whose number is asked for. */
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
    /** The code of a selling entity: `DR_IRELAND-ENTITY`. `businessEntityCode`, which some clients use, is equivalent. */
    readonly entity?: string;
    readonly businessEntityCode?: string;
    readonly locale?: string;
    readonly language?: string;
    /** ISO 3166-1 alpha-2. */
    readonly country?: string;
    /** Japan only: the URL that replaces the one of the commercial law page. */
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

/** The options and events of every element. */
export interface ElementTypes {
  cardnumber: {
    options: MaskedElementOptions;
    events: {
      ready: ElementEvent;
      focus: ElementEvent;
      blur: ElementEvent;
      change: CardNumberChange;
      /** Fired when Enter was pressed. */
      return: ElementEvent;
    };
  };
  cardexpiration: {
    options: FieldElementOptions;
    events: {
      ready: ElementEvent;
      focus: ElementEvent;
      blur: ElementEvent;
      change: ChangeEvent;
      return: ElementEvent;
    };
  };
  cardcvv: {
    options: MaskedElementOptions;
    events: {
      ready: ElementEvent;
      focus: ElementEvent;
      blur: ElementEvent;
      change: ChangeEvent;
      return: ElementEvent;
    };
  };
  iban: {
    options: ElementOptions;
    events: {
      ready: ElementEvent;
      focus: ElementEvent;
      blur: ElementEvent;
      change: ChangeEvent;
    };
  };
  ideal: {
    options: IdealOptions;
    events: {
      ready: ElementEvent;
      change: IdealChange;
    };
  };
  onlinebanking: {
    options: OnlineBankingOptions;
    events: {
      ready: OnlineBankingReady;
      focus: ElementEvent;
      blur: ElementEvent;
      change: OnlineBankingChange;
    };
  };
  konbini: {
    options: FieldElementOptions;
    events: {
      ready: KonbiniReady;
      focus: ElementEvent;
      blur: ElementEvent;
      change: KonbiniChange;
    };
  };
  taxidentifier: {
    options: TaxIdentifierOptions;
    events: {
      ready: TaxIdentifierReady;
      focus: ElementEvent;
      blur: ElementEvent;
      change: TaxIdentifierChange;
    };
  };
  invoiceattribute: {
    options: InvoiceAttributeOptions;
    events: {
      ready: InvoiceAttributeReady;
      complete: InvoiceAttributeComplete;
    };
  };
  offlinerefund: {
    options: OfflineRefundOptions;
    events: {
      ready: ElementEvent;
      /** Fired once, when the account was saved. */
      change: ChangeEvent;
    };
  };
  delayedpaymentinstructions: {
    options: DelayedPaymentInstructionsOptions;
    events: {
      ready: ElementEvent;
    };
  };
  compliance: { options: ComplianceOptions; events: object };
  applepay: {
    options: PaymentRequestData;
    events: {
      ready: ElementEvent;
      click: WalletClick;
      cancel: ElementEvent;
      shippingoptionchange: ShippingOptionChange;
      shippingaddresschange: ShippingAddressChange;
      source: WalletSourceEvent;
    };
  };
  googlepay: {
    options: PaymentRequestData;
    events: {
      ready: ElementEvent;
      click: WalletClick;
      cancel: ElementEvent;
      shippingoptionchange: ShippingOptionChange;
      shippingaddresschange: ShippingAddressChange;
      source: WalletSourceEvent;
    };
  };
  paypal: {
    options: PayPalOptions;
    events: {
      ready: RedirectWalletReady;
      click: ElementEvent;
      cancel: ElementEvent;
      source: RedirectWalletSource;
    };
  };
  amazonpay: {
    options: AmazonPayOptions;
    events: {
      ready: RedirectWalletReady;
      click: ElementEvent;
      cancel: ElementEvent;
      source: RedirectWalletSource;
    };
  };
}

/** The names of elements in their events and types. */
export type ElementType = keyof ElementTypes;

/** The names of elements in the contract's spellings. At run time, any case is accepted. */
export type ElementName =
  | ElementType
  | 'cardNumber'
  | 'cardExpiration'
  | 'cardCvv'
  | 'cardCVV'
  | 'onlineBanking'
  | 'taxIdentifier'
  | 'invoiceAttribute'
  | 'offlineRefund'
  | 'delayedPaymentInstructions'
  | 'applePay'
  | 'googlePay'
  | 'payPal'
  | 'amazonPay';

/** The element of a name. */
export type ElementTypeOf<Name extends ElementName> = Extract<Lowercase<Name>, ElementType>;

/** The return value of `createElement`. */
export interface DrElement<Type extends ElementType = ElementType> {
  /** @param place The container's id, with or without `#`, or the container. */
  mount(place: string | Element): void;
  /**
   * Removes the element from the page; it can be mounted again. Keeps the shopper's input. A card element keeps it only in
   * browsers that can move frames (`moveBefore`), and until another element of the same name is mounted.
   */
  unmount(): void;
  /** Removes the element permanently. */
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

/** The elements of Apple Pay and Google Pay, with two more functions. */
export interface WalletElement<
  Type extends 'applepay' | 'googlepay' = 'applepay' | 'googlepay',
> extends DrElement<Type> {
  /** Whether the wallet is available on this device and page. */
  canMakePayment(): boolean;
  /** Opens the sheet. Call it only in the handler of a shopper's click. */
  show(): void;
}

/** The return type of `createElement(name)` for each name. */
export type ElementOf<Type extends ElementType> = Type extends 'applepay' | 'googlepay'
  ? WalletElement<Type>
  : DrElement<Type>;
