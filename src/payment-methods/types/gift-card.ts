import { describeMethod } from '../describe-method.js';

export default describeMethod({
  type: 'giftCard',
  category: 'credit',
  order: 'STD',
  icon: 'voucher',
  place: 'never',
});
