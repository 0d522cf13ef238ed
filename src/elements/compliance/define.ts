import { DrCompliance } from './compliance.js';

if (!customElements.get('dr-compliance')) customElements.define('dr-compliance', DrCompliance);

declare global {
  interface HTMLElementTagNameMap {
    'dr-compliance': DrCompliance;
  }
}
