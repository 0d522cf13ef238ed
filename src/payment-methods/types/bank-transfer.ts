import { describeMethod, returnOnly } from '../describe-method.js';

export default describeMethod({
  type: 'bankTransfer',
  category: 'bank',
  order: 'STR',
  icon: 'bank',
  provider: 'bank',
  build: ({ urls }) => ({ details: returnOnly(urls) }),
});
