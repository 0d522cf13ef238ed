import { DrMethodForm } from './method-form.js';

if (!customElements.get('dr-method-form')) customElements.define('dr-method-form', DrMethodForm);

declare global {
  interface HTMLElementTagNameMap {
    'dr-method-form': DrMethodForm;
  }
}
