import { describeMethod } from '../describe-method.js';
import { storeName } from '../store-name.js';

export default describeMethod({
  type: 'konbini',
  category: 'voucher',
  order: 'DLY',
  icon: 'voucher',
  inputs: [
    { kind: 'choice', name: 'storeId', choices: (_, lists) => lists.stores() },
    storeName('lastName'),
    storeName('firstName'),
  ],
  build: ({ entered: { storeId, firstName, lastName } }) => ({
    details: { storeId },
    ...(firstName && lastName && { owner: { firstName, lastName } }),
  }),
});
