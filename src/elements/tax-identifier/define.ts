// Registers the tag. Exported are its class and its events.
import { DrTaxIdentifier } from './tax-identifier.js';

if (!customElements.get('dr-tax-identifier'))
  customElements.define('dr-tax-identifier', DrTaxIdentifier);

export { DrTaxIdentifier };
export * from './events.js';

declare global {
  interface HTMLElementTagNameMap {
    'dr-tax-identifier': DrTaxIdentifier;
  }
}
