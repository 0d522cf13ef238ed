import type { CardMessages } from '../en/card-frame.js';

export default {
  'number.label': 'Broj kartice',
  'number.placeholder': '1234 1234 1234 1234',
  'brand.choice': 'Izaberite kartičnu mrežu',
  'expiration.label': 'Datum isteka',
  'expiration.placeholder': 'MM / GG',
  'securityCode.label': 'Bezbednosni kod',
  'securityCode.placeholder': '3 cifre',
  'securityCode.placeholder.front': '4 cifre (prednja strana)',
  'securityCode.hint': '3 cifre na poleđini kartice',
  'securityCode.hint.front': '4 cifre na prednjoj strani kartice',
  'advance.hint': 'Kad popunite ovo polje, prelazite na sledeće.',

  'number.missing': 'Unesite broj kartice.',
  incomplete_card_number: 'Unesite sve cifre broja kartice.',
  invalid_card_number: 'Proverite broj kartice: izgleda da je jedna cifra pogrešna.',
  'expiration.missing': 'Unesite datum isteka kartice.',
  incomplete_expiration_date: 'Unesite mesec i godinu, na primer 05 / 31.',
  invalid_expiration_date: 'Proverite datum: unesite ga kao što piše na kartici.',
  invalid_expiration_month: 'Proverite mesec: unesite od 01 do 12.',
  invalid_expiration_year: 'Ova kartica je istekla. Proverite datum ili upotrebite drugu karticu.',
  'securityCode.missing': 'Unesite bezbednosni kod.',
  incomplete_security_code: 'Unesite sve {digits} cifre koda.',
  invalid_security_code: 'Proverite kod: unesite {digits} cifre sa kartice.',
} satisfies CardMessages;
