import { describeMethod } from '../describe-method.js';
import type { Choice } from '../method-input.js';
import { storeName } from '../store-name.js';

/** Stores whose marks the kit draws. */
const MARKED = /^0[1368]0$/;

const withMark = (store: Choice): Choice =>
  MARKED.test(store.value) ? { ...store, mark: `konbini${store.value}` } : store;

export default describeMethod({
  type: 'konbini',
  category: 'voucher',
  order: 'DLY',
  icon: 'voucher',
  inputs: [
    {
      kind: 'choice',
      name: 'storeId',
      choices: async (_, lists) => (await lists.stores()).map(withMark),
    },
    storeName('lastName'),
    storeName('firstName'),
  ],
  build: ({ entered: { storeId, firstName, lastName } }) => ({
    details: { storeId },
    ...(firstName && lastName && { owner: { firstName, lastName } }),
  }),
});
