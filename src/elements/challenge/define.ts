import { DrChallenge } from './challenge.js';

if (!customElements.get('dr-challenge')) customElements.define('dr-challenge', DrChallenge);

declare global {
  interface HTMLElementTagNameMap {
    'dr-challenge': DrChallenge;
  }
}
