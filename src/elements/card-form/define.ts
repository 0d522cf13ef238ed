import { DrCardForm } from './card-form.js';

if (!customElements.get('dr-card-form')) customElements.define('dr-card-form', DrCardForm);

declare global {
  interface HTMLElementTagNameMap {
    'dr-card-form': DrCardForm;
  }
}
