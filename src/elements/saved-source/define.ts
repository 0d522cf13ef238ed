import { DrSavedSource } from './saved-source.js';

if (!customElements.get('dr-saved-source')) {
  customElements.define('dr-saved-source', DrSavedSource);
}

declare global {
  interface HTMLElementTagNameMap {
    'dr-saved-source': DrSavedSource;
  }
}
