// Registers the tag. Exported are its class and its events.
import { DrSessionSummary } from './session-summary.js';

if (!customElements.get('dr-session-summary')) {
  customElements.define('dr-session-summary', DrSessionSummary);
}

export { DrSessionSummary };
export * from './events.js';
export * from '../shared/events.js';

declare global {
  interface HTMLElementTagNameMap {
    'dr-session-summary': DrSessionSummary;
  }
}
