import type { Messages } from '../en/index.js';

/** What is said in another way in Canada. No space stands before a question mark there. */
const messages: Partial<Messages> = {
  'methods.legend': 'Comment souhaitez-vous payer?',
  'method.creditCard': 'Carte de crédit ou de débit',
  'method.giftCard': 'Carte-cadeau',
  'input.storeId': 'Où payez-vous?',
  'input.phoneNumber': 'Numéro de cellulaire',
  'input.phoneNumber.missing': 'Saisissez votre numéro de cellulaire.',
  'input.phoneNumber.incomplete': 'Saisissez les 10 chiffres de votre numéro de cellulaire.',
  'input.termCodeId': 'En combien de fois souhaitez-vous payer?',
  'input.enrolment.hint': 'Il vous faut un compte TreviPay. Vous n’en avez pas encore?',
  'terms.apr': 'TAP {rate}',
  'input.taxCustomer': 'Qui achète?',
  'input.invoiceType': 'Comment souhaitez-vous recevoir votre facture?',
  'input.invoiceType.tw_individual_member_carrier': 'Par courriel',
  'input.email': 'Courriel',
  'input.email.missing': 'Saisissez votre adresse courriel.',
  'input.email.invalid': 'Saisissez une adresse courriel, par exemple nom@example.com.',
  'input.accountKind': 'De quel type de compte s’agit-il?',
  'saved.removeQuestion':
    'Supprimer {name} de votre compte? Pour l’utiliser plus tard, vous devrez la saisir à nouveau.',
};

export default messages;
