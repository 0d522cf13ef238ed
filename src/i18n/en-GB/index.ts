import type { Messages } from '../en/index.js';

/** What British English says or spells in another way than American English. */
const messages: Partial<Messages> = {
  'method.creditInstallment': 'Pay in instalments',
  'input.sepaMandate':
    'By paying, you authorise {seller} to collect this amount from your account, and your bank to pay it. You can ask your bank to return the money within eight weeks.',
  'error.cancelled':
    'The payment was cancelled. You were not charged. You can try again or pay another way.',
  'ended.cancelled': 'This checkout was cancelled. Please start again from your cart.',
  'state.cancelled': 'This payment was cancelled. Please start again from your cart.',
  'saved.expiry': 'Expiry date',
  'saved.update': 'Update expiry date',
  'terms.eula': 'I accept the licence agreement of {company}.',
  'input.region': 'County or region',
  'input.region.missing': 'Enter your county or region.',
  'input.postalCode': 'Postcode',
  'input.postalCode.missing': 'Enter your postcode.',
};

export default messages;
