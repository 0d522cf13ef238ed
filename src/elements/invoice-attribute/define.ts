import { DrInvoiceAttribute } from './invoice-attribute.js';

if (!customElements.get('dr-invoice-attribute'))
  customElements.define('dr-invoice-attribute', DrInvoiceAttribute);

declare global {
  interface HTMLElementTagNameMap {
    'dr-invoice-attribute': DrInvoiceAttribute;
  }
}
