import type { rowForm } from './row-form.js';

// The English texts of a usual first view, a section for each element, bundled with it. Everything else is fetched, like every
// other language. Keys are names, texts are sentences; `{name}` is replaced with a value.

/** The texts that every element needs, also if nothing else can be fetched. */
export const common = {
  'action.retry': 'Try again',
  loading: 'Loading…',
  'error.offline': 'You seem to be offline. Check your connection and try again.',
  'error.service-unavailable':
    'The payment service isn’t responding. Please try again in a moment.',
  'error.internal': 'Something went wrong. Please try again.',
  'state.unknown': 'Your payment is being processed. Please check back later.',
} as const;

/** Names of the usual methods; all others are in `methods`. */
export const methodNames = {
  'method.creditCard': 'Credit or debit card',
  'method.payPal': 'PayPal',
  'method.klarnaCredit': 'Klarna',
  'method.wireTransfer': 'Bank transfer',
  'method.customerCredit': 'Store credit',
} as const;

/** The list of payment methods. */
export const methods = {
  'methods.legend': 'How would you like to pay?',
  'methods.none': 'No payment methods are available for this order. Please contact the shop.',
  'methods.required': 'Choose how you would like to pay.',
  'method.klarnaCredit.description': 'Pay later or in parts',
  'method.wireTransfer.description': 'We ship when your payment arrives',
} as const;

/** The balance. */
export const summary = {
  'summary.label': 'Payment summary',
  'summary.remaining': 'Remaining',
  'summary.covered': 'Covered',
  'summary.stillToPay': 'Still to pay',
  'summary.total': 'Order total',
  'summary.meter': '{covered} of {total} covered',
  'summary.card': '{brand} ending in {digits}',
  'readiness.requires_source': 'Add a payment method to cover {amount} before you place the order.',
} as const;

/** The drop-in. */
export const dropin = {
  'dropin.label': 'Payment',
  'dropin.manageLegend': 'Add a payment method',
} as const;

type Keys =
  | keyof typeof common
  | keyof typeof methodNames
  | keyof typeof methods
  | keyof typeof summary
  | keyof typeof dropin
  | keyof typeof rowForm;

export type FirstView = Readonly<Record<Keys, string>>;
