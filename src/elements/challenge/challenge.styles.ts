import { css, type CSSResultGroup } from 'lit';
import { button, host, status, visuallyHidden } from '../../theme/sheets.js';

export const styles: CSSResultGroup = [
  host,
  button,
  status,
  visuallyHidden,
  css`
    :host {
      display: contents;
    }
    dialog {
      /* the issuer's page is never narrower than it asked to be, while there is room */
      --_wide: 500px;
      --_high: 600px;
      box-sizing: border-box;
      inline-size: calc(var(--_wide) + 2px);
      max-inline-size: min(100vi, 100% - 32px);
      max-block-size: calc(100dvb - 32px);
      padding: 0;
      overflow: hidden;
      border: 1px solid var(--_line);
      border-radius: var(--_radius);
      background: var(--_surface);
      color: var(--_text);
      font: inherit;
      font-size: var(--_font-size);
      box-shadow: 0 24px 64px rgb(8 12 24 / 28%);
    }
    dialog[open] {
      display: flex;
      flex-direction: column;
      animation: rise var(--_duration) ease-out;
    }
    dialog::backdrop {
      background: rgb(8 12 24 / 55%);
    }
    @keyframes rise {
      from {
        opacity: 0;
        translate: 0 8px;
      }
    }
    .window-01 {
      --_wide: 250px;
      --_high: 400px;
    }
    .window-02 {
      --_wide: 390px;
      --_high: 400px;
    }
    .window-04 {
      --_wide: 600px;
      --_high: 400px;
    }
    dialog.window-05 {
      inline-size: 100vw;
      block-size: 100dvh;
      max-inline-size: none;
      max-block-size: none;
      margin: 0;
      border: 0;
      border-radius: 0;
    }
    .head {
      display: flex;
      flex-wrap: wrap;
      align-items: baseline;
      justify-content: space-between;
      gap: 2px var(--_space-4);
      padding: var(--_space-4);
      border-block-end: 1px solid var(--_line);
    }
    h2,
    p {
      margin: 0;
    }
    h2 {
      font-size: 1.07em;
      font-weight: 650;
      line-height: 1.3;
    }
    h2:focus {
      outline: none;
    }
    .amount {
      font-weight: 650;
      font-variant-numeric: tabular-nums;
    }
    .about {
      flex-basis: 100%;
      color: var(--_muted);
      font-size: 0.87em;
    }
    .stage {
      flex: 1 1 var(--_high);
      display: grid;
      min-block-size: 120px;
      overflow: auto;
      background: var(--_surface);
    }
    .window-05 > .stage {
      flex-basis: 0;
    }
    .stage > * {
      grid-area: 1 / 1;
    }
    .issuer > iframe {
      display: block;
      inline-size: 100%;
      block-size: 100%;
      border: 0;
    }
    /* the page is rendered from the start, so that it can load; it is visible once loaded */
    .issuer:not(.shown) {
      visibility: hidden;
    }
    .waiting {
      display: grid;
      place-content: center;
      justify-items: center;
      gap: var(--_space-3);
      padding: var(--_space-5) var(--_space-4);
      color: var(--_muted);
      text-align: center;
    }
    .waiting > .sign {
      display: grid;
      place-items: center;
      inline-size: 40px;
      block-size: 40px;
      border-radius: 50%;
      background: var(--_danger-soft);
      color: var(--_danger);
    }
    .spinner {
      inline-size: 28px;
      block-size: 28px;
      border: 3px solid var(--_line);
      border-block-start-color: var(--_accent);
      border-radius: 50%;
      animation: turn 0.8s linear infinite;
    }
    @keyframes turn {
      to {
        rotate: 1turn;
      }
    }
    .status {
      border-radius: 0;
    }
    .foot {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      justify-content: flex-end;
      gap: var(--_space-2) var(--_space-4);
      padding: var(--_space-3) var(--_space-4);
      border-block-start: 1px solid var(--_line);
      background: var(--_soft);
    }
    .foot > .hurry {
      flex: 1 1 auto;
      color: var(--_muted);
      font-size: 0.87em;
    }
    .button {
      min-block-size: 44px;
    }
    .window-05 > .foot > .button {
      flex: 1 1 100%;
    }
    @media (prefers-reduced-motion: reduce) {
      .spinner {
        border-style: dotted;
      }
    }
    @media (forced-colors: active) {
      .spinner {
        border-color: CanvasText;
        border-block-start-color: Canvas;
      }
      dialog {
        border-color: CanvasText;
      }
    }
  `,
];
