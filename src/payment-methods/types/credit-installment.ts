import { bothUrls, describeMethod } from '../describe-method.js';
import { titleInput } from '../title-input.js';

/** Pay with Installments France: the contract's table has no type id for it, a sample calls it so. */
export default describeMethod({
  type: 'creditInstallment',
  category: 'pay-later',
  order: 'STR',
  icon: 'invoice',
  inputs: [{ kind: 'terms', name: 'termCodeId' }, titleInput],
  build: ({ urls, entered: { termCodeId, title } }) => ({
    details: { ...bothUrls(urls), termCodeId },
    ...(title && { owner: { additionalAddressInfo: { title } } }),
  }),
});
