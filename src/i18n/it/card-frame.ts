import type { CardMessages } from '../en/card-frame.js';

export default {
  'number.label': 'Numero della carta',
  'number.placeholder': '1234 1234 1234 1234',
  'brand.choice': 'Scegli il circuito della carta',
  'expiration.label': 'Data di scadenza',
  'expiration.placeholder': 'MM / AA',
  'securityCode.label': 'Codice di sicurezza',
  'securityCode.placeholder': '3 cifre',
  'securityCode.placeholder.front': '4 cifre (fronte)',
  'securityCode.hint': '3 cifre sul retro della carta',
  'securityCode.hint.front': '4 cifre sul fronte della carta',
  'advance.hint': 'Una volta compilato il campo, si passa al successivo.',

  'number.missing': 'Inserisci il numero della carta.',
  incomplete_card_number: 'Inserisci tutte le cifre del numero della carta.',
  invalid_card_number: 'Controlla il numero della carta: una cifra sembra errata.',
  'expiration.missing': 'Inserisci la data di scadenza della carta.',
  incomplete_expiration_date: 'Inserisci mese e anno, ad esempio 05 / 31.',
  invalid_expiration_date: 'Controlla la data: inseriscila come appare sulla carta.',
  invalid_expiration_month: 'Controlla il mese: inserisci un valore da 01 a 12.',
  invalid_expiration_year: 'Questa carta è scaduta. Controlla la data o usa un’altra carta.',
  'securityCode.missing': 'Inserisci il codice di sicurezza.',
  incomplete_security_code: 'Inserisci tutte le {digits} cifre del codice.',
  invalid_security_code: 'Controlla il codice: inserisci le {digits} cifre riportate sulla carta.',
} satisfies CardMessages;
