import { DrOfflineRefund } from './offline-refund.js';

if (!customElements.get('dr-offline-refund'))
  customElements.define('dr-offline-refund', DrOfflineRefund);

declare global {
  interface HTMLElementTagNameMap {
    'dr-offline-refund': DrOfflineRefund;
  }
}
