import { describeMethod } from '../describe-method.js';

export default describeMethod({
  type: 'carrierFinancing',
  category: 'pay-later',
  order: 'STD',
  icon: 'invoice',
});
