import type { CardMessages } from '../en/card-frame.js';

/** What British English says in another way than American English. */
const messages: Partial<CardMessages> = {
  'expiration.label': 'Expiry date',
};

export default messages;
