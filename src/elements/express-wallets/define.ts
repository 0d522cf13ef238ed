import { DrExpressWallets } from './express-wallets.js';

if (!customElements.get('dr-express-wallets')) {
  customElements.define('dr-express-wallets', DrExpressWallets);
}

declare global {
  interface HTMLElementTagNameMap {
    'dr-express-wallets': DrExpressWallets;
  }
}
