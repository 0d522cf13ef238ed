import { describeMethod, returnOnly } from '../describe-method.js';

export default describeMethod({
  type: 'payco',
  category: 'wallet',
  order: 'STR',
  icon: 'wallet',
  provider: 'named',
  build: ({ urls }) => ({ details: returnOnly(urls) }),
});
