import { defineCompliance } from './define-compliance.js';
import { defineIban } from './define-iban.js';
import { defineInvoiceAttribute } from './define-invoice-attribute.js';
import { defineMethodForm } from './define-method-form.js';
import { defineOfflineRefund } from './define-offline-refund.js';
import { definePaymentInstructions } from './define-payment-instructions.js';
import { defineStoreCredit } from './define-store-credit.js';
import { defineTaxIdentifier } from './define-tax-identifier.js';
import { safeDocument } from './dom/safe-document.js';

/** The public tags that most pages never show. */
const LATER_TAGS: Readonly<Record<string, () => Promise<void>>> = {
  'dr-compliance': defineCompliance,
  'dr-iban': defineIban,
  'dr-invoice-attribute': defineInvoiceAttribute,
  'dr-method-form': defineMethodForm,
  'dr-offline-refund': defineOfflineRefund,
  'dr-payment-instructions': definePaymentInstructions,
  'dr-store-credit': defineStoreCredit,
  'dr-tax-identifier': defineTaxIdentifier,
};

/** Fetches and registers those that stand in the page now. Without the network they are tried again when it is back. */
export function defineStandingTags(): void {
  for (const [tag, define] of Object.entries(LATER_TAGS)) {
    if (customElements.get(tag) || !safeDocument.querySelector(tag)) continue;
    define().catch(() => addEventListener('online', defineStandingTags, { once: true }));
  }
}
