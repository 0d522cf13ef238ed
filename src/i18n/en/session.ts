/** The texts about a session: its errors, states and amounts. */
const session = {
  // errors of reading a session, by code
  'error.invalid-session-id': 'You can’t pay here right now. Please contact the shop.',
  'error.not-configured': 'You can’t pay here right now. Please contact the shop.',
  'error.invalid-configuration': 'You can’t pay here right now. Please contact the shop.',
  'error.insecure-context': 'You can’t pay here right now. Please contact the shop.',
  'error.unauthorized': 'You can’t pay here right now. Please contact the shop.',
  'error.timeout': 'This is taking too long. Check your connection and try again.',
  'error.session-not-found':
    'This checkout is no longer available. Please start again from your cart.',
  'error.session-expired': 'This checkout has expired. Please start again from your cart.',
  'error.too-many-requests': 'Too many attempts. Please wait a moment and try again.',
  'error.bad-response': 'The payment service isn’t responding. Please try again in a moment.',
  'error.data-inconsistent':
    'The amounts for this payment don’t add up, so you can’t pay yet. Please try again.',

  // errors of paying, by code
  'error.attach-failed':
    'We couldn’t add your payment to the order. Try again. You don’t need to enter anything again.',
  'error.invalid-details': 'Some details aren’t right. Please check them and try again.',
  'error.incomplete-details': 'Some details are missing. Please fill them in.',
  'error.cancelled':
    'The payment was canceled. You were not charged. You can try again or pay another way.',
  'error.declined':
    'The payment was declined. You were not charged. Try another card or another way to pay.',
  'error.authentication-failed':
    'Your bank couldn’t confirm it’s you. You were not charged. Try again or pay another way.',
  'error.authentication-timeout':
    'Your bank didn’t get an answer in time. You were not charged. Try again or pay another way.',
  'error.frame-unavailable': 'We couldn’t load the secure card form. Try again or pay another way.',
  'error.frame-reset': 'The card form was reloaded. Please enter your card details again.',
  'error.unsafe-url': 'This payment method can’t be opened safely. Please pay another way.',
  'error.amount-changed': 'The amount has changed. Please check it and pay again.',
  'error.outcome-unknown':
    'We don’t know yet whether your payment went through. Please check before paying again.',
  'error.conflict': 'Your order has changed. Please check it and try again.',

  // why a session ended
  'ended.complete': 'Your order is placed. There’s nothing left to do.',
  'ended.toCart': 'Back to cart',
  'ended.failed': 'The payment failed. Please start again from your cart.',
  'ended.cancelled': 'This checkout was canceled. Please start again from your cart.',
  'ended.expired': 'This checkout has expired. Please start again from your cart.',
  'ended.not_found': 'This checkout is no longer available. Please start again from your cart.',

  // the session’s states
  'state.requires_source': 'Payment is needed.',
  'state.requires_confirmation': 'Your order total is covered. You can place your order.',
  'state.confirmed': 'Your payment is being processed.',
  'state.pending': 'We have everything we need. Your payment is being processed.',
  'state.pending_funds': 'Your order is placed. We’re waiting for your payment to arrive.',
  'state.pending_redirect': 'Your order is placed, but the payment isn’t finished yet.',
  'state.chargeable': 'The payment is authorized. Your order is being completed.',
  'state.complete': 'Your order is placed. There’s nothing left to do.',
  'state.cancelled': 'This payment was canceled. Please start again from your cart.',
  'state.processing': 'Your payment is being processed.',
  'state.failed': 'The payment failed. Please start again from your cart.',
  'state.requires_action': 'One more step is needed to finish the payment.',

  // why an order may not be placed yet
  'readiness.totals_changed':
    'The total has changed since you chose how to pay. Please check your payment.',
  'readiness.credit_exceeds_total':
    'Your store credit is now more than the total. Please apply it again.',
  'readiness.amounts_unknown': 'We’re still calculating the amounts.',
  'readiness.requires_source.unknown': 'Add a payment method before you place the order.',
  'readiness.pending_redirect': 'Your order is placed, but the payment isn’t finished yet.',
  'readiness.pending_funds': 'Your order is placed. We’re waiting for your payment to arrive.',
  'readiness.pending': 'We have everything we need. Your payment is being processed.',
  'readiness.processing': 'Your payment is being processed.',
  'readiness.complete': 'Your order is placed. There’s nothing left to do.',
  'readiness.session_ended': 'This payment has ended. Please start again from your cart.',
  'readiness.address_incomplete': 'Please complete your address before you place the order.',
  'readiness.terms_not_accepted': 'Please accept the terms before you place the order.',
  'readiness.source_not_reusable':
    'A subscription needs a payment method that can be saved. Please choose another one.',

  // The order may be placed: the progress of the payment by kind of method. Nothing is paid before the order.
  'funded.card': 'Card added. You can place your order.',
  'funded.authorized': 'Payment authorized. You can place your order.',
  'funded.chosen': 'Payment method chosen. You can place your order.',
  'funded.afterOrder': 'Payment method chosen. Place your order to continue to payment.',
  'funded.transfer': 'Bank transfer chosen. Place your order to get the bank details.',
  'funded.slip': 'Payment method chosen. Place your order to get the payment slip.',
  'funded.details': 'Payment method chosen. Place your order to get the payment details.',
  'funded.received': 'Payment received. You can place your order.',
  'funded.credit': 'Store credit covers your order. You can place it now.',
  'funded.nothing': 'There’s nothing to pay for this order. You can place it now.',

  // the balance, after the first view
  'summary.remainingNow': 'Remaining: {amount}',
  'summary.coveredNow': 'Covered: {amount}',
  'summary.unknownAmount': 'Amount not known yet',
  'summary.remove': 'Remove {name}',
};

export type SessionMessages = Readonly<Record<keyof typeof session, string>>;

export default session;
