import { describeMethod } from '../describe-method.js';

export default describeMethod({
  type: 'payPal',
  category: 'wallet',
  order: 'RTS',
  icon: 'wallet',
  provider: 'named',
  sendsOwner: false,
  orderDetails: [
    'items',
    'taxAmount',
    'shippingAmount',
    'amountsEstimated',
    'requestShipping',
    'shipping',
  ],
});
