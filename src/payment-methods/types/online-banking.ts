import { bothUrls, describeMethod } from '../describe-method.js';

export default describeMethod({
  type: 'onlineBanking',
  category: 'bank',
  order: 'STR',
  icon: 'bank',
  provider: 'bank',
  inputs: [
    {
      kind: 'choice',
      name: 'bankCode',
      choices: ({ country = '', currency = '' }, lists) => lists.banks(country, currency),
    },
  ],
  build: ({ urls, entered: { bankCode } }) => ({ details: { ...bothUrls(urls), bankCode } }),
});
