/** The keys of the legal texts of `Compliance.getDetails`, except `businessEntity`. */
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

/** The key of a documented legal text. */
export type DisclosureKey = (typeof DISCLOSURE_KEYS)[number];
