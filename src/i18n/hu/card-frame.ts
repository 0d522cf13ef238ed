import type { CardMessages } from '../en/card-frame.js';

export default {
  'number.label': 'Kártyaszám',
  'number.placeholder': '1234 1234 1234 1234',
  'brand.choice': 'Válasszon kártyahálózatot',
  'expiration.label': 'Lejárati dátum',
  'expiration.placeholder': 'HH / ÉÉ',
  'securityCode.label': 'Biztonsági kód',
  'securityCode.placeholder': '3 számjegy',
  'securityCode.placeholder.front': '4 számjegy (előlap)',
  'securityCode.hint': '3 számjegy a kártya hátoldalán',
  'securityCode.hint.front': '4 számjegy a kártya előlapján',
  'advance.hint': 'A mező kitöltése után a következő mezőre lép.',

  'number.missing': 'Adja meg a kártyaszámot.',
  incomplete_card_number: 'Adja meg a kártyaszám összes számjegyét.',
  invalid_card_number: 'Ellenőrizze a kártyaszámot: az egyik számjegy hibásnak tűnik.',
  'expiration.missing': 'Adja meg a kártya lejárati dátumát.',
  incomplete_expiration_date: 'Adja meg a hónapot és az évet, például 05 / 31.',
  invalid_expiration_date: 'Úgy adja meg a dátumot, ahogyan a kártyán szerepel.',
  invalid_expiration_month: 'Ellenőrizze a hónapot: 01 és 12 közötti számot adjon meg.',
  invalid_expiration_year:
    'Ez a kártya lejárt. Ellenőrizze a dátumot, vagy használjon másik kártyát.',
  'securityCode.missing': 'Adja meg a biztonsági kódot.',
  incomplete_security_code: 'Adja meg a kód összes számjegyét ({digits}).',
  invalid_security_code: 'Ellenőrizze a kódot: adja meg a kártyán lévő {digits} számjegyet.',
} satisfies CardMessages;
