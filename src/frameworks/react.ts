// `dr-elements/react`: a component for each tag, for React 18 and 19. An app contains only the code of the components it uses.
import { DrCompliance as Compliance } from '../elements/compliance/compliance.js';
import { DrDropin as Dropin } from '../elements/dropin/dropin.js';
import { DrIban as Iban } from '../elements/iban/iban.js';
import { DrInvoiceAttribute as InvoiceAttribute } from '../elements/invoice-attribute/invoice-attribute.js';
import { DrMethodForm as MethodForm } from '../elements/method-form/method-form.js';
import { DrOfflineRefund as OfflineRefund } from '../elements/offline-refund/offline-refund.js';
import { DrPaymentInstructions as PaymentInstructions } from '../elements/payment-instructions/payment-instructions.js';
import { DrPaymentMethods as PaymentMethods } from '../elements/payment-methods/payment-methods.js';
import { DrSessionSummary as SessionSummary } from '../elements/session-summary/session-summary.js';
import { DrStoreCredit as StoreCredit } from '../elements/store-credit/store-credit.js';
import { DrTaxIdentifier as TaxIdentifier } from '../elements/tax-identifier/tax-identifier.js';
import { createComponent, type TagComponent } from './create-component.js';

export type { ComponentProps, TagComponent } from './create-component.js';

/** `<dr-dropin>`: takes a payment for a session. Its `ref` is the element, with methods such as `submit()`. */
export const DrDropin: TagComponent<'dr-dropin'> = /* @__PURE__ */ createComponent(
  'dr-dropin',
  Dropin,
);
/** `<dr-payment-methods>`: lets the shopper choose a payment method. */
export const DrPaymentMethods: TagComponent<'dr-payment-methods'> = /* @__PURE__ */ createComponent(
  'dr-payment-methods',
  PaymentMethods,
);
/** `<dr-session-summary>`: shows the total, the payments and the remaining amount. */
export const DrSessionSummary: TagComponent<'dr-session-summary'> = /* @__PURE__ */ createComponent(
  'dr-session-summary',
  SessionSummary,
);
/** `<dr-store-credit>`: lets the shopper pay with store credit through the page's back end. */
export const DrStoreCredit: TagComponent<'dr-store-credit'> = /* @__PURE__ */ createComponent(
  'dr-store-credit',
  StoreCredit,
);
/** `<dr-payment-instructions>`: shows how to pay a placed order. */
export const DrPaymentInstructions: TagComponent<'dr-payment-instructions'> =
  /* @__PURE__ */ createComponent('dr-payment-instructions', PaymentInstructions);
/** `<dr-method-form>`: the form of one payment method. */
export const DrMethodForm: TagComponent<'dr-method-form'> = /* @__PURE__ */ createComponent(
  'dr-method-form',
  MethodForm,
);
/** `<dr-compliance>`: shows the seller with links to the legal documents. */
export const DrCompliance: TagComponent<'dr-compliance'> = /* @__PURE__ */ createComponent(
  'dr-compliance',
  Compliance,
);
/** `<dr-iban>`: an input for an IBAN. */
export const DrIban: TagComponent<'dr-iban'> = /* @__PURE__ */ createComponent('dr-iban', Iban);
/** `<dr-tax-identifier>`: an input for a tax number. */
export const DrTaxIdentifier: TagComponent<'dr-tax-identifier'> = /* @__PURE__ */ createComponent(
  'dr-tax-identifier',
  TaxIdentifier,
);
/** `<dr-invoice-attribute>`: a choice of how the invoice is stored. */
export const DrInvoiceAttribute: TagComponent<'dr-invoice-attribute'> =
  /* @__PURE__ */ createComponent('dr-invoice-attribute', InvoiceAttribute);
/** `<dr-offline-refund>`: a form for the bank account of a refund. */
export const DrOfflineRefund: TagComponent<'dr-offline-refund'> = /* @__PURE__ */ createComponent(
  'dr-offline-refund',
  OfflineRefund,
);
