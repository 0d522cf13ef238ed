import { describeMethod, returnOnly } from '../describe-method.js';
import { nationalIdInput } from '../national-id.js';

export default describeMethod({
  type: 'boletoBancario',
  category: 'voucher',
  order: 'DLY',
  icon: 'voucher',
  provider: 'named',
  inputs: [nationalIdInput],
  build: ({ urls, entered: { nationalId } }) => ({ details: { ...returnOnly(urls), nationalId } }),
});
