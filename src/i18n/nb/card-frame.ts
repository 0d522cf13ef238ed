import type { CardMessages } from '../en/card-frame.js';

export default {
  'number.label': 'Kortnummer',
  'number.placeholder': '1234 1234 1234 1234',
  'brand.choice': 'Velg kortnettverk',
  'expiration.label': 'Utløpsdato',
  'expiration.placeholder': 'MM / ÅÅ',
  'securityCode.label': 'Sikkerhetskode',
  'securityCode.placeholder': '3 sifre',
  'securityCode.placeholder.front': '4 sifre (forsiden)',
  'securityCode.hint': '3 sifre på baksiden av kortet',
  'securityCode.hint.front': '4 sifre på forsiden av kortet',
  'advance.hint': 'Når feltet er fylt ut, går du videre til det neste.',

  'number.missing': 'Skriv inn kortnummeret.',
  incomplete_card_number: 'Skriv inn alle sifrene i kortnummeret.',
  invalid_card_number: 'Sjekk kortnummeret: Et siffer ser ut til å være feil.',
  'expiration.missing': 'Skriv inn datoen kortet utløper.',
  incomplete_expiration_date: 'Skriv inn måned og år, for eksempel 05 / 31.',
  invalid_expiration_date: 'Skriv inn datoen slik den står på kortet.',
  invalid_expiration_month: 'Sjekk måneden: Skriv 01 til 12.',
  invalid_expiration_year: 'Kortet er utløpt. Sjekk datoen eller bruk et annet kort.',
  'securityCode.missing': 'Skriv inn sikkerhetskoden.',
  incomplete_security_code: 'Skriv inn alle {digits} sifrene i koden.',
  invalid_security_code: 'Sjekk koden: Skriv inn de {digits} sifrene på kortet.',
} satisfies CardMessages;
