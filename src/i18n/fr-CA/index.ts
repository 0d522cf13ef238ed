import type { Messages } from '../en/index.js';

/** What is said in another way in Canada. No space stands before a question mark there. */
const messages: Partial<Messages> = {
  'methods.legend': 'Comment souhaitez-vous payer?',
  'method.creditCard': 'Carte de crédit ou de débit',
  'method.giftCard': 'Carte-cadeau',
  'saved.removeQuestion':
    'Supprimer {name} de votre compte? Pour l’utiliser plus tard, vous devrez la saisir à nouveau.',
};

export default messages;
