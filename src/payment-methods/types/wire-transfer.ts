import { describeMethod } from '../describe-method.js';

export default describeMethod({
  type: 'wireTransfer',
  category: 'transfer',
  order: 'DLY',
  icon: 'bank',
});
