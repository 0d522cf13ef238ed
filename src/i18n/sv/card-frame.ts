import type { CardMessages } from '../en/card-frame.js';

export default {
  'number.label': 'Kortnummer',
  'number.placeholder': '1234 1234 1234 1234',
  'brand.choice': 'Välj kortnätverk',
  'expiration.label': 'Giltighetstid',
  'expiration.placeholder': 'MM / ÅÅ',
  'securityCode.label': 'Säkerhetskod',
  'securityCode.placeholder': '3 siffror',
  'securityCode.placeholder.front': '4 siffror (framsidan)',
  'securityCode.hint': '3 siffror på kortets baksida',
  'securityCode.hint.front': '4 siffror på kortets framsida',
  'advance.hint': 'När fältet är ifyllt går du vidare till nästa.',

  'number.missing': 'Ange ditt kortnummer.',
  incomplete_card_number: 'Ange alla siffror i kortnumret.',
  invalid_card_number: 'Kontrollera kortnumret: en siffra verkar vara fel.',
  'expiration.missing': 'Ange kortets utgångsdatum.',
  incomplete_expiration_date: 'Ange månad och år, till exempel 05 / 31.',
  invalid_expiration_date: 'Kontrollera datumet: ange det så som det står på kortet.',
  invalid_expiration_month: 'Kontrollera månaden: ange 01 till 12.',
  invalid_expiration_year: 'Kortet har gått ut. Kontrollera datumet eller använd ett annat kort.',
  'securityCode.missing': 'Ange säkerhetskoden.',
  incomplete_security_code: 'Ange alla {digits} siffror i koden.',
  invalid_security_code: 'Kontrollera koden: ange de {digits} siffrorna på kortet.',
} satisfies CardMessages;
