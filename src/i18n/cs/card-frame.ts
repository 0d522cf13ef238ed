import type { CardMessages } from '../en/card-frame.js';

export default {
  'number.label': 'Číslo karty',
  'number.placeholder': '1234 1234 1234 1234',
  'brand.choice': 'Vyberte síť karty',
  'expiration.label': 'Platnost do',
  'expiration.placeholder': 'MM / RR',
  'securityCode.label': 'Bezpečnostní kód',
  'securityCode.placeholder': '3 číslice',
  'securityCode.placeholder.front': '4 číslice (vpředu)',
  'securityCode.hint': '3 číslice na zadní straně karty',
  'securityCode.hint.front': '4 číslice na přední straně karty',
  'advance.hint': 'Po vyplnění přejdete na další pole.',

  'number.missing': 'Zadejte číslo karty.',
  incomplete_card_number: 'Zadejte všechny číslice čísla karty.',
  invalid_card_number: 'Zkontrolujte číslo karty: některá číslice je zřejmě chybná.',
  'expiration.missing': 'Zadejte datum konce platnosti karty.',
  incomplete_expiration_date: 'Zadejte měsíc a rok, například 05 / 31.',
  invalid_expiration_date: 'Zadejte datum tak, jak je uvedeno na kartě.',
  invalid_expiration_month: 'Zkontrolujte měsíc: zadejte 01 až 12.',
  invalid_expiration_year: 'Platnost karty skončila. Zkontrolujte datum nebo použijte jinou kartu.',
  'securityCode.missing': 'Zadejte bezpečnostní kód.',
  incomplete_security_code: 'Zadejte celý kód, počet číslic: {digits}.',
  invalid_security_code: 'Zkontrolujte kód na kartě, počet číslic: {digits}.',
} satisfies CardMessages;
