import { describeMethod } from '../describe-method.js';
import { KLARNA_ORDER_DETAILS } from '../klarna-order-details.js';

export default describeMethod({
  type: 'klarnaCreditRecurring',
  category: 'pay-later',
  order: 'STR',
  icon: 'invoice',
  provider: 'named',
  storable: true,
  orderDetails: KLARNA_ORDER_DETAILS,
});
