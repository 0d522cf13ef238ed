import { bothUrls, describeMethod } from '../describe-method.js';
import { ibanInput } from '../check-iban.js';

/**
 * Has inputs only for subscriptions, because later debits need the bank account. Without the
 * agreement, the source pays once.
 */
export default describeMethod({
  type: 'ideal',
  category: 'bank',
  order: 'STR',
  icon: 'bank',
  provider: 'named',
  storable: true,
  inputs: [
    {
      kind: 'tick',
      name: 'recurring',
      optional: true,
      disclosure: 'idealRecurringAgreement',
      applies: (_, { recurring }) => recurring,
    },
    { ...ibanInput, applies: ({ recurring }) => recurring === 'true' },
  ],
  build: ({ urls, entered: { recurring, iban } }) =>
    recurring === 'true'
      ? { details: { ...bothUrls(urls), iban }, futureUse: true }
      : { details: bothUrls(urls) },
});
