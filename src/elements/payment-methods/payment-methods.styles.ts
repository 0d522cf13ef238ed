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
    :disabled .open::before {
      border-color: var(--_field-border);
    }
    :disabled .row {
      background: none;
      cursor: default;
    }
    :disabled .row > * {
      opacity: 0.6;
    }
    .method:nth-child(2n) .skeleton {
      --_w: 28%;
    }
    .idle .skeleton {
      animation: none;
    }
  `,
];
