import { describeMethod } from '../describe-method.js';

export default describeMethod({
  type: 'googlePay',
  category: 'wallet',
  order: 'STD',
  icon: 'wallet',
  place: 'express',
  storable: true,
  sendsOwner: false,
});
