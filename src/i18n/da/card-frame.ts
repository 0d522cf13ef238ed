import type { CardMessages } from '../en/card-frame.js';

export default {
  'number.label': 'Kortnummer',
  'number.placeholder': '1234 1234 1234 1234',
  'brand.choice': 'Vælg kortnetværk',
  'expiration.label': 'Udløbsdato',
  'expiration.placeholder': 'MM / ÅÅ',
  'securityCode.label': 'Sikkerhedskode',
  'securityCode.placeholder': '3 cifre',
  'securityCode.placeholder.front': '4 cifre (forsiden)',
  'securityCode.hint': '3 cifre på bagsiden af kortet',
  'securityCode.hint.front': '4 cifre på forsiden af kortet',
  'advance.hint': 'Når feltet er udfyldt, går du videre til det næste.',

  'number.missing': 'Indtast dit kortnummer.',
  incomplete_card_number: 'Indtast alle cifre i kortnummeret.',
  invalid_card_number: 'Tjek kortnummeret: Et ciffer ser ud til at være forkert.',
  'expiration.missing': 'Indtast den dato, kortet udløber.',
  incomplete_expiration_date: 'Indtast måned og år, for eksempel 05 / 31.',
  invalid_expiration_date: 'Indtast datoen, som den står på kortet.',
  invalid_expiration_month: 'Tjek måneden: Indtast 01 til 12.',
  invalid_expiration_year: 'Kortet er udløbet. Tjek datoen, eller brug et andet kort.',
  'securityCode.missing': 'Indtast sikkerhedskoden.',
  incomplete_security_code: 'Indtast alle {digits} cifre i koden.',
  invalid_security_code: 'Tjek koden: Indtast de {digits} cifre på kortet.',
} satisfies CardMessages;
