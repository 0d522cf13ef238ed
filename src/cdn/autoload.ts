import { safeDocument } from '../dom/safe-document.js';

/** The public tags that most pages do not use. Each is loaded only if the page contains it. */
const RARE_TAGS: Readonly<Record<string, () => Promise<unknown>>> = {
  'dr-compliance': () => import('../elements/compliance/define.js'),
  'dr-iban': () => import('../elements/iban/define.js'),
  'dr-invoice-attribute': () => import('../elements/invoice-attribute/define.js'),
  'dr-method-form': () => import('../elements/method-form/define.js'),
  'dr-offline-refund': () => import('../elements/offline-refund/define.js'),
  'dr-payment-instructions': () => import('../elements/payment-instructions/define.js'),
  'dr-store-credit': () => import('../elements/store-credit/define.js'),
  'dr-tax-identifier': () => import('../elements/tax-identifier/define.js'),
};

/**
 * Loads and registers the kit's tags that are in `root` now. Call it after adding one of the less common tags to the page.
 * Resolves when they are registered. Rejects if the code of one cannot be fetched.
 *
 * @param root The document, an element or a shadow root to search.
 */
export async function loadTags(
  root: Pick<ParentNode, 'querySelector'> = safeDocument,
): Promise<void> {
  const missing = Object.entries(RARE_TAGS).filter(
    ([tag]) => !customElements.get(tag) && root.querySelector(tag),
  );
  await Promise.all(missing.map(([, load]) => load()));
}

/** Loads the page's tags. After a failure, tries again when the browser is online. */
export function autoload(): void {
  loadTags().catch(() => addEventListener('online', autoload, { once: true }));
}
