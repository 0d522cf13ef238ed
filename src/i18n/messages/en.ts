import type rest from './en-rest.js';

// English is bundled as far as a usual first view needs it: each element names the sections it needs, a bundler drops the
// others. What only some shoppers come to read, or only later, is in `en-rest`, a chunk like the other languages.
// Keys are names, texts are sentences; `{name}` stands for a value.

/** What every element needs: also all that can be said when nothing more can be fetched. */
export const common = {
  'action.retry': 'Try again',
  loading: 'Loading…',
  'error.offline': 'You seem to be offline. Check your connection and try again.',
  'error.service-unavailable':
    'The payment service is not answering. Please try again in a moment.',
  'error.internal': 'Something went wrong. Please try again.',
  'state.unknown': 'Your payment is being handled. Please check back later.',
} as const;

/** Names of the usual methods; all others are in `en-rest`. */
export const methodNames = {
  'method.creditCard': 'Credit or debit card',
  'method.payPal': 'PayPal',
  'method.klarnaCredit': 'Klarna',
  'method.wireTransfer': 'Bank transfer',
  'method.customerCredit': 'Store credit',
} as const;

/** The list of ways to pay. */
export const methods = {
  'methods.legend': 'How would you like to pay?',
  'methods.none': 'There is no way to pay for this order here. Please contact the shop.',
  'methods.required': 'Choose how you would like to pay.',
  'method.klarnaCredit.description': 'Pay later or in parts',
  'method.wireTransfer.description': 'We ship when the money arrives',
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
  'button.continue': 'Continue',
  'button.payNow': 'Pay now',
  'button.buyNow': 'Buy now',
  'button.completeOrder': 'Submit and complete payment',
  'button.submitOrder': 'Submit order',
  'button.payNow.amount': 'Pay {amount}',
  'button.buyNow.amount': 'Buy now for {amount}',
  'button.completeOrder.amount': 'Pay {amount} and complete order',
  'button.submitOrder.amount': 'Submit order for {amount}',
  'button.addMethod': 'Add payment method',
  'button.saveCard': 'Save card',
  'button.continueTo': 'Continue to {name}',
  'button.choose.wireTransfer': 'Choose bank transfer',
  'redirect.now': 'You’ll continue to {name}, then come back here.',
  'redirect.afterOrder': 'You’ll continue to {name} after you place the order.',
  'transfer.afterOrder': 'You’ll get our bank details after you place the order.',
} as const;

/** The form for store credit. */
export const storeCredit = {
  'credit.balance': 'You have {amount}',
  'credit.field': 'Amount to use',
  'credit.upTo': 'Up to {amount}',
  'credit.apply': 'Apply',
  'credit.applying': 'Applying…',
  'credit.applied': 'Applied',
  'credit.appliedNow': '{amount} of store credit applied.',
  'credit.removedNow': 'Store credit removed.',
  'credit.removeAmount': 'Remove {amount} of store credit',
  'credit.invalid': 'Enter an amount such as {amount}.',
  'credit.overRemaining': 'Only {amount} remains to be paid. Enter that or less.',
  'credit.overBalance': 'You have {amount} of store credit. Enter that or less.',
  'credit.amountChanged':
    'The amount has changed: {amount} remains to be paid. Check it and press Apply again.',
  'credit.afterPrimary':
    'Another payment method is already chosen for this order. Remove it first to use store credit.',
  'credit.limit':
    'No more store credit can be added to this order. Remove what is applied to use another amount.',
  'credit.none': 'You have no store credit left.',
  'credit.recurring': 'Store credit can’t be used for subscriptions.',
  'credit.exceeds':
    'Your store credit is more than the total of {total} now. Remove it and apply {total} or less.',
  'credit.placed': 'The order is placed. Its store credit can’t be changed any more.',
  'credit.refused': 'The store credit could not be applied, and none was used. Please try again.',
  'credit.notCombinable': 'Store credit can’t be added to this order.',
  'credit.notRemoved': 'The store credit could not be removed. Please try again.',
} as const;

type English = typeof common &
  typeof methodNames &
  typeof methods &
  typeof summary &
  typeof storeCredit &
  typeof dropin &
  typeof rest;

/** Keys of the texts that are fetched; every element may use them. */
export type RestKey = keyof typeof rest;

export type MessageKey = keyof English;

/** A whole language. */
export type Messages = Readonly<Record<MessageKey, string>>;
