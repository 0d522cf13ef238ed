export const en = {
  tagline: 'Tea and stoneware from small workshops',
  steps: { bag: 'Bag', pay: 'Payment', review: 'Review', done: 'Done' },
  light: 'Light',
  dark: 'Dark',
  goods: {
    title: 'From the shelves',
    teapot: ['Stoneware teapot', 'Ash glaze, 0.8 litres'],
    tea: ['Sencha, first harvest', '100 grams, spring'],
    cups: ['Two thrown cups', 'No two alike, 120 ml'],
    tray: ['Oak tray', 'Oiled, 32 × 22 cm'],
    add: 'Add to bag',
    more: 'One more',
    less: 'One less',
    quantity: 'Quantity',
  },
  bag: {
    title: 'Your bag',
    empty: 'Your bag is empty. Anything you add appears here.',
    shipping: 'Shipping, by weight',
    tax: 'Tax',
    total: 'Total',
    country: 'Ship to',
    currency: 'Currency',
    change: 'Change',
    how: 'How would you like to pay?',
    toPayment: 'Continue to payment',
    placed: 'Your last order is placed.',
    look: 'Look at it',
  },
  credit: {
    title: 'Store credit',
    have: 'You have {amount} to spend.',
    use: 'Use {amount}',
    used: '{amount} is taken off this order.',
    keep: 'Keep it for later',
  },
  payment: { title: 'Payment', back: 'Back to the bag', toReview: 'Review your order' },
  review: {
    title: 'Review your order',
    goods: 'Goods',
    to: 'Ships to',
    place: 'Place the order',
    back: 'Back to payment',
  },
  done: {
    thanks: 'Thank you, {name}',
    order: 'Order {id}',
    placed: 'Your payment is in. We pack your parcel today.',
    pending:
      'Your order is placed and the payment is being processed. We write as soon as it is in.',
    instructions: 'Your order is placed. One thing is left: send us the money.',
    again: 'Back to the shop',
  },
  unfinished: {
    title: 'Your payment is not finished',
    text: 'Your order is waiting, and you have not been charged. Finish the payment with the provider, or pay another way.',
    resume: 'Finish the payment',
    other: 'Pay another way',
  },
  notices: {
    early:
      'We have not placed the order yet: {amount} is still to be paid. Everything is as you left it.',
    changed:
      'We have not placed the order yet: the total has changed since you paid. Check it and pay once more.',
    declined:
      'The payment did not go through, and the order was not placed. Your bag is as it was: please pay again.',
    over: 'This payment could not be completed. Your bag is as it was: please pay again.',
    expired: 'You were away for a while, so we started the payment afresh. Your bag is as it was.',
    credit: 'The store credit could not be used.',
  },
  outage: {
    title: 'Payment is out of reach',
    text: 'We cannot reach our payment service right now. Nothing was charged. Try again in a moment.',
    again: 'Try again',
  },
};
export type Texts = typeof en;
