import type { Address, AdditionalAddressInfo, Owner } from '../../../domain/address.js';
import { fieldsOf, listOf, oneOf } from '../../../domain/json-reader.js';
import type { SourceUsage } from '../../../domain/payment-source.js';

/** The purpose of the drop-in: paying for a session, or saving a method without one. */
export type DropinFlow = 'checkout' | 'managePaymentMethods';

/** The layout of the payment methods: rows that open, tabs side by side, or radio buttons above one form. */
export type DropinLayout = 'accordion' | 'tabs' | 'radios';

/** The wording of the pay button. */
export type ButtonType =
  'continue' | 'payNow' | 'buyNow' | 'completeOrder' | 'submitOrder' | 'custom';

/**
 * The treatment of sources that the session's customer saved: not shown, shown to pay with, or also to be removed and made
 * the default, by your back end (`dr-saved-source-remove`, `dr-saved-source-default`).
 */
export type SavedSourcesMode = 'hide' | 'show' | 'manage';

/** The return addresses of redirects. Both are required with automatic redirects disabled. */
export interface RedirectOptions {
  /**
   * Whether your page sends the shopper to the provider itself, after the order.
   * @defaultValue false
   */
  readonly disableAutomaticRedirects?: boolean;
  /** The absolute URL that the provider returns the shopper to. */
  readonly returnUrl?: string;
  /** The absolute URL that the provider returns the shopper to after canceling. Defaults to `returnUrl`. */
  readonly cancelUrl?: string;
  /** The hosts (`pay.shop.example`) or origins that the attributes `return-url` and `cancel-url` may name besides this site. An addition to the contract. */
  readonly returnHosts?: readonly string[];
  /**
   * Whether automatic redirects open in a new window if the browser allows it. An addition to the contract.
   * @defaultValue false
   */
  readonly popup?: boolean;
}

/** Your own documents that the shopper accepts with the terms of sale. */
export interface ConsentOptions {
  /** The name of your company in the sentence that the shopper accepts. */
  readonly companyName: string;
  /** The license agreement, an https URL. */
  readonly eula?: { readonly url: string };
  /** The terms of use, an https URL. */
  readonly termsOfUse?: { readonly url: string };
}

/** The `options` of Drop-in's configuration. Attributes of the element take precedence over them. */
export interface DropinOptions {
  /**
   * The purpose of the drop-in: `checkout` pays for a session, `managePaymentMethods` saves a method without one.
   * @defaultValue 'checkout'
   */
  readonly flow?: DropinFlow;
  /**
   * Whether the shopper is offered to save methods that can be saved.
   * @defaultValue false
   */
  readonly showSavePaymentAgreement?: boolean;
  /**
   * Whether the seller is shown, with links to its legal documents.
   * @defaultValue true
   */
  readonly showComplianceSection?: boolean;
  /**
   * Whether the shopper has to accept the terms of sale before paying.
   * @defaultValue false
   */
  readonly showTermsOfSaleDisclosure?: boolean;
  /** The future use of a saved source. `''` is none. */
  readonly usage?: SourceUsage | '';
  /**
   * The wording of the pay button; `custom` shows `buttonText`.
   * @defaultValue { type: 'continue' }
   */
  readonly button?: { readonly type?: ButtonType; readonly buttonText?: string };
  /** The return addresses of redirects, and whether your page redirects the shopper itself. */
  readonly redirect?: RedirectOptions;
  /** Your own documents that the shopper accepts with the terms of sale. */
  readonly consents?: ConsentOptions;
  /**
   * Whether the first payment method is open at the start.
   * @defaultValue true
   */
  readonly expandFirstPaymentMethod?: boolean;
  /**
   * The treatment of the customer's saved sources. An addition to the contract.
   * @defaultValue 'show'
   */
  readonly savedSources?: SavedSourcesMode;
}

/** Drop-in's `billingAddress`; `additionalAddressInfo` may be in `address` or beside it. */
export interface BillingAddress extends Omit<Owner, 'address'> {
  /** The billing address. */
  readonly address: Address & { readonly additionalAddressInfo?: AdditionalAddressInfo };
}

/** The options of every method type. */
interface SharedMethodOptions {
  /** The style of this method's form, in addition to the style of all methods. */
  readonly style?: object;
  /** Overrides `options.redirect.disableAutomaticRedirects` for this method. An addition to the contract. */
  readonly disableAutomaticRedirects?: boolean;
}

