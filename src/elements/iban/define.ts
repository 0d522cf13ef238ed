import { DrIban } from './iban.js';

if (!customElements.get('dr-iban')) customElements.define('dr-iban', DrIban);

declare global {
  interface HTMLElementTagNameMap {
    'dr-iban': DrIban;
  }
}
