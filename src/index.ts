// Everything public. Importing this registers nothing: `dr-elements/define` registers the three tags, and
// `dr-elements/<element>` that one.
export { configure, type Configuration } from './gateway/connect.js';
export { httpGateway } from './gateway/http-gateway.js';
export { sandboxGateway } from './gateway/sandbox-gateway.js';
export type * from './gateway/payment-gateway.js';
export type * from './fields/field-provider.js';

export { DrDropin } from './elements/dropin/dropin.js';
export { DrPaymentMethods } from './elements/payment-methods/payment-methods.js';
export { DrSessionSummary } from './elements/session-summary/session-summary.js';
export { DrIban } from './elements/iban/iban.js';
export { DrInvoiceAttribute } from './elements/invoice-attribute/invoice-attribute.js';
export { DrOfflineRefund } from './elements/offline-refund/offline-refund.js';
export { DrStoreCredit } from './elements/store-credit/store-credit.js';
export { DrTaxIdentifier } from './elements/tax-identifier/tax-identifier.js';
// The drop-in loads these when it needs them. As values they come from their own paths: an app that imports this module
// would load them at once otherwise.
export type { DrCompliance } from './elements/compliance/compliance.js';
export type { DrMethodForm } from './elements/method-form/method-form.js';
export type { DrPaymentInstructions } from './elements/payment-instructions/payment-instructions.js';
export type * from './elements/method-form/events.js';
export type * from './elements/payment-instructions/events.js';
export type { Entered, InputContext } from './payment-methods/input-context.js';

export type {
  BillingAddress,
  CardOptions,
  ConsentOptions,
  DropinOptions,
  MethodOptions,
  PaymentMethodConfiguration,
  RedirectOptions,
} from './elements/dropin/configuration/dropin-configuration.js';
export * from './elements/shared/events.js';
export { WaitUntilEvent } from './elements/shared/wait-until-event.js';
export * from './elements/dropin/events.js';
export * from './elements/dropin/submit/submit-events.js';
export { SavedSourceDefaultEvent, SavedSourceRemoveEvent } from './elements/saved-source/events.js';
export type { SavedSource } from './domain/saved-sources.js';
export * from './elements/session-summary/events.js';
export { CreditApplyEvent } from './elements/store-credit/events.js';
export * from './elements/iban/events.js';
export * from './elements/invoice-attribute/events.js';
export * from './elements/offline-refund/events.js';
export * from './elements/tax-identifier/events.js';
export type { SubmitResult } from './session/payments.js';

export type { Address, AdditionalAddressInfo, Owner } from './domain/address.js';
export { formatMoney, parseMoney, toDecimal, type Money } from './domain/money.js';
export type { NextAction } from './domain/next-action.js';
export {
  orderReadiness,
  type NotReadyReason,
  type OrderFacts,
  type OrderReadiness,
} from './domain/order-readiness.js';
export {
  PaymentError,
  type ErrorOwner,
  type PaymentErrorCode,
  type ServiceErrorDetail,
} from './domain/payment-error.js';
export type { Activity, Checkout, EndReason, FlowState, Intent } from './domain/payment-flow.js';
export type { PaymentFlow, PaymentMethod } from './domain/payment-method.js';
export type { PaymentSession, SavingTerms, SessionState } from './domain/payment-session.js';
export { readSession } from './domain/read-session.js';
export type {
  PaymentSource,
  SourceRole,
  SourceState,
  SourceUsage,
} from './domain/payment-source.js';
