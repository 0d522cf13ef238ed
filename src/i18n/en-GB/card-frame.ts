import type { CardMessages } from '../en/card-frame.js';

/** Texts that differ from American English. */
const messages: Partial<CardMessages> = {
  'expiration.label': 'Expiry date',
};

export default messages;
