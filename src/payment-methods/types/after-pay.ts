import { describeMethod } from '../describe-method.js';

export default describeMethod({
  type: 'afterPay',
  category: 'pay-later',
  order: 'STR',
  icon: 'invoice',
  provider: 'named',
});
