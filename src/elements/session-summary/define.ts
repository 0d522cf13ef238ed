import { DrSessionSummary } from './session-summary.js';

if (!customElements.get('dr-session-summary')) {
  customElements.define('dr-session-summary', DrSessionSummary);
}

declare global {
  interface HTMLElementTagNameMap {
    'dr-session-summary': DrSessionSummary;
  }
}
