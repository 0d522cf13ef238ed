import { describeMethod } from '../describe-method.js';

export default describeMethod({
  type: 'clearPay',
  category: 'pay-later',
  order: 'STR',
  icon: 'invoice',
  provider: 'named',
});
