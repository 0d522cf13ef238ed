import { describeMethod, returnOnly } from '../describe-method.js';
import { ibanInput } from '../check-iban.js';

export default describeMethod({
  type: 'directDebit',
  category: 'bank',
  order: 'STR',
  icon: 'bank',
  storable: true,
  inputs: [ibanInput, { kind: 'mandate', name: 'sepaMandate' }],
  build: ({ urls, entered: { iban } }) => ({ details: { ...returnOnly(urls), iban } }),
});
