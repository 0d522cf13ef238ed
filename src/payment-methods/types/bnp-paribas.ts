import { bothUrls, describeMethod } from '../describe-method.js';

export default describeMethod({
  type: 'bnpParibas',
  category: 'pay-later',
  order: 'STR',
  icon: 'invoice',
  provider: 'named',
  inputs: [{ kind: 'terms', name: 'termCodeId' }],
  build: ({ urls, entered: { termCodeId } }) => ({ details: { ...bothUrls(urls), termCodeId } }),
});
