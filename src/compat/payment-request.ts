import type { PaymentRequest, PaymentRequestData } from './types/wallets.js';

/** Makes the request of a wallet's element: the page's data, with defaults for members that clients omit. */
export const createPaymentRequest = (data: PaymentRequestData): PaymentRequest => ({
  ...data,
  displayItems: data?.displayItems ?? [],
  shippingOptions: data?.shippingOptions ?? [],
});
