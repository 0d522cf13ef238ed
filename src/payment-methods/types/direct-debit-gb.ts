import { describeMethod, returnOnly } from '../describe-method.js';

export default describeMethod({
  type: 'directDebitGb',
  category: 'bank',
  order: 'STR',
  icon: 'bank',
  storable: true,
  build: ({ urls }) => ({ details: returnOnly(urls) }),
});
