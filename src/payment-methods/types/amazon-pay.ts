import { describeMethod } from '../describe-method.js';

/** Two redirects: to sign in, and after the order. */
export default describeMethod({
  type: 'amazonPay',
  category: 'wallet',
  order: 'STR',
  icon: 'wallet',
  provider: 'named',
  place: 'express',
  storable: true,
  sendsOwner: false,
  build: ({ urls: { returnUrl, cancelUrl } }) => ({
    details: { returnUrl, resultReturnUrl: returnUrl, cancelUrl, placement: 'Checkout' },
  }),
});
