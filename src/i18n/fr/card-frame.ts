import type { CardMessages } from '../en/card-frame.js';

export default {
  'number.label': 'Numéro de carte',
  'number.placeholder': '1234 1234 1234 1234',
  'brand.choice': 'Choisissez le réseau de carte',
  'expiration.label': 'Date d’expiration',
  'expiration.placeholder': 'MM / AA',
  'securityCode.label': 'Code de sécurité',
  'securityCode.placeholder': '3 chiffres',
  'securityCode.placeholder.front': '4 chiffres (recto)',
  'securityCode.hint': '3 chiffres au dos de la carte',
  'securityCode.hint.front': '4 chiffres au recto de la carte',
  'advance.hint': 'Une fois ce champ rempli, vous passez au suivant.',

  'number.missing': 'Saisissez votre numéro de carte.',
  incomplete_card_number: 'Saisissez tous les chiffres de votre numéro de carte.',
  invalid_card_number: 'Vérifiez le numéro de carte : un chiffre semble incorrect.',
  'expiration.missing': 'Saisissez la date d’expiration de votre carte.',
  incomplete_expiration_date: 'Saisissez le mois et l’année, par exemple 05 / 31.',
  invalid_expiration_date: 'Saisissez la date telle qu’elle figure sur votre carte.',
  invalid_expiration_month: 'Vérifiez le mois : saisissez un nombre de 01 à 12.',
  invalid_expiration_year: 'Cette carte a expiré. Vérifiez la date ou utilisez une autre carte.',
  'securityCode.missing': 'Saisissez le code de sécurité.',
  incomplete_security_code: 'Saisissez les {digits} chiffres du code.',
  invalid_security_code: 'Vérifiez le code : saisissez les {digits} chiffres de votre carte.',
} satisfies CardMessages;
