import { describeMethod } from '../describe-method.js';

export default describeMethod({
  type: 'payPalBilling',
  category: 'wallet',
  order: 'RTS',
  icon: 'wallet',
  provider: 'named',
  storable: true,
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
