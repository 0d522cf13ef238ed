import { describeMethod } from '../describe-method.js';

export default describeMethod({
  type: 'creditCard',
  category: 'card',
  order: 'STD',
  icon: 'card',
  place: 'card',
  storable: true,
});
