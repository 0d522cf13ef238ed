// Made by scripts/write-methods.ts from src/payment-methods/types: `npm run build:methods`.

/** Types for which something is entered: their form is fetched. */
export const WITH_INPUTS =
  'bnpParibas boletoBancario ccavenue creditInstallment directDebit ideal konbini msts onlineBanking';

/** Types with a separate button above the list. */
export const EXPRESS = 'amazonPay applePay googlePay';

/** Types that the shopper cannot select. */
export const NEVER = 'customerCredit giftCard';

/** Types that are authorized at a provider before the order. */
export const AUTHORIZED_FIRST = 'payPalBilling payPalCredit payPal';
