import type { CardMessages } from '../en/card-frame.js';

export default {
  'number.label': 'Numer karty',
  'number.placeholder': '1234 1234 1234 1234',
  'brand.choice': 'Wybierz organizację płatniczą',
  'expiration.label': 'Data ważności',
  'expiration.placeholder': 'MM / RR',
  'securityCode.label': 'Kod zabezpieczający',
  'securityCode.placeholder': '3 cyfry',
  'securityCode.placeholder.front': '4 cyfry (przód)',
  'securityCode.hint': '3 cyfry na odwrocie karty',
  'securityCode.hint.front': '4 cyfry na przodzie karty',
  'advance.hint': 'Po wypełnieniu pola przejdziesz do następnego.',

  'number.missing': 'Podaj numer karty.',
  incomplete_card_number: 'Podaj wszystkie cyfry numeru karty.',
  invalid_card_number: 'Sprawdź numer karty: jedna z cyfr wydaje się błędna.',
  'expiration.missing': 'Podaj datę ważności karty.',
  incomplete_expiration_date: 'Podaj miesiąc i rok, np. 05 / 31.',
  invalid_expiration_date: 'Sprawdź datę: wpisz ją tak, jak widnieje na karcie.',
  invalid_expiration_month: 'Sprawdź miesiąc: wpisz wartość od 01 do 12.',
  invalid_expiration_year: 'Ta karta straciła ważność. Sprawdź datę lub użyj innej karty.',
  'securityCode.missing': 'Podaj kod zabezpieczający.',
  incomplete_security_code: 'Podaj wszystkie {digits} cyfry kodu.',
  invalid_security_code: 'Sprawdź kod: wpisz {digits} cyfry podane na karcie.',
} satisfies CardMessages;
