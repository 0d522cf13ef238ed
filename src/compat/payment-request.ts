import type { PaymentRequest, PaymentRequestData } from './types/wallets.js';

/** What a wallet's element is made from: the page's data, with what clients leave out filled in. */
export const createPaymentRequest = (data: PaymentRequestData): PaymentRequest => ({
  ...data,
  displayItems: data?.displayItems ?? [],
  shippingOptions: data?.shippingOptions ?? [],
});
