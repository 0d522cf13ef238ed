import { css, type CSSResultGroup } from 'lit';
import {
  accentButton,
  button,
  card,
  host,
  skeleton,
  status,
  visuallyHidden,
} from '../../theme/sheets.js';
import { fieldsSkeleton } from '../card-form/fields-skeleton.js';
import { methodRow } from '../shared/method-row.styles.js';

export const styles: CSSResultGroup = [
  host,
  card,
  button,
  accentButton,
  status,
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
    .banner,
    .top {
      padding-inline: var(--_space-4);
    }
    .top {
      padding-block: var(--_space-4) 0;
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
    .notice {
      flex-wrap: wrap;
    }
    .notice > span {
      flex-basis: 12em;
    }
    .notice b {
      font-weight: 650;
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
    .button.pay[aria-busy] {
      cursor: progress;
    }
    .spinner {
      flex: none;
      inline-size: 1em;
      block-size: 1em;
      border: 2px solid;
      border-inline-end-color: transparent;
      border-radius: 50%;
      animation: turn 0.8s linear infinite;
    }
    @keyframes turn {
      to {
        rotate: 1turn;
      }
    }
    @media (prefers-reduced-motion: reduce) {
      .spinner {
        border-style: dotted;
      }
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
      .spinner {
        border-color: CanvasText;
        border-inline-end-color: Canvas;
      }
      .button.pay[aria-disabled] {
        border-color: GrayText;
        color: GrayText;
        opacity: 1;
      }
    }
  `,
];
