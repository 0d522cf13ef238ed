import type { Messages } from '../en/index.js';

/** Texts that differ from American English, in words or spelling. */
const messages: Partial<Messages> = {
  'method.creditInstallment': 'Pay in instalments',
  'error.cancelled':
    'The payment was cancelled. You were not charged. You can try again or pay another way.',
  'ended.cancelled': 'This checkout was cancelled. Please start again from your cart.',
  'state.cancelled': 'This payment was cancelled. Please start again from your cart.',
  'saved.expiry': 'Expiry date',
  'saved.update': 'Update expiry date',
  'terms.eula': 'I accept the licence agreement of {company}.',
};

export default messages;
