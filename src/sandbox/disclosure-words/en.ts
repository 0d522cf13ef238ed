import type { DisclosureWords } from './disclosure-words.js';

export const en: DisclosureWords = {
  resellerDisclosure:
    'Sample notice: {seller} stands in for the seller of this order. [resellerDisclosure|Who is selling?]',
  termsOfSale: 'Sample terms of sale',
  privacyPolicy: 'Sample privacy notice',
  cookiePolicy: 'Sample cookie notice',
  cancellationRights: 'Sample cancellation rights',
  legalNotice: 'Sample legal notice',
  confirmDisclosure:
    'This is a sample. By ordering you accept the [termsOfSale|sample terms of sale] and the [privacyPolicy|sample privacy notice] of {seller}.',
  autorenewalPlanTerms:
    'Sample wording: your plan renews until you cancel it, and {seller} charges your saved payment method each time. See the [termsOfSale|sample terms of sale].',
  saveCardMandate:
    'Sample wording: you allow {seller} to keep this payment method for later purchases that you agree to.',
  idealRecurringAgreement:
    'Sample wording: you allow {seller} to collect later payments from the same bank account.',
  californiaPrivacyRights: 'Sample privacy choices for California',
  warrantyInformation: 'Sample warranty information',
  invoiceAgreement: 'Sample wording: you agree that {seller} issues your invoice electronically.',
};
