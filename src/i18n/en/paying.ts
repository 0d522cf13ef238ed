/** The texts of paying. */
const paying = {
  // the list and the form
  'express.label': 'Express checkout',
  'express.pay': 'Pay with {name}',
  'methods.more': 'Show all ways to pay ({count})',
  'dropin.or': 'or pay another way',
  'dropin.doNotClose': 'Do not close this page.',
  'dropin.cardLost': 'Please enter your card details again.',
  'dropin.cardCleared':
    'Your card details were cleared when you left this page. Please enter them again.',
  'dropin.amountChanged': 'The amount is now {amount}. Check it, then press the button again.',
  'dropin.recut':
    'The amount has changed from {before} to {amount}. Check it before you place your order.',
  'dropin.attachSlow': 'This is taking longer than usual. Keep waiting or check again.',
  'action.check': 'Check again',
  'action.unfinished':
    'If your bank asks you to confirm the payment, for example in its app, do that first. Then check again here.',
  'dropin.change': 'Use another way to pay',
  'dropin.expiring': 'You have less than two minutes left to pay.',
  'card.title': 'Secure card form',

  // the button
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

  // actions in progress
  'busy.reconciling': 'Checking whether your payment went through…',
  'busy.redirecting': 'Taking you to {name}…',
  'busy.redirecting.bank': 'Taking you to your bank…',
  'busy.redirecting.page': 'Taking you to a secure page…',
  'busy.returning': 'Checking your payment with {name}…',
  'busy.returning.bank': 'Checking your payment with your bank…',
  'busy.returning.page': 'Checking your payment…',
  'busy.attaching': 'Adding your payment method to the order…',
  'busy.authenticating': 'Confirming with your bank…',

  // the issuer’s page, in its dialog
  'challenge.title': 'Confirm with your bank',
  'challenge.about': 'Your bank needs to confirm it’s you.',
  'challenge.frame': 'Your bank’s page',
  'challenge.loading': 'Opening your bank’s page…',
  'challenge.slow': 'Your bank’s page is taking a while. Keep waiting or try again.',
  'challenge.unavailable':
    'We couldn’t open your bank’s page. Try again, or cancel and pay another way.',
  'challenge.hurry': 'You have less than two minutes left to confirm.',
  'challenge.cancel': 'Cancel payment',

  // the redirect to a provider, and the return
  'redirect.resume': 'Continue to payment',
  'redirect.startAgain': 'You haven’t paid. To pay another way, please start again from your cart.',
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

  // saved methods
  'save.card':
    'Save this card for future purchases. You can remove it at any time in your account.',
  'save.method':
    'Save this payment method for future purchases. You can remove it at any time in your account.',
  'save.required': 'Please agree to let us save this payment method.',
  'saved.cancel': 'Cancel',
  'saved.month': 'Month',
  'saved.year': 'Year',
  'saved.expiryWrong': 'Choose a date in the future.',
  'save.done': '{name} is saved.',
  'save.again': 'Add another payment method',
  'saved.name': '{brand} ending in {digits}',
  'saved.expires': 'Expires {date}',
  'saved.expired': 'Expired {date}',
  'saved.default': 'Default',
  'saved.codeTitle': 'Security code for {name}',
  'saved.codeMissing': 'Enter this card’s security code.',
  'saved.isExpired':
    'This card has expired. If your new card has the same number, enter its new date.',
  'saved.update': 'Update expiration date',
  'saved.expiry': 'Expiration date',
  'saved.saveExpiry': 'Save date',
  'saved.updated': 'The new date for {name} is saved.',
  'saved.setDefault': 'Make default',
  'saved.isDefault': '{name} is now your default card.',
  'saved.remove': 'Remove',
  'saved.removeNamed': 'Remove {name}',
  'saved.removeQuestion':
    'Remove {name} from your account? To use it later, you’ll need to enter it again.',
  'saved.keep': 'Keep card',
  'saved.removed': '{name} is removed.',
  'saved.needed': 'This card pays for a subscription, so it can’t be removed here.',

  // consents and legal texts
  'terms.accept': 'I have read and accept the terms of sale.',
  'terms.acceptSubscription':
    'I have read and accept the terms of sale. My subscription renews and is charged until I cancel it.',
  'terms.eula': 'I accept the license agreement of {company}.',
  'terms.termsOfUse': 'I accept the terms of use of {company}.',
  'terms.read': 'Read the terms',
  'terms.required': 'Please accept the terms to continue.',
  'legal.label': 'Legal information',
  'legal.soldBy': 'Sold by {name}',
  'link.newWindow': 'opens in a new window',
};

export type PayingMessages = Readonly<Record<keyof typeof paying, string>>;

export default paying;
