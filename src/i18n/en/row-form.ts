// English of the form of an open row, bundled with it. Other languages have these sentences in their `first-view`.

/** The pay button, and the hint above it. */
export const rowForm = {
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
