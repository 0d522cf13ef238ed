// Made by scripts/write-methods.ts from src/payment-methods/types: `npm run build:methods`.

/** Our signs, and the types that each stands for. */
export const SIGNS: Readonly<Record<string, string>> = {
  invoice:
    'afterPay bPay bnpParibas carrierFinancing clearPay creditInstallment klarnaCreditRecurring klarnaCredit msts',
  wallet:
    'alipayCn alipay amazonPay applePay ccavenue customerCredit googlePay payPalBilling payPalCredit payPal payco',
  card: 'bancontact creditCard',
  bank: 'bankTransfer blik directDebitGb directDebit fpxOnlineBanking ideal onlineBanking trustly wireTransfer',
  voucher: 'boletoBancario codJapan giftCard konbini',
};
