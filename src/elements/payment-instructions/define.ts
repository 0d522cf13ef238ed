import { DrPaymentInstructions } from './payment-instructions.js';

if (!customElements.get('dr-payment-instructions')) {
  customElements.define('dr-payment-instructions', DrPaymentInstructions);
}

declare global {
  interface HTMLElementTagNameMap {
    'dr-payment-instructions': DrPaymentInstructions;
  }
}
