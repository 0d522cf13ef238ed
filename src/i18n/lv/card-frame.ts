import type { CardMessages } from '../en/card-frame.js';

export default {
  'number.label': 'Kartes numurs',
  'number.placeholder': '1234 1234 1234 1234',
  'brand.choice': 'Izvēlieties kartes tīklu',
  'expiration.label': 'Derīga līdz',
  'expiration.placeholder': 'MM / GG',
  'securityCode.label': 'Drošības kods',
  'securityCode.placeholder': '3 cipari',
  'securityCode.placeholder.front': '4 cipari (priekšpusē)',
  'securityCode.hint': '3 cipari kartes aizmugurē',
  'securityCode.hint.front': '4 cipari kartes priekšpusē',
  'advance.hint': 'Kad šis lauks ir aizpildīts, pāriesiet uz nākamo.',

  'number.missing': 'Ievadiet kartes numuru.',
  incomplete_card_number: 'Ievadiet visus kartes numura ciparus.',
  invalid_card_number: 'Pārbaudiet kartes numuru: šķiet, ka viens cipars ir nepareizs.',
  'expiration.missing': 'Ievadiet kartes derīguma termiņu.',
  incomplete_expiration_date: 'Ievadiet mēnesi un gadu, piemēram, 05 / 31.',
  invalid_expiration_date: 'Pārbaudiet datumu: ievadiet to tā, kā norādīts uz kartes.',
  invalid_expiration_month: 'Pārbaudiet mēnesi: ievadiet no 01 līdz 12.',
  invalid_expiration_year:
    'Šīs kartes derīguma termiņš ir beidzies. Pārbaudiet datumu vai izmantojiet citu karti.',
  'securityCode.missing': 'Ievadiet drošības kodu.',
  incomplete_security_code: 'Ievadiet visus {digits} koda ciparus.',
  invalid_security_code: 'Pārbaudiet kodu: ievadiet {digits} ciparus, kas norādīti uz kartes.',
} satisfies CardMessages;
