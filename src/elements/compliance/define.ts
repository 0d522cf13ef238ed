// Registers the tag. Exported are its class and its events.
import { DrCompliance } from './compliance.js';

if (!customElements.get('dr-compliance')) customElements.define('dr-compliance', DrCompliance);

export { DrCompliance };

declare global {
  interface HTMLElementTagNameMap {
    'dr-compliance': DrCompliance;
  }
}
