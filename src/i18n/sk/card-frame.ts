import type { CardMessages } from '../en/card-frame.js';

export default {
  'number.label': 'Číslo karty',
  'number.placeholder': '1234 1234 1234 1234',
  'brand.choice': 'Vyberte sieť karty',
  'expiration.label': 'Platnosť do',
  'expiration.placeholder': 'MM / RR',
  'securityCode.label': 'Bezpečnostný kód',
  'securityCode.placeholder': '3 číslice',
  'securityCode.placeholder.front': '4 číslice (vpredu)',
  'securityCode.hint': '3 číslice na zadnej strane karty',
  'securityCode.hint.front': '4 číslice na prednej strane karty',
  'advance.hint': 'Po vyplnení prejdete na ďalšie pole.',

  'number.missing': 'Zadajte číslo karty.',
  incomplete_card_number: 'Zadajte všetky číslice čísla karty.',
  invalid_card_number: 'Skontrolujte číslo karty: niektorá číslica je zrejme nesprávna.',
  'expiration.missing': 'Zadajte dátum konca platnosti karty.',
  incomplete_expiration_date: 'Zadajte mesiac a rok, napríklad 05 / 31.',
  invalid_expiration_date: 'Zadajte dátum tak, ako je uvedený na karte.',
  invalid_expiration_month: 'Skontrolujte mesiac: zadajte 01 až 12.',
  invalid_expiration_year:
    'Platnosť karty sa skončila. Skontrolujte dátum alebo použite inú kartu.',
  'securityCode.missing': 'Zadajte bezpečnostný kód.',
  incomplete_security_code: 'Zadajte všetky {digits} číslice kódu.',
  invalid_security_code: 'Skontrolujte kód: zadajte {digits} číslice uvedené na karte.',
} satisfies CardMessages;
