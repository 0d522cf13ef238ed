import type { Address, AdditionalAddressInfo, Owner } from '../../../domain/address.js';
import { fieldsOf, listOf, oneOf } from '../../../domain/json-reader.js';
import type { SourceUsage } from '../../../domain/payment-source.js';

/** What the shopper does here: pays for a session, or saves a method without one (protocol 3.7). */
export type DropinFlow = 'checkout' | 'managePaymentMethods';

/** How the ways to pay stand: rows that open, tabs side by side, or radios above one form. */
export type DropinLayout = 'accordion' | 'tabs' | 'radios';

/** The pay button's texts (protocol 3.3). */
export type ButtonType =
  'continue' | 'payNow' | 'buyNow' | 'completeOrder' | 'submitOrder' | 'custom';

/**
 * What becomes of sources that the session's customer saved: they are not shown, shown to pay with, or can also be removed and
 * made the default, by a back end of the page's (`dr-saved-source-remove`, `dr-saved-source-default`).
 */
export type SavedSourcesMode = 'hide' | 'show' | 'manage';

/** Where a redirect comes back to; with automatic redirects switched off both are needed (protocol 3.8). */
export interface RedirectOptions {
  readonly disableAutomaticRedirects?: boolean;
  readonly returnUrl?: string;
  readonly cancelUrl?: string;
  /** Ours: hosts (`pay.shop.example`) or origins that the attributes `return-url` and `cancel-url` may name beside this site. */
  readonly returnHosts?: readonly string[];
  /** Ours: automatic redirects open in a window of their own, where the browser lets them; otherwise here. */
  readonly popup?: boolean;
}

/** Documents of your own that the shopper accepts with the terms of sale (protocol 3.3). */
export interface ConsentOptions {
  readonly companyName: string;
  readonly eula?: { readonly url: string };
  readonly termsOfUse?: { readonly url: string };
}

/** Drop-in's `options` (protocol 3.3). Attributes of the element win over them. */
export interface DropinOptions {
  readonly flow?: DropinFlow;
  readonly showSavePaymentAgreement?: boolean;
  readonly showComplianceSection?: boolean;
  readonly showTermsOfSaleDisclosure?: boolean;
  readonly usage?: SourceUsage | '';
  readonly button?: { readonly type?: ButtonType; readonly buttonText?: string };
  readonly redirect?: RedirectOptions;
  readonly consents?: ConsentOptions;
  readonly expandFirstPaymentMethod?: boolean;
  /** Ours: `show`, unless it is said otherwise. */
  readonly savedSources?: SavedSourcesMode;
}

/** Drop-in's `billingAddress` (protocol 3.4); `additionalAddressInfo` may stand in `address` or beside it. */
export interface BillingAddress extends Omit<Owner, 'address'> {
  readonly address: Address & { readonly additionalAddressInfo?: AdditionalAddressInfo };
}

/** What can be set for one method type. */
export interface MethodOptions {
  readonly style?: object;
  /** Ours: overrides `options.redirect.disableAutomaticRedirects` for this method (decision 4). */
  readonly disableAutomaticRedirects?: boolean;
  /** TreviPay (`msts`): where businesses apply for an account. */
  readonly enrollmentUrl?: string;
  readonly [option: string]: unknown;
}

/** What can be set for cards (protocol 3.5). */
export interface CardOptions extends MethodOptions {
  readonly cardNumberPlaceholderText?: string;
  readonly cardExpirationPlaceholderText?: string;
  readonly cardCvvPlaceholderText?: string;
  /** The spelling of the contract's table; means the same. */
  readonly cardCvvPlacholderText?: string;
  /** Hides number and security code once they are valid; the last four digits stay. */
  readonly mask?: boolean;
}

/** Drop-in's `paymentMethodConfiguration` (protocol 3.5). */
export interface PaymentMethodConfiguration {
  readonly style?: object;
  readonly creditCard?: CardOptions;
  /** Allow-list of types; empty means all. */
  readonly enabledPaymentMethods?: readonly string[];
  /** Deny-list of types; wins over the allow-list. */
  readonly disabledPaymentMethods?: readonly string[];
  readonly [type: string]: MethodOptions | readonly string[] | object | undefined;
}

