import { describeMethod } from '../describe-method.js';

export default describeMethod({
  type: 'customerCredit',
  category: 'credit',
  order: 'STD',
  icon: 'wallet',
  place: 'never',
});
