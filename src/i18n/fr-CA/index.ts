import type { Messages } from '../en/index.js';

/** Texts that differ from those for France. Canadian French has no space before a question mark. */
const messages: Partial<Messages> = {
  'methods.legend': 'Comment souhaitez-vous payer?',
  'method.creditCard': 'Carte de crédit ou de débit',
  'method.giftCard': 'Carte-cadeau',
  'saved.removeQuestion':
    'Supprimer {name} de votre compte? Pour l’utiliser plus tard, vous devrez la saisir à nouveau.',
};

export default messages;
