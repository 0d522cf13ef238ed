import type { FormMessages } from '../en/forms.js';

const messages: Partial<FormMessages> = {
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
};

export default messages;
