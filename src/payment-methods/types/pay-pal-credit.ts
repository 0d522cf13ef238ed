import { describeMethod } from '../describe-method.js';

export default describeMethod({
  type: 'payPalCredit',
  category: 'pay-later',
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
