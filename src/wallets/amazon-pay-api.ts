// As much of Amazon's published interface as the kit uses (developer.amazon.com/docs/amazon-pay-checkout).

import { ownGlobal } from '../dom/safe-document.js';

export interface AmazonCheckout {
  readonly merchantId: string;
  readonly ledgerCurrency: string;
  readonly sandbox: boolean;
  /** With an underscore: `de_DE`. */
  readonly checkoutLanguage?: string;
  readonly productType: string;
  readonly placement: 'Checkout';
  readonly createCheckoutSessionConfig: {
    readonly payloadJSON: string;
    readonly signature: string;
    readonly publicKeyId: string;
  };
}

interface AmazonPay {
  /** Leaves the page for Amazon's. */
  initCheckout(checkout: AmazonCheckout): void;
}

/** What the script leaves behind. */
export const amazonPayNamespace = (): AmazonPay | undefined =>
  ownGlobal<{ Pay?: AmazonPay }>('amazon')?.Pay;
