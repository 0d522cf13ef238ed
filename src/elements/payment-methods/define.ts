import { DrPaymentMethods } from './payment-methods.js';

if (!customElements.get('dr-payment-methods')) {
  customElements.define('dr-payment-methods', DrPaymentMethods);
}

declare global {
  interface HTMLElementTagNameMap {
    'dr-payment-methods': DrPaymentMethods;
  }
}
