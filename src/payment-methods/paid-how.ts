// Made by scripts/write-methods.ts from src/payment-methods/types: `npm run build:methods`.

/** Types whose name is a place or a brand: sentences may name it. */
export const NAMED =
  'afterPay alipayCn alipay amazonPay bPay bancontact blik bnpParibas boletoBancario ccavenue clearPay ideal klarnaCreditRecurring klarnaCredit msts payPalBilling payPalCredit payPal payco trustly';

/** Types that are paid at the shopper's own bank. */
export const BANKS = 'bankTransfer fpxOnlineBanking onlineBanking';

/** Types that can be saved, where the service does not say. */
export const STORABLE =
  'alipayCn amazonPay applePay creditCard directDebitGb directDebit googlePay ideal klarnaCreditRecurring msts payPalBilling';
