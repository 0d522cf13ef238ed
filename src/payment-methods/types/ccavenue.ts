import { bothUrls, describeMethod } from '../describe-method.js';
import { phoneNumberInput } from '../phone-number.js';

export default describeMethod({
  type: 'ccavenue',
  category: 'other',
  order: 'STR',
  icon: 'wallet',
  provider: 'named',
  inputs: [phoneNumberInput],
  build: ({ urls, entered: { phoneNumber } }) => ({
    details: bothUrls(urls),
    ...(phoneNumber && { owner: { phoneNumber } }),
  }),
});
