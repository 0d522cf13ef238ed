import type { CardMessages } from '../en/card-frame.js';

export default {
  'number.label': 'Kartennummer',
  'number.placeholder': '1234 1234 1234 1234',
  'brand.choice': 'Kartennetzwerk wählen',
  'expiration.label': 'Gültig bis',
  'expiration.placeholder': 'MM / JJ',
  'securityCode.label': 'Sicherheitscode',
  'securityCode.placeholder': '3 Ziffern',
  'securityCode.placeholder.front': '4 Ziffern (vorn)',
  'securityCode.hint': '3 Ziffern auf der Rückseite der Karte',
  'securityCode.hint.front': '4 Ziffern auf der Vorderseite der Karte',
  'advance.hint': 'Ist das Feld ausgefüllt, geht es im nächsten weiter.',

  'number.missing': 'Geben Sie Ihre Kartennummer ein.',
  incomplete_card_number: 'Geben Sie alle Ziffern Ihrer Kartennummer ein.',
  invalid_card_number: 'Prüfen Sie die Kartennummer: Eine Ziffer scheint falsch zu sein.',
  'expiration.missing': 'Geben Sie das Ablaufdatum Ihrer Karte ein.',
  incomplete_expiration_date: 'Geben Sie Monat und Jahr ein, z. B. 05 / 31.',
  invalid_expiration_date: 'Geben Sie das Datum so ein, wie es auf Ihrer Karte steht.',
  invalid_expiration_month: 'Prüfen Sie den Monat: Geben Sie 01 bis 12 ein.',
  invalid_expiration_year:
    'Diese Karte ist abgelaufen. Prüfen Sie das Datum oder verwenden Sie eine andere Karte.',
  'securityCode.missing': 'Geben Sie den Sicherheitscode ein.',
  incomplete_security_code: 'Geben Sie alle {digits} Ziffern des Sicherheitscodes ein.',
  invalid_security_code:
    'Prüfen Sie den Sicherheitscode: Geben Sie die {digits} Ziffern auf Ihrer Karte ein.',
} satisfies CardMessages;
