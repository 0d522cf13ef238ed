// Registers the tag. Exported are its class and its events.
import { DrMethodForm } from './method-form.js';

if (!customElements.get('dr-method-form')) customElements.define('dr-method-form', DrMethodForm);

export { DrMethodForm };
export * from './events.js';

declare global {
  interface HTMLElementTagNameMap {
    'dr-method-form': DrMethodForm;
  }
}
