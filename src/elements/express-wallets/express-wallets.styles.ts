import { css, type CSSResultGroup } from 'lit';
import { host, skeleton, visuallyHidden } from '../../theme/sheets.js';
import { walletRoom } from './wallet-room.js';

export const styles: CSSResultGroup = [
  host,
  skeleton,
  visuallyHidden,
  walletRoom,
  css`
    .place > * {
      inline-size: 100%;
      block-size: 100%;
    }
    .buttons[inert] {
      opacity: 0.5;
    }
    .or {
      display: flex;
      align-items: center;
      gap: var(--_space-3);
      margin: var(--_space-4) 0 0;
      color: var(--_muted);
      font-size: 0.87em;
    }
    .or::before,
    .or::after {
      content: '';
      flex: 1;
      block-size: 1px;
      background: var(--_line);
    }
    ::slotted(.consents) {
      margin-block-end: var(--_space-3);
    }

    /* Drawn by Safari; other browsers have no such button and drop these lines. */
    .apple-pay {
      appearance: -apple-pay-button;
      -apple-pay-button-type: plain;
      -apple-pay-button-style: black;
      border: 0;
      border-radius: var(--dr-wallet-radius, var(--_radius-small));
      cursor: pointer;
    }
    .apple-pay[data-type='buy'] {
      -apple-pay-button-type: buy;
    }
    .apple-pay[data-color='white'] {
      -apple-pay-button-style: white;
    }
    .apple-pay[data-color='white-outline'] {
      -apple-pay-button-style: white-outline;
    }

    /* Drawn by us: the wallets' colours, not ours. */
    .drawn {
      display: inline-flex;
      align-items: center;
      justify-content: center;
      gap: 3px;
      padding: 0 var(--_space-3);
      border: 1px solid #5f6368;
      border-color: light-dark(#000, #5f6368);
      border-radius: var(--dr-wallet-radius, var(--_radius-small));
      background: #000;
      color: #fff;
      font-family: system-ui, sans-serif;
      font-size: min(1.25em, 22px);
      white-space: nowrap;
      font-weight: 500;
      line-height: 1;
      letter-spacing: -0.01em;
      direction: ltr;
      cursor: pointer;
      touch-action: manipulation;
    }
    .drawn:hover {
      filter: brightness(1.12);
    }
    .drawn svg {
      block-size: 1.1em;
      inline-size: auto;
      overflow: visible;
      fill: currentColor;
      stroke: none;
    }
    .drawn[data-wallet='googlePay'] svg {
      block-size: 1.15em;
    }
    .drawn[data-color='light'] {
      border-color: #fff;
      background: #fff;
      color: #000;
    }
    .drawn[data-color='light-outline'] {
      border-color: #000;
      background: #fff;
      color: #000;
    }
    .drawn[data-color='gold'] {
      border-color: #ffc439;
      background: #ffc439;
      color: #11151f;
    }
    .drawn[data-color='blue'] {
      border-color: #0070ba;
      background: #0070ba;
      color: #fff;
    }
    .drawn[data-wallet='payPal']:not([data-color='dark'], [data-color='blue']) {
      color: #003087;
      font-style: italic;
      font-weight: 700;
    }
    .drawn[data-wallet='amazonPay'] {
      font-weight: 600;
    }
    @media (forced-colors: active) {
      .drawn {
        border-color: ButtonBorder;
      }
    }
  `,
];
