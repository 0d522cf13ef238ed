import { describeMethod } from '../describe-method.js';

export default describeMethod({
  type: 'bPay',
  category: 'transfer',
  order: 'DLY',
  icon: 'invoice',
  provider: 'named',
});
