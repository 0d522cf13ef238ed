import type { CardMessages } from '../en/card-frame.js';

export default {
  'number.label': 'Αριθμός κάρτας',
  'number.placeholder': '1234 1234 1234 1234',
  'brand.choice': 'Επιλέξτε δίκτυο κάρτας',
  'expiration.label': 'Ημερομηνία λήξης',
  'expiration.placeholder': 'ΜΜ / ΕΕ',
  'securityCode.label': 'Κωδικός ασφαλείας',
  'securityCode.placeholder': '3 ψηφία',
  'securityCode.placeholder.front': '4 ψηφία (μπροστά)',
  'securityCode.hint': '3 ψηφία στο πίσω μέρος της κάρτας',
  'securityCode.hint.front': '4 ψηφία στην μπροστινή όψη της κάρτας',
  'advance.hint': 'Μόλις συμπληρωθεί το πεδίο, μεταφέρεστε στο επόμενο.',

  'number.missing': 'Εισαγάγετε τον αριθμό της κάρτας σας.',
  incomplete_card_number: 'Εισαγάγετε όλα τα ψηφία του αριθμού της κάρτας σας.',
  invalid_card_number: 'Ελέγξτε τον αριθμό της κάρτας: κάποιο ψηφίο φαίνεται λανθασμένο.',
  'expiration.missing': 'Εισαγάγετε την ημερομηνία λήξης της κάρτας σας.',
  incomplete_expiration_date: 'Εισαγάγετε μήνα και έτος, π.χ. 05 / 31.',
  invalid_expiration_date:
    'Ελέγξτε την ημερομηνία: εισαγάγετέ την όπως αναγράφεται στην κάρτα σας.',
  invalid_expiration_month: 'Ελέγξτε τον μήνα: εισαγάγετε 01 έως 12.',
  invalid_expiration_year:
    'Αυτή η κάρτα έχει λήξει. Ελέγξτε την ημερομηνία ή χρησιμοποιήστε άλλη κάρτα.',
  'securityCode.missing': 'Εισαγάγετε τον κωδικό ασφαλείας.',
  incomplete_security_code: 'Εισαγάγετε και τα {digits} ψηφία του κωδικού.',
  invalid_security_code:
    'Ελέγξτε τον κωδικό: εισαγάγετε τα {digits} ψηφία που αναγράφονται στην κάρτα σας.',
} satisfies CardMessages;
