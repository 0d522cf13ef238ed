// Registers the tag. Exported are its class and its events.
import { DrIban } from './iban.js';

if (!customElements.get('dr-iban')) customElements.define('dr-iban', DrIban);

export { DrIban };
export * from './events.js';

declare global {
  interface HTMLElementTagNameMap {
    'dr-iban': DrIban;
  }
}