/** The element's own attributes, as far as they were set. */
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

/** How one method's redirect goes: by the kit, or by the page after the order. */
export type RedirectMode =
  | {
      readonly automatic: true;
      /** In a window of its own, where the browser lets us. */
      readonly popup: boolean;
    }
  | { readonly automatic: false; readonly returnUrl?: string; readonly cancelUrl?: string };

/** Attributes, options and defaults read into one. */
export interface DropinConfiguration {
  readonly flow: DropinFlow;
  readonly button: { readonly type: ButtonType; readonly text?: string };
  readonly savesWithAgreement: boolean;
  readonly asksForTerms: boolean;
  readonly showsCompliance: boolean;
  readonly expandsFirst: boolean;
  readonly saved: SavedSourcesMode;
  readonly enabled: readonly string[];
  readonly disabled: readonly string[];
  /** What was read, for `source-options` and `card-options`. */
  readonly input: DropinInput;
  redirectOf(type: string): RedirectMode;
}

const SAVED: readonly SavedSourcesMode[] = ['hide', 'show', 'manage'];
const FLOWS: readonly DropinFlow[] = ['checkout', 'managePaymentMethods'];
const BUTTONS: readonly ButtonType[] = [
  'continue',
  'payNow',
  'buyNow',
  'completeOrder',
  'submitOrder',
  'custom',
];

/**
 * Reads what the page set. Attributes win over `options`; what is not one of the documented values is as if absent
 * (an element does not throw at a page).
 */
export function readConfiguration(input: DropinInput): DropinConfiguration {
  const options = fieldsOf(input.options) as DropinOptions; // each member is checked below, where it is used
  const methods = fieldsOf(input.paymentMethodConfiguration) as PaymentMethodConfiguration;
  const redirect = fieldsOf(options.redirect) as RedirectOptions;
  const manages = (oneOf(FLOWS, input.flow, options.flow) ?? 'checkout') === 'managePaymentMethods';
  const off = input.disableAutomaticRedirects || redirect.disableAutomaticRedirects === true;
  return {
    flow: manages ? 'managePaymentMethods' : 'checkout',
    button: buttonOf(input, options),
    savesWithAgreement:
      manages || input.showSavePaymentAgreement || options.showSavePaymentAgreement === true,
    asksForTerms: input.showTermsOfSaleDisclosure || options.showTermsOfSaleDisclosure === true,
    showsCompliance:
      !manages && !input.hideComplianceSection && options.showComplianceSection !== false,
    expandsFirst: !input.collapsed && options.expandFirstPaymentMethod !== false,
    saved: oneOf(SAVED, input.savedSources, options.savedSources) ?? 'show',
    enabled: typesOf(methods.enabledPaymentMethods),
    disabled: typesOf(methods.disabledPaymentMethods),
    input,
    redirectOf(type) {
      const own = fieldsOf(methods[type]).disableAutomaticRedirects;
      if (!(typeof own === 'boolean' ? own : off)) {
        return { automatic: true, popup: redirect.popup === true };
      }
      const returnUrl = input.returnUrl ?? redirect.returnUrl;
      const cancelUrl = input.cancelUrl ?? redirect.cancelUrl ?? returnUrl;
      return { automatic: false, ...(returnUrl && { returnUrl }), ...(cancelUrl && { cancelUrl }) };
    },
  };
}

function buttonOf(input: DropinInput, options: DropinOptions): DropinConfiguration['button'] {
  const button = fieldsOf(options.button);
  const type = oneOf(BUTTONS, input.buttonType, button['type']) ?? 'continue';
  const text = input.buttonText ?? button['buttonText'];
  if (type !== 'custom') return { type };
  // «custom» without a text would be a button without a name
  return typeof text === 'string' && text.trim() ? { type, text } : { type: 'continue' };
}

const typesOf = (list: unknown): readonly string[] =>
  listOf(list).filter((type): type is string => typeof type === 'string');
