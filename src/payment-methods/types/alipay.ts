import { describeMethod, returnOnly } from '../describe-method.js';

export default describeMethod({
  type: 'alipay',
  category: 'wallet',
  order: 'STR',
  icon: 'wallet',
  provider: 'named',
  build: ({ urls }) => ({ details: returnOnly(urls) }),
});
