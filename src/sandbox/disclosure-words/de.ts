import type { DisclosureWords } from './disclosure-words.js';

export const de: DisclosureWords = {
  resellerDisclosure:
    'Musterhinweis: {seller} steht hier für den Verkäufer dieser Bestellung. [resellerDisclosure|Wer verkauft?]',
  termsOfSale: 'Muster-Verkaufsbedingungen',
  privacyPolicy: 'Muster-Datenschutzhinweis',
  cookiePolicy: 'Muster-Cookie-Hinweis',
  cancellationRights: 'Muster-Widerrufsrecht',
  legalNotice: 'Muster-Impressum',
  confirmDisclosure:
    'Dies ist ein Muster. Mit der Bestellung stimmen Sie den [termsOfSale|Muster-Verkaufsbedingungen] und dem [privacyPolicy|Muster-Datenschutzhinweis] von {seller} zu.',
  autorenewalPlanTerms:
    'Mustertext: Ihr Abonnement verlängert sich, bis Sie kündigen, und {seller} belastet jedes Mal die gespeicherte Zahlungsart. Siehe [termsOfSale|Muster-Verkaufsbedingungen].',
  saveCardMandate:
    'Mustertext: Sie erlauben {seller}, diese Zahlungsart für spätere, von Ihnen gewollte Käufe zu speichern.',
  idealRecurringAgreement:
    'Mustertext: Sie erlauben {seller}, spätere Zahlungen vom selben Konto einzuziehen.',
  californiaPrivacyRights: 'Muster-Datenschutzrechte für Kalifornien',
  warrantyInformation: 'Muster-Gewährleistungshinweis',
  invoiceAgreement:
    'Mustertext: Sie sind einverstanden, dass {seller} die Rechnung elektronisch ausstellt.',
};
