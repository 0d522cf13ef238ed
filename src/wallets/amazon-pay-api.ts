// The parts of Amazon's published interface that the kit uses (developer.amazon.com/docs/amazon-pay-checkout).

import { ownGlobal } from '../dom/safe-document.js';

export interface AmazonCheckout {
  readonly merchantId: string;
  readonly ledgerCurrency: string;
  readonly sandbox: boolean;
  /** The language of the checkout, with an underscore: `de_DE`. */
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
  /** Redirects the shopper to Amazon's page. */
  initCheckout(checkout: AmazonCheckout): void;
}

/** The global that the script sets, if it is valid. */
export const amazonPayNamespace = (): AmazonPay | undefined =>
  ownGlobal<{ Pay?: AmazonPay }>('amazon')?.Pay;
