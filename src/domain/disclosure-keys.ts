/** Keys of the legal texts of `Compliance.getDetails`, `businessEntity` apart. */
export const DISCLOSURE_KEYS = [
  'resellerDisclosure',
  'termsOfSale',
  'privacyPolicy',
  'cookiePolicy',
  'cancellationRights',
  'legalNotice',
  'confirmDisclosure',
  'autorenewalPlanTerms',
  'saveCardMandate',
  'idealRecurringAgreement',
  'californiaPrivacyRights',
  'warrantyInformation',
  'invoiceAgreement',
] as const;

/** One of the legal texts that the contract documents. */
export type DisclosureKey = (typeof DISCLOSURE_KEYS)[number];