/** The options of one method type. */
export interface MethodOptions extends SharedMethodOptions {
  /** The URL where businesses apply for a TreviPay account (`msts`). */
  readonly enrollmentUrl?: string;
  readonly [option: string]: unknown;
}

/** The options of cards. */
export interface CardOptions extends SharedMethodOptions {
  /** The placeholder of the card number, at most 1000 characters, like the next two. */
  readonly cardNumberPlaceholderText?: string;
  /** The placeholder of the expiration date. */
  readonly cardExpirationPlaceholderText?: string;
  /** The placeholder of the security code. */
  readonly cardCvvPlaceholderText?: string;
  /** Another spelling of `cardCvvPlaceholderText`, from the contract's table. */
  readonly cardCvvPlacholderText?: string;
  /** Whether number and security code are masked once they are valid; the last four digits stay visible. */
  readonly mask?: boolean;
}

/** Drop-in's `paymentMethodConfiguration`. */
export interface PaymentMethodConfiguration {
  /** The style of the forms of all methods; docs/styling.md lists the properties. */
  readonly style?: object;
  /** The options of cards. */
  readonly creditCard?: CardOptions;
  /** The only method types to show. Empty allows all. */
  readonly enabledPaymentMethods?: readonly string[];
  /** The method types that are never shown. Takes precedence over the allow-list. */
  readonly disabledPaymentMethods?: readonly string[];
  readonly [type: string]: MethodOptions | readonly string[] | object | undefined;
}

/** The element's attributes, as far as they are set. */
export interface DropinAttributes {
  readonly flow?: string | undefined;
  readonly usage?: string | undefined;
  readonly buttonType?: string | undefined;
  readonly buttonText?: string | undefined;
  readonly showSavePaymentAgreement: boolean;
  readonly showTermsOfSaleDisclosure: boolean;
  readonly hideComplianceSection: boolean;
  readonly collapsed: boolean;
  readonly savedSources?: string | undefined;
  readonly disableAutomaticRedirects: boolean;
  readonly returnUrl?: string | undefined;
  readonly cancelUrl?: string | undefined;
}

export interface DropinInput extends DropinAttributes {
  readonly options?: DropinOptions | undefined;
  readonly billingAddress?: BillingAddress | undefined;
  readonly paymentMethodConfiguration?: PaymentMethodConfiguration | undefined;
}

/**
 * Attributes, options and defaults, parsed into typed values. The settings of features that load later are in `given`, and each
 * is parsed by one function of its feature.
 */
export interface DropinConfiguration {
  readonly flow: DropinFlow;
  readonly savesWithAgreement: boolean;
  readonly asksForTerms: boolean;
  readonly showsCompliance: boolean;
  readonly expandsFirst: boolean;
  readonly saved: SavedSourcesMode;
  readonly enabled: readonly string[];
  readonly disabled: readonly string[];
  /** The page's settings, unchecked. */
  readonly given: DropinInput;
}

export const SAVED: readonly SavedSourcesMode[] = ['hide', 'show', 'manage'];
export const FLOWS: readonly DropinFlow[] = ['checkout', 'managePaymentMethods'];

/**
 * Parses the page's settings. Attributes take precedence over `options`; values that are not documented are ignored
 * (an element does not throw into the page).
 */
export function readConfiguration(input: DropinInput): DropinConfiguration {
  const options = fieldsOf(input.options) as DropinOptions; // each member is checked below
  const methods = fieldsOf(input.paymentMethodConfiguration);
  const manages = (oneOf(FLOWS, input.flow, options.flow) ?? 'checkout') === 'managePaymentMethods';
  return {
    flow: manages ? 'managePaymentMethods' : 'checkout',
    savesWithAgreement:
      manages || input.showSavePaymentAgreement || options.showSavePaymentAgreement === true,
    asksForTerms: input.showTermsOfSaleDisclosure || options.showTermsOfSaleDisclosure === true,
    showsCompliance:
      !manages && !input.hideComplianceSection && options.showComplianceSection !== false,
    expandsFirst: !input.collapsed && options.expandFirstPaymentMethod !== false,
    saved: oneOf(SAVED, input.savedSources, options.savedSources) ?? 'show',
    enabled: textsOf(methods['enabledPaymentMethods']),
    disabled: textsOf(methods['disabledPaymentMethods']),
    given: input,
  };
}

/** The texts of a list that the page gave. */
export const textsOf = (list: unknown): readonly string[] =>
  listOf(list).filter((text): text is string => typeof text === 'string');
