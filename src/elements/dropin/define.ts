// Registers the tag, and exports its class and its events.
import { DrDropin } from './dropin.js';

if (!customElements.get('dr-dropin')) customElements.define('dr-dropin', DrDropin);

export { DrDropin };
export * from './events.js';
export * from './submit/submit-events.js';
export * from '../shared/events.js';

declare global {
  interface HTMLElementTagNameMap {
    'dr-dropin': DrDropin;
  }
}
