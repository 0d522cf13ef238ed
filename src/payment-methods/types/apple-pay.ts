import { describeMethod } from '../describe-method.js';

export default describeMethod({
  type: 'applePay',
  category: 'wallet',
  order: 'STD',
  icon: 'wallet',
  place: 'express',
  storable: true,
  sendsOwner: false,
});
