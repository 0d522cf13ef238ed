import { describeMethod, returnOnly } from '../describe-method.js';

export default describeMethod({
  type: 'alipayCn',
  category: 'wallet',
  order: 'STR',
  icon: 'wallet',
  provider: 'named',
  storable: true,
  build: ({ urls }) => ({ details: returnOnly(urls) }),
});
