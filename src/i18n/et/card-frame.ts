import type { CardMessages } from '../en/card-frame.js';

export default {
  'number.label': 'Kaardi number',
  'number.placeholder': '1234 1234 1234 1234',
  'brand.choice': 'Valige kaardivõrk',
  'expiration.label': 'Kehtiv kuni',
  'expiration.placeholder': 'KK / AA',
  'securityCode.label': 'Turvakood',
  'securityCode.placeholder': '3 numbrit',
  'securityCode.placeholder.front': '4 numbrit (ees)',
  'securityCode.hint': '3 numbrit kaardi tagaküljel',
  'securityCode.hint.front': '4 numbrit kaardi esiküljel',
  'advance.hint': 'Kui väli on täidetud, liigute järgmisele väljale.',

  'number.missing': 'Sisestage kaardi number.',
  incomplete_card_number: 'Sisestage kaardi number täielikult.',
  invalid_card_number: 'Kontrollige kaardi numbrit: üks number näib olevat vale.',
  'expiration.missing': 'Sisestage kaardi kehtivusaeg.',
  incomplete_expiration_date: 'Sisestage kuu ja aasta, näiteks 05 / 31.',
  invalid_expiration_date: 'Kontrollige kuupäeva: sisestage see nii, nagu kaardil kirjas.',
  invalid_expiration_month: 'Kontrollige kuud: sisestage 01 kuni 12.',
  invalid_expiration_year: 'See kaart on aegunud. Kontrollige kuupäeva või kasutage muud kaarti.',
  'securityCode.missing': 'Sisestage turvakood.',
  incomplete_security_code: 'Sisestage koodi kõik {digits} numbrit.',
  invalid_security_code: 'Kontrollige koodi: sisestage kaardil olevad {digits} numbrit.',
} satisfies CardMessages;
