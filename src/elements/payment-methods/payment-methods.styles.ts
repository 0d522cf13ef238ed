import { css, type CSSResultGroup } from 'lit';
import { button, card, host, skeleton, status, visuallyHidden } from '../../theme/sheets.js';
import { methodRow } from '../shared/method-row.styles.js';

export const styles: CSSResultGroup = [
  host,
  card,
  button,
  status,
  skeleton,
  visuallyHidden,
  methodRow,
  css`
    fieldset {
      min-inline-size: 0;
      margin: 0;
      padding: 0;
      border: 0;
    }
    legend {
      margin-block-end: var(--dr-payment-methods-gap, var(--_space-3));
      padding: 0;
      font-weight: 600;
    }
    .row.waiting {
      cursor: default;
    }
    .row.waiting:hover {
      background: none;
    }
    .dot {
      flex: none;
      inline-size: 18px;
      block-size: 18px;
      border: 1.5px solid var(--_line);
      border-radius: 50%;
    }
    .method:nth-child(2) .skeleton {
      --_w: 25%;
    }
    .method:nth-child(3) .skeleton {
      --_w: 32%;
    }
    .idle .skeleton {
      animation: none;
    }
    .status {
      flex-wrap: wrap;
    }
    .card > .status {
      border-radius: 0;
    }
    :host([layout='tiles']) .list {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 200px), 1fr));
      gap: var(--_space-2);
      border: 0;
      border-radius: 0;
      background: none;
      box-shadow: none;
      overflow: visible;
    }
    :host([layout='tiles']) .method {
      border: 1px solid var(--_line);
      border-radius: var(--_radius-small);
      background: var(--_surface);
      overflow: clip;
    }
    :host([layout='tiles']) .row {
      block-size: 100%;
    }
  `,
];
