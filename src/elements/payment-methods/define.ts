// Registers the tag. Exported are its class and its events.
import { DrPaymentMethods } from './payment-methods.js';

if (!customElements.get('dr-payment-methods')) {
  customElements.define('dr-payment-methods', DrPaymentMethods);
}

export { DrPaymentMethods };
export * from '../shared/events.js';

declare global {
  interface HTMLElementTagNameMap {
    'dr-payment-methods': DrPaymentMethods;
  }
}
