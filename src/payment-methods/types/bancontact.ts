import { describeMethod, returnOnly } from '../describe-method.js';

export default describeMethod({
  type: 'bancontact',
  category: 'bank',
  order: 'STR',
  icon: 'card',
  provider: 'named',
  build: ({ urls }) => ({ details: returnOnly(urls) }),
});
