import { DrDropin } from './dropin.js';

if (!customElements.get('dr-dropin')) customElements.define('dr-dropin', DrDropin);

declare global {
  interface HTMLElementTagNameMap {
    'dr-dropin': DrDropin;
  }
}
