import { css, type CSSResultGroup } from 'lit';
import { card, plainHost, skeleton, visuallyHidden } from '../../theme/plain-sheets.js';
import { methodRow } from '../shared/method-row.styles.js';

export const styles: CSSResultGroup = [
  plainHost,
  card,
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
  `,
];
