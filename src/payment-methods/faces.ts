// Made by scripts/write-methods.ts from src/payment-methods/types: `npm run build:methods`.

/** Types for which something is entered: their form is fetched. */
export const WITH_INPUTS =
  'bnpParibas boletoBancario ccavenue creditInstallment directDebit ideal konbini msts onlineBanking';

/** Types that can be saved, where the service does not say. */
export const STORABLE =
  'alipayCn amazonPay applePay creditCard directDebitGb directDebit googlePay ideal klarnaCreditRecurring msts payPalBilling';

/** Types with a button of their own above the list. */
export const EXPRESS = 'amazonPay applePay googlePay';

/** Types that are not the shopper's to pick. */
export const NEVER = 'customerCredit giftCard';

/** Types whose name is a place or a brand: sentences may name it. */
export const NAMED =
  'afterPay alipayCn alipay amazonPay bPay bancontact blik bnpParibas boletoBancario ccavenue clearPay ideal klarnaCreditRecurring klarnaCredit msts payPalBilling payPalCredit payPal payco trustly';

/** Types that are paid at the shopper's own bank. */
export const BANKS = 'bankTransfer fpxOnlineBanking onlineBanking';

/** Types that are authorized at a provider before the order. */
export const AUTHORIZED_FIRST = 'payPalBilling payPalCredit payPal';
