// Registers the tag. Exported are its class and its events.
import { DrStoreCredit } from './store-credit.js';

if (!customElements.get('dr-store-credit')) {
  customElements.define('dr-store-credit', DrStoreCredit);
}

export { DrStoreCredit };
export * from './events.js';

declare global {
  interface HTMLElementTagNameMap {
    'dr-store-credit': DrStoreCredit;
  }
}
