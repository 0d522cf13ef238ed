// Made by scripts/write-methods.ts from src/payment-methods/types: `npm run build:methods`.

/** Types whose name is a place or a brand: sentences may name it. */
export const NAMED =
  'afterPay alipayCn alipay amazonPay bPay bancontact blik bnpParibas boletoBancario ccavenue clearPay ideal klarnaCreditRecurring klarnaCredit msts payPalBilling payPalCredit payPal payco trustly';

/** Types that are paid at the shopper's bank. */
export const BANKS = 'bankTransfer fpxOnlineBanking onlineBanking';

/** Types that can be saved, if the service does not specify it. */
export const STORABLE =
  'alipayCn amazonPay applePay creditCard directDebitGb directDebit googlePay ideal klarnaCreditRecurring msts payPalBilling';
