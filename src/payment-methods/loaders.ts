// Made by scripts/write-methods.ts from src/payment-methods/types: `npm run build:methods`.

import type { MethodDescriptor } from './method-descriptor.js';

/** The descriptor of each type, in its own chunk. */
export const LOADERS: Readonly<
  Record<string, () => Promise<{ readonly default: MethodDescriptor }>>
> = {
  afterPay: () => import('./types/after-pay.js'),
  alipayCn: () => import('./types/alipay-cn.js'),
  alipay: () => import('./types/alipay.js'),
  amazonPay: () => import('./types/amazon-pay.js'),
  applePay: () => import('./types/apple-pay.js'),
  bPay: () => import('./types/b-pay.js'),
  bancontact: () => import('./types/bancontact.js'),
  bankTransfer: () => import('./types/bank-transfer.js'),
  blik: () => import('./types/blik.js'),
  bnpParibas: () => import('./types/bnp-paribas.js'),
  boletoBancario: () => import('./types/boleto-bancario.js'),
  carrierFinancing: () => import('./types/carrier-financing.js'),
  ccavenue: () => import('./types/ccavenue.js'),
  clearPay: () => import('./types/clear-pay.js'),
  codJapan: () => import('./types/cod-japan.js'),
  creditCard: () => import('./types/credit-card.js'),
  creditInstallment: () => import('./types/credit-installment.js'),
  customerCredit: () => import('./types/customer-credit.js'),
  directDebitGb: () => import('./types/direct-debit-gb.js'),
  directDebit: () => import('./types/direct-debit.js'),
  fpxOnlineBanking: () => import('./types/fpx-online-banking.js'),
  giftCard: () => import('./types/gift-card.js'),
  googlePay: () => import('./types/google-pay.js'),
  ideal: () => import('./types/ideal.js'),
  klarnaCreditRecurring: () => import('./types/klarna-credit-recurring.js'),
  klarnaCredit: () => import('./types/klarna-credit.js'),
  konbini: () => import('./types/konbini.js'),
  msts: () => import('./types/msts.js'),
  onlineBanking: () => import('./types/online-banking.js'),
  payPalBilling: () => import('./types/pay-pal-billing.js'),
  payPalCredit: () => import('./types/pay-pal-credit.js'),
  payPal: () => import('./types/pay-pal.js'),
  payco: () => import('./types/payco.js'),
  trustly: () => import('./types/trustly.js'),
  wireTransfer: () => import('./types/wire-transfer.js'),
};
