// Registers the tag. Exported are its class and its events.
import { DrOfflineRefund } from './offline-refund.js';

if (!customElements.get('dr-offline-refund'))
  customElements.define('dr-offline-refund', DrOfflineRefund);

export { DrOfflineRefund };
export * from './events.js';

declare global {
  interface HTMLElementTagNameMap {
    'dr-offline-refund': DrOfflineRefund;
  }
}
