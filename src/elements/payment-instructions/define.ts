// Registers the tag. Exported are its class and its events.
import { DrPaymentInstructions } from './payment-instructions.js';

if (!customElements.get('dr-payment-instructions')) {
  customElements.define('dr-payment-instructions', DrPaymentInstructions);
}

export { DrPaymentInstructions };
export * from './events.js';

declare global {
  interface HTMLElementTagNameMap {
    'dr-payment-instructions': DrPaymentInstructions;
  }
}
