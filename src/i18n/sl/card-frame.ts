import type { CardMessages } from '../en/card-frame.js';

export default {
  'number.label': 'Številka kartice',
  'number.placeholder': '1234 1234 1234 1234',
  'brand.choice': 'Izberite kartično omrežje',
  'expiration.label': 'Datum poteka',
  'expiration.placeholder': 'MM / LL',
  'securityCode.label': 'Varnostna koda',
  'securityCode.placeholder': '3 števke',
  'securityCode.placeholder.front': '4 števke (spredaj)',
  'securityCode.hint': '3 števke na hrbtni strani kartice',
  'securityCode.hint.front': '4 števke na sprednji strani kartice',
  'advance.hint': 'Ko je polje izpolnjeno, se premaknete na naslednje.',

  'number.missing': 'Vnesite številko kartice.',
  incomplete_card_number: 'Vnesite vse števke številke kartice.',
  invalid_card_number: 'Preverite številko kartice: ena števka je videti napačna.',
  'expiration.missing': 'Vnesite datum poteka kartice.',
  incomplete_expiration_date: 'Vnesite mesec in leto, na primer 05 / 31.',
  invalid_expiration_date: 'Preverite datum: vnesite ga tako, kot je naveden na kartici.',
  invalid_expiration_month: 'Preverite mesec: vnesite od 01 do 12.',
  invalid_expiration_year: 'Ta kartica je potekla. Preverite datum ali uporabite drugo kartico.',
  'securityCode.missing': 'Vnesite varnostno kodo.',
  incomplete_security_code: 'Vnesite vse {digits} števke kode.',
  invalid_security_code: 'Preverite kodo: vnesite {digits} števke s kartice.',
} satisfies CardMessages;
