import { describeMethod, returnOnly } from '../describe-method.js';

export default describeMethod({
  type: 'trustly',
  category: 'bank',
  order: 'STR',
  icon: 'bank',
  provider: 'named',
  build: ({ urls }) => ({ details: returnOnly(urls) }),
});
