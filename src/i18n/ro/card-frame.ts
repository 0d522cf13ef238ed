import type { CardMessages } from '../en/card-frame.js';

export default {
  'number.label': 'Număr card',
  'number.placeholder': '1234 1234 1234 1234',
  'brand.choice': 'Alegeți rețeaua cardului',
  'expiration.label': 'Data expirării',
  'expiration.placeholder': 'LL / AA',
  'securityCode.label': 'Cod de securitate',
  'securityCode.placeholder': '3 cifre',
  'securityCode.placeholder.front': '4 cifre (față)',
  'securityCode.hint': '3 cifre de pe spatele cardului',
  'securityCode.hint.front': '4 cifre de pe fața cardului',
  'advance.hint': 'După completare, treceți la câmpul următor.',

  'number.missing': 'Introduceți numărul cardului.',
  incomplete_card_number: 'Introduceți toate cifrele numărului cardului.',
  invalid_card_number: 'Verificați numărul cardului: o cifră pare greșită.',
  'expiration.missing': 'Introduceți data expirării cardului.',
  incomplete_expiration_date: 'Introduceți luna și anul, de exemplu 05 / 31.',
  invalid_expiration_date: 'Introduceți data așa cum apare pe card.',
  invalid_expiration_month: 'Verificați luna: introduceți o valoare de la 01 la 12.',
  invalid_expiration_year: 'Cardul a expirat. Verificați data sau folosiți alt card.',
  'securityCode.missing': 'Introduceți codul de securitate.',
  incomplete_security_code: 'Introduceți toate cele {digits} cifre ale codului.',
  invalid_security_code: 'Verificați codul: introduceți cele {digits} cifre de pe card.',
} satisfies CardMessages;
