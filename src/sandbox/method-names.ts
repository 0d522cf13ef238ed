/** The name of a method in the shopper's language; names of brands are not translated. */
const NAMES: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map(
  Object.entries({
    de: {
      creditCard: 'Kredit- oder Debitkarte',
      wireTransfer: 'Banküberweisung',
      onlineBanking: 'Onlinebanking',
      directDebit: 'SEPA-Lastschrift',
      directDebitGb: 'Direct Debit',
      creditInstallment: 'Ratenzahlung',
      codJapan: 'Nachnahme',
    },
    fr: {
      creditCard: 'Carte bancaire',
      wireTransfer: 'Virement bancaire',
      onlineBanking: 'Banque en ligne',
      directDebit: 'Prélèvement SEPA',
      directDebitGb: 'Direct Debit',
      creditInstallment: 'Paiement en plusieurs fois',
      codJapan: 'Paiement à la livraison',
    },
    ja: {
      creditCard: 'クレジットカード・デビットカード',
      wireTransfer: '銀行振込',
      onlineBanking: 'オンラインバンキング',
      konbini: 'コンビニ払い',
      codJapan: '代金引換',
      directDebit: 'SEPA口座振替',
    },
    ar: {
      creditCard: 'بطاقة ائتمان أو خصم',
      wireTransfer: 'تحويل مصرفي',
      onlineBanking: 'الخدمات المصرفية عبر الإنترنت',
      directDebit: 'الخصم المباشر SEPA',
    },
  }).map(([language, names]) => [language, new Map(Object.entries(names))]),
);

export const localNameOf = (type: string, language: string): string | undefined =>
  NAMES.get(language)?.get(type);
