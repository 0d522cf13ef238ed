import { DrTaxIdentifier } from './tax-identifier.js';

if (!customElements.get('dr-tax-identifier'))
  customElements.define('dr-tax-identifier', DrTaxIdentifier);

declare global {
  interface HTMLElementTagNameMap {
    'dr-tax-identifier': DrTaxIdentifier;
  }
}
