import { css, type CSSResultGroup } from 'lit';
import { accentButton } from '../../theme/accent-button.js';
import { button } from '../../theme/button.js';
import {
  card,
  plainHost,
  plainStatus,
  skeleton,
  visuallyHidden,
} from '../../theme/plain-sheets.js';
import { fieldsSkeleton } from '../card-form/fields-skeleton.js';
import { methodRow } from '../shared/method-row.styles.js';

export const styles: CSSResultGroup = [
  plainHost,
  card,
  button,
  accentButton,
  plainStatus,
  skeleton,
  visuallyHidden,
  methodRow,
  fieldsSkeleton,
  css`
    p {
      margin: 0;
    }
    .list {
      min-inline-size: 0;
      margin: 0;
      padding: 0;
      border: 0;
    }
    .banner {
      border-radius: 0;
      border-block-end: 1px solid var(--_line);
    }
    .banner {
      padding-inline: var(--_space-4);
    }
    .method[inert] {
      opacity: 0.6;
    }
    .body {
      container-type: inline-size;
      display: grid;
      gap: 14px;
      padding: var(--_space-1) var(--_space-4) var(--_space-5);
    }
    .moved .open > .body {
      animation: open var(--_duration) ease-out;
    }
    @keyframes open {
      from {
        opacity: 0;
        translate: 0 -6px;
      }
    }
    dr-card-form:not(:defined) {
      display: block;
    }
    .hint {
      color: var(--_muted);
      font-size: 0.87em;
    }
    .center {
      text-align: center;
    }

    /* the pay button */
    .pay {
      inline-size: 100%;
      font-variant-numeric: tabular-nums;
    }
    .button.pay[aria-disabled] {
      cursor: default;
      filter: none;
      opacity: 0.75;
    }

    /* loading */
    .loading .row {
      cursor: default;
      background: none;
    }
    .radio {
      flex: none;
      inline-size: 18px;
      block-size: 18px;
      border: 1.5px solid var(--_line);
      border-radius: 50%;
    }
    .loading .method:nth-child(3) .row > .skeleton {
      --_w: 26%;
    }
    .loading .method:last-child .row > .skeleton {
      --_w: 33%;
    }
    .button-shape {
      block-size: 48px;
      border-radius: var(--_radius-small);
      background: var(--_soft);
    }

    .express.coming {
      min-block-size: 102px;
    }
    .legal {
      padding: 10px var(--_space-4) var(--_space-3);
      border-block-start: 1px solid var(--_line);
      background: var(--_soft);
    }
    .legal.coming {
      min-block-size: 5.6rem;
    }
    @media (forced-colors: active) {
      .button.pay[aria-disabled] {
        border-color: GrayText;
        color: GrayText;
        opacity: 1;
      }
    }
  `,
];
