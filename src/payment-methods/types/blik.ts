import { describeMethod } from '../describe-method.js';

export default describeMethod({
  type: 'blik',
  category: 'bank',
  order: 'STR',
  icon: 'bank',
  provider: 'named',
});
