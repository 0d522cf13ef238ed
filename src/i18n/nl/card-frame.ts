import type { CardMessages } from '../en/card-frame.js';

export default {
  'number.label': 'Kaartnummer',
  'number.placeholder': '1234 1234 1234 1234',
  'brand.choice': 'Kies een kaartnetwerk',
  'expiration.label': 'Vervaldatum',
  'expiration.placeholder': 'MM / JJ',
  'securityCode.label': 'Beveiligingscode',
  'securityCode.placeholder': '3 cijfers',
  'securityCode.placeholder.front': '4 cijfers (voorkant)',
  'securityCode.hint': '3 cijfers op de achterkant van de kaart',
  'securityCode.hint.front': '4 cijfers op de voorkant van de kaart',
  'advance.hint': 'Als dit veld is ingevuld, ga je naar het volgende.',

  'number.missing': 'Vul je kaartnummer in.',
  incomplete_card_number: 'Vul alle cijfers van je kaartnummer in.',
  invalid_card_number: 'Controleer het kaartnummer: een cijfer lijkt niet te kloppen.',
  'expiration.missing': 'Vul de vervaldatum van je kaart in.',
  incomplete_expiration_date: 'Vul maand en jaar in, bijvoorbeeld 05 / 31.',
  invalid_expiration_date: 'Controleer de datum: vul die in zoals hij op je kaart staat.',
  invalid_expiration_month: 'Controleer de maand: vul 01 tot en met 12 in.',
  invalid_expiration_year:
    'Deze kaart is verlopen. Controleer de datum of gebruik een andere kaart.',
  'securityCode.missing': 'Vul de beveiligingscode in.',
  incomplete_security_code: 'Vul alle {digits} cijfers van de code in.',
  invalid_security_code: 'Controleer de code: vul de {digits} cijfers in die op je kaart staan.',
} satisfies CardMessages;
