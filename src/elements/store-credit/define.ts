import { DrStoreCredit } from './store-credit.js';

if (!customElements.get('dr-store-credit')) {
  customElements.define('dr-store-credit', DrStoreCredit);
}

declare global {
  interface HTMLElementTagNameMap {
    'dr-store-credit': DrStoreCredit;
  }
}
