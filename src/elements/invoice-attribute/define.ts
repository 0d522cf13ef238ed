// Registers the tag. Exported are its class and its events.
import { DrInvoiceAttribute } from './invoice-attribute.js';

if (!customElements.get('dr-invoice-attribute'))
  customElements.define('dr-invoice-attribute', DrInvoiceAttribute);

export { DrInvoiceAttribute };
export * from './events.js';

declare global {
  interface HTMLElementTagNameMap {
    'dr-invoice-attribute': DrInvoiceAttribute;
  }
}
