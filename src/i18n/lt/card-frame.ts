import type { CardMessages } from '../en/card-frame.js';

export default {
  'number.label': 'Kortelės numeris',
  'number.placeholder': '1234 1234 1234 1234',
  'brand.choice': 'Pasirinkite kortelės tinklą',
  'expiration.label': 'Galioja iki',
  'expiration.placeholder': 'MM / YY',
  'securityCode.label': 'Saugos kodas',
  'securityCode.placeholder': '3 skaitmenys',
  'securityCode.placeholder.front': '4 skaitmenys (priekyje)',
  'securityCode.hint': '3 skaitmenys kitoje kortelės pusėje',
  'securityCode.hint.front': '4 skaitmenys priekinėje kortelės pusėje',
  'advance.hint': 'Užpildę šį lauką, pereisite prie kito.',

  'number.missing': 'Įveskite kortelės numerį.',
  incomplete_card_number: 'Įveskite visus kortelės numerio skaitmenis.',
  invalid_card_number: 'Patikrinkite kortelės numerį: atrodo, kad vienas skaitmuo neteisingas.',
  'expiration.missing': 'Įveskite kortelės galiojimo datą.',
  incomplete_expiration_date: 'Įveskite mėnesį ir metus, pvz., 05 / 31.',
  invalid_expiration_date: 'Patikrinkite datą: įveskite ją taip, kaip nurodyta kortelėje.',
  invalid_expiration_month: 'Patikrinkite mėnesį: įveskite nuo 01 iki 12.',
  invalid_expiration_year:
    'Šios kortelės galiojimas baigėsi. Patikrinkite datą arba naudokite kitą kortelę.',
  'securityCode.missing': 'Įveskite saugos kodą.',
  incomplete_security_code: 'Įveskite visus {digits} kodo skaitmenis.',
  invalid_security_code: 'Patikrinkite kodą: įveskite {digits} skaitmenis, nurodytus kortelėje.',
} satisfies CardMessages;
