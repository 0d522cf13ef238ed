import { bothUrls, describeMethod } from '../describe-method.js';
import { titleInput } from '../title-input.js';

/** Pay with Installments France. The contract's table has no type id for it; this one is from a sample. */
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
