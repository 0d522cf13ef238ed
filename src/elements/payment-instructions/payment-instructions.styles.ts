import { css, type CSSResultGroup } from 'lit';
import { button, host, skeleton, status, visuallyHidden } from '../../theme/sheets.js';

export const styles: CSSResultGroup = [
  host,
  button,
  status,
  skeleton,
  visuallyHidden,
  css`
    :host {
      max-inline-size: var(--dr-max-width, 48rem);
    }
    .body {
      display: grid;
      gap: var(--_space-3);
    }
    dl {
      margin: 0;
      font-size: var(--dr-instructions-size, 0.94em);
    }
    ol {
      display: grid;
      gap: var(--_space-1);
      margin: 0;
      padding-inline-start: 1.4em;
    }
    .line {
      display: grid;
      grid-template-columns: minmax(min-content, 2fr) minmax(0, 3fr) auto;
      gap: 4px var(--_space-3);
      align-items: center;
      min-block-size: 44px;
      padding-block: 6px;
    }
    .line + .line {
      border-block-start: 1px solid var(--_line);
    }
    dt {
      color: var(--_muted);
    }
    dd {
      margin: 0;
      font-weight: 500;
      font-variant-numeric: tabular-nums;
      text-align: end;
    }
    .line > dd:nth-child(2):last-child {
      grid-column: 2 / -1;
    }
    .copy.button {
      min-block-size: 32px;
      min-inline-size: 72px;
      padding: 2px var(--_space-2);
      border-color: var(--_line);
      font-size: max(12px, 0.84rem);
    }
    .copy.done {
      color: var(--_success);
    }
    .line .skeleton {
      --_w: 60%;
    }
    .retry,
    .print {
      justify-self: start;
    }
    a {
      color: var(--_accent);
      text-underline-offset: 2px;
    }
    .code {
      margin: 0;
      padding: var(--_space-3);
      border: 1px solid var(--_line);
      border-radius: var(--_radius-small);
      background: #fff;
      color: #11151f;
      font-size: 0.87em;
      text-align: center;
    }
    .code svg {
      inline-size: 100%;
      fill: #000;
      stroke: none;
      forced-color-adjust: none;
    }
    .code.qr {
      justify-self: start;
      inline-size: 190px;
    }
    .code.qr.coming {
      min-block-size: 190px;
    }
    .code.barcode svg {
      block-size: 64px;
    }
    .code.barcode.coming {
      min-block-size: 88px;
    }
    @media print {
      button {
        display: none !important;
      }
      .code,
      .line {
        break-inside: avoid;
      }
    }
    @container (inline-size < 24rem) {
      .line {
        display: flex;
        flex-wrap: wrap;
      }
      .line > dt {
        flex-basis: 100%;
        margin-block-end: -4px;
      }
      /* Beside its button as long as its longest word has room there. */
      .line > dd:nth-child(2) {
        flex: 1;
        flex-basis: min-content;
        text-align: start;
      }
    }
    :host {
      container-type: inline-size;
    }
  `,
];
