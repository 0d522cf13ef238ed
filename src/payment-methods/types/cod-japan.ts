import { describeMethod } from '../describe-method.js';

export default describeMethod({
  type: 'codJapan',
  category: 'other',
  order: 'STD',
  icon: 'voucher',
});
