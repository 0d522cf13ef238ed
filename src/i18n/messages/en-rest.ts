// English beyond the first view (see `en`): fetched when the first answer is in, or when one of these is needed.

const askTheShop = 'You can’t pay here right now. Please contact the shop.';

/** The session's states (protocol 1.2). */
const states = {
  'state.requires_source': 'Payment is needed.',
  'state.requires_confirmation': 'Your order total is covered. You can place your order.',
  'state.confirmed': 'Your payment is being processed.',
  'state.pending': 'We have everything we need. Your payment is being processed.',
  'state.pending_funds': 'Your order is placed. We’re waiting for your payment to arrive.',
  'state.pending_redirect': 'Your order is placed, but the payment isn’t finished yet.',
  'state.chargeable': 'The payment is authorized. Your order is being completed.',
  'state.complete': 'Your order is placed. There’s nothing left to do.',
  'state.cancelled': 'This payment was cancelled. Please start again from your cart.',
  'state.processing': 'Your payment is being processed.',
  'state.failed': 'The payment failed. Please start again from your cart.',
  'state.requires_action': 'One more step is needed to finish the payment.',
} as const;

/** Around the card form; what is said inside it is in `i18n/card`. */
const card = {
  'card.title': 'Secure card form',
} as const;

const rest = {
  // errors of reading a session, by code
  'error.invalid-session-id': askTheShop,
  'error.not-configured': askTheShop,
  'error.invalid-configuration': askTheShop,
  'error.insecure-context': askTheShop,
  'error.unauthorized': askTheShop,
  'error.timeout': 'This is taking too long. Check your connection and try again.',
  'error.session-not-found': 'This checkout is no longer there. Please start again from your cart.',
  'error.session-expired': 'This checkout has expired. Please start again from your cart.',
  'error.too-many-requests': 'Too many attempts. Please wait a moment and try again.',
  'error.bad-response': 'The payment service is not answering. Please try again in a moment.',
  'error.data-inconsistent':
    'The amounts of this payment don’t add up, so nothing can be paid yet. Please try again.',
  // why a session ended
  'ended.complete': 'Your order is placed. There’s nothing left to do.',
  'ended.failed': 'The payment failed. Please start again from your cart.',
  'ended.cancelled': 'This checkout was cancelled. Please start again from your cart.',
  'ended.expired': 'This checkout has expired. Please start again from your cart.',
  'ended.not_found': 'This checkout is no longer there. Please start again from your cart.',

  ...states,

  // names of further method types (protocol 4.1)
  'method.applePay': 'Apple Pay',
  'method.googlePay': 'Google Pay',
  'method.amazonPay': 'Amazon Pay',
  'method.payPalBilling': 'PayPal',
  'method.payPalCredit': 'PayPal Credit',
  'method.klarnaCreditRecurring': 'Klarna',
  'method.afterPay': 'Afterpay',
  'method.clearPay': 'Clearpay',
  'method.bnpParibas': 'BNP Paribas',
  'method.creditInstallment': 'Pay in instalments',
  'method.alipay': 'Alipay',
  'method.alipayCn': 'Alipay+',
  'method.payco': 'PAYCO',
  'method.bancontact': 'Bancontact',
  'method.blik': 'BLIK',
  'method.ideal': 'iDEAL',
  'method.onlineBanking': 'Online banking',
  'method.fpxOnlineBanking': 'FPX online banking',
  'method.bankTransfer': 'Korean bank transfer',
  'method.trustly': 'Trustly',
  'method.ccavenue': 'CCAvenue',
  'method.directDebit': 'SEPA direct debit',
  'method.directDebitGb': 'Direct Debit',
  'method.msts': 'TreviPay',
  'method.konbini': 'Convenience store',
  'method.boletoBancario': 'Boleto Bancário',
  'method.codJapan': 'Cash on delivery',
  'method.bPay': 'BPAY',
  'method.carrierFinancing': 'Mobile carrier financing',
  'method.giftCard': 'Gift card',
  'method.other': 'Other payment method',

  'method.klarnaCreditRecurring.description': 'Pay later or in parts',
  'method.payPalCredit.description': 'Pay over time',
  'method.afterPay.description': 'Pay in 4 parts over 6 weeks',
  'method.clearPay.description': 'Pay in 3 parts over 60 days',
  'method.konbini.description': 'Pay in cash at a store',
  'method.msts.description': 'Buy on account, for businesses',

  // what can be wrong with a session's figures
  'readiness.totals_changed':
    'The total has changed since you chose how to pay. Please check your payment.',
  'readiness.credit_exceeds_total':
    'Your store credit is more than the total now. Please apply it again.',
  'readiness.amounts_unknown': 'The amounts are still being worked out.',

  'summary.remainingNow': 'Remaining: {amount}',
  'summary.coveredNow': 'Covered: {amount}',
  'summary.unknownAmount': 'Amount not known yet',
  'summary.remove': 'Remove {name}',
  'readiness.requires_source.unknown': 'Add a payment method before you place the order.',

  // other reasons why an order may not be placed: the state says the same, or only the page knows them
  'readiness.pending_redirect': states['state.pending_redirect'],
  'readiness.pending_funds': states['state.pending_funds'],
  'readiness.pending': states['state.pending'],
  'readiness.processing': states['state.processing'],
  'readiness.complete': states['state.complete'],
  'readiness.session_ended': 'This payment has ended. Please start again from your cart.',
  'readiness.address_incomplete': 'Please complete your address before you place the order.',
  'readiness.terms_not_accepted': 'Please accept the terms before you place the order.',
  'readiness.source_not_reusable':
    'A subscription needs a payment method that can be saved. Please choose another one.',

  // The order may be placed: how far the payment has come, by the method's order of work. Nothing is paid before the order.
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

  'express.label': 'Express checkout',
  'express.pay': 'Pay with {name}',
  'methods.more': 'Show all ways to pay ({count})',
  'dropin.or': 'or pay another way',
  'dropin.doNotClose': 'Do not close this page.',
  'dropin.cardLost': 'Please type your card details again.',
  'dropin.amountChanged': 'The amount is now {amount}. Check it, then press the button again.',
  'dropin.recut':
    'The amount has changed from {before} to {amount}. Check it before you place your order.',
  'dropin.attachSlow': 'This is taking longer than usual. Keep waiting or check again.',
  'action.check': 'Check again',
  'action.unfinished':
    'Confirm it with your bank if it asks you to, in its app for instance. Then check again here.',
  'dropin.change': 'Use another way to pay',
  'dropin.expiring': 'Less than two minutes are left to pay.',
  'button.continueTo.bank': 'Continue to your bank',
  'button.continueTo.page': 'Continue to payment page',
  'button.choose': 'Choose this payment method',
  'button.choose.named': 'Choose {name}',
  'button.choose.konbini': 'Choose to pay at a store',
  'button.choose.codJapan': 'Choose cash on delivery',
  'button.choose.directDebit': 'Choose direct debit',
  'button.choose.directDebitGb': 'Choose direct debit',
  'button.choose.onlineBanking': 'Choose online banking',
  'button.busy': 'Processing…',
  // what is under way
  'busy.reconciling': 'Checking whether your payment went through…',
  'busy.redirecting': 'Taking you to {name}…',
  'busy.redirecting.bank': 'Taking you to your bank…',
  'busy.redirecting.page': 'Taking you to a secure page…',
  'busy.returning': 'Checking your payment with {name}…',
  'busy.returning.bank': 'Checking your payment with your bank…',
  'busy.returning.page': 'Checking your payment…',
  'busy.attaching': 'Adding your payment method to the order…',
  'busy.authenticating': 'Confirming with your bank…',
  // the issuer's page, in its dialog
  'challenge.title': 'Confirm with your bank',
  'challenge.about': 'Your bank wants to be sure that it is you.',
  'challenge.frame': 'Your bank’s page',
  'challenge.loading': 'Opening your bank’s page…',
  'challenge.slow': 'Your bank’s page is taking long. You can go on waiting, or try again.',
  'challenge.unavailable':
    'Your bank’s page could not be opened. Try again, or cancel and pay another way.',
  'challenge.hurry': 'Less than two minutes are left to confirm.',
  'challenge.cancel': 'Cancel payment',
  'redirect.resume': 'Continue to payment',
  'redirect.startAgain':
    'You have not paid. To pay another way, please start again from your cart.',
  'redirect.window': 'Finish paying at {name} in the window that opened.',
  'redirect.window.bank': 'Finish paying at your bank in the window that opened.',
  'redirect.window.page': 'Finish paying in the window that opened.',
  'redirect.showWindow': 'Show the window',
  'redirect.stop': 'Cancel payment',
  'redirect.unfinished': 'You haven’t finished paying at {name} yet.',
  'redirect.unfinished.bank': 'You haven’t finished paying at your bank yet.',
  'redirect.now.bank': 'You’ll continue to your bank, then come back here.',
  'redirect.now.page': 'You’ll confirm your payment on a secure page, then come back here.',
  'redirect.afterOrder.bank': 'You’ll continue to your bank after you place the order.',
  'redirect.afterOrder.page':
    'You’ll confirm your payment on a secure page after you place the order.',
  'details.afterOrder': 'You’ll get the payment details after you place the order.',
  // consents
  'save.card':
    'Save this card for future purchases. You can remove it at any time in your account.',
  'save.method':
    'Save this payment method for future purchases. You can remove it at any time in your account.',
  'save.required': 'Please agree that we save this payment method.',
  'saved.cancel': 'Cancel',
  'saved.month': 'Month',
  'saved.year': 'Year',
  'saved.expiryWrong': 'Choose a month and a year that are not over yet.',
  'save.done': '{name} is saved.',
  'save.again': 'Add another payment method',
  'saved.name': '{brand} ending in {digits}',
  'saved.expires': 'Expires {date}',
  'saved.expired': 'Expired {date}',
  'saved.default': 'Default',
  'saved.codeTitle': 'Security code for {name}',
  'saved.codeMissing': 'Enter the security code of this card.',
  'saved.isExpired':
    'This card has expired. If your new card has the same number, enter its new date.',
  'saved.update': 'Update expiration date',
  'saved.expiry': 'Expiration date',
  'saved.saveExpiry': 'Save date',
  'saved.updated': 'The new date of {name} is saved.',
  'saved.setDefault': 'Make default',
  'saved.isDefault': '{name} is your default card now.',
  'saved.remove': 'Remove',
  'saved.removeNamed': 'Remove {name}',
  'saved.removeQuestion':
    'Remove {name} from your account? To use it again, you would have to enter it anew.',
  'saved.keep': 'Keep card',
  'saved.removed': '{name} is removed.',
  'saved.needed': 'A subscription is paid with this card, so it cannot be removed here.',
  'terms.accept': 'I have read and accept the terms of sale.',
  'terms.acceptSubscription':
    'I have read and accept the terms of sale. My subscription renews and is charged until I cancel it.',
  'terms.eula': 'I accept the licence agreement of {company}.',
  'terms.termsOfUse': 'I accept the terms of use of {company}.',
  'terms.read': 'Read the terms',
  'terms.required': 'Please accept the terms to continue.',
  'legal.label': 'Legal information',
  'legal.soldBy': 'Sold by {name}',
  'link.newWindow': 'opens in a new window',
  // waiting for money
  'instructions.until': 'Transfer the money by {date}. We ship when it arrives.',
  'instructions.open': 'Please transfer the money. We ship when it arrives.',
  'instructions.amount': 'Amount',
  'instructions.accountHolder': 'Account holder',
  'instructions.bankName': 'Bank',
  'instructions.city': 'City',
  'instructions.country': 'Country',
  'instructions.iban': 'IBAN',
  'instructions.accountNumber': 'Account number',
  'instructions.swiftCode': 'BIC / SWIFT',
  'instructions.referenceId': 'Reference',
  'instructions.additionalBankInformation': 'More about the bank',
  'instructions.copy': 'Copy',
  'instructions.copyField': 'Copy {name}',
  'instructions.copied': 'Copied',
  // errors of paying, by code
  'error.attach-failed':
    'We couldn’t add your payment to the order. Try again. You don’t need to enter anything again.',
  'error.invalid-details': 'Some details are not right. Please check them and try again.',
  'error.incomplete-details': 'Some details are missing. Please fill them in.',
  'error.cancelled':
    'The payment was cancelled. You were not charged. You can try again or pay another way.',
  'error.declined':
    'The payment was declined. You were not charged. Try another card or another way to pay.',
  'error.authentication-failed':
    'Your bank could not confirm that it is you. You were not charged. Try again or pay another way.',
  'error.authentication-timeout':
    'Your bank did not get an answer in time. You were not charged. Try again or pay another way.',
  'error.frame-unavailable':
    'The secure card form could not be loaded. Try again or pay another way.',
  'error.frame-reset': 'The card form was reloaded. Please type your card details again.',
  'error.unsafe-url': 'This payment method can’t be opened safely. Please pay another way.',
  'error.amount-changed': 'The amount has changed. Please check it and pay again.',
  'error.outcome-unknown':
    'We don’t know yet whether your payment went through. Please check again before you pay once more.',
  'error.conflict': 'Your order has changed in the meantime. Please check it and try again.',

  ...card,
} as const;

export default rest;
