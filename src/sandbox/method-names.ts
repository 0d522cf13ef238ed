/** What a method is called in the shopper's language; names of brands stay. */
const NAMES: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map(
  Object.entries({
    de: {
      creditCard: 'Kreditkarte',
      wireTransfer: 'Überweisung',
      onlineBanking: 'Online-Banking',
      directDebit: 'SEPA-Lastschrift',
      directDebitGb: 'Lastschrift',
      creditInstallment: 'Ratenzahlung',
      codJapan: 'Nachnahme',
    },
    fr: {
      creditCard: 'Carte bancaire',
      wireTransfer: 'Virement',
      onlineBanking: 'Banque en ligne',
      directDebit: 'Prélèvement SEPA',
      directDebitGb: 'Prélèvement',
      creditInstallment: 'Paiement en plusieurs fois',
      codJapan: 'Contre remboursement',
    },
    ja: {
      creditCard: 'クレジットカード',
      wireTransfer: '銀行振込',
      onlineBanking: 'オンラインバンキング',
      konbini: 'コンビニ',
      codJapan: '代金引換',
      directDebit: 'SEPA 口座振替',
    },
    ar: {
      creditCard: 'بطاقة ائتمان',
      wireTransfer: 'حوالة مصرفية',
      onlineBanking: 'الخدمات المصرفية عبر الإنترنت',
      directDebit: 'الخصم المباشر SEPA',
    },
  }).map(([language, names]) => [language, new Map(Object.entries(names))]),
);

export const localNameOf = (type: string, language: string): string | undefined =>
  NAMES.get(language)?.get(type);
