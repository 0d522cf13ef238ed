import { css, type CSSResultGroup } from 'lit';
import { button, card, host, skeleton, status, visuallyHidden } from '../../theme/sheets.js';

export const styles: CSSResultGroup = [
  host,
  button,
  card,
  status,
  skeleton,
  visuallyHidden,
  css`
    :host {
      --_credit: var(--dr-session-summary-credit-color, var(--_success));
      --_primary: var(--dr-session-summary-primary-color, var(--_accent));
    }
    .card {
      display: grid;
      gap: var(--dr-summary-gap, 14px);
      padding: var(--dr-summary-padding, var(--_space-4));
      outline-offset: -3px;
    }
    .big {
      display: flex;
      flex-wrap: wrap;
      align-items: baseline;
      justify-content: space-between;
      gap: 0 var(--_space-3);
      min-block-size: 2em;
      color: var(--_muted);
    }
    .figure {
      color: var(--_text);
      font-size: min(var(--dr-figure-size, 1.75em), 13vi);
      font-weight: var(--dr-figure-weight, 650);
      line-height: 1.1;
      letter-spacing: -0.01em;
    }
    bdi,
    .figure {
      font-variant-numeric: tabular-nums;
    }
    .figure,
    dd bdi {
      white-space: nowrap;
    }
    .meter {
      display: flex;
      gap: var(--dr-meter-gap, 2px);
      block-size: var(--dr-meter-height, 8px);
      border-radius: var(--dr-meter-radius, 99px);
      background: var(--_rest);
      overflow: clip;
    }
    .meter i {
      flex: 0 1 0;
      transition: flex-grow var(--_duration);
    }
    .secondary {
      background: var(--_credit);
    }
    .primary {
      background: var(--_primary);
    }
    .rest {
      background: var(--_rest);
    }
    .lines {
      display: grid;
      gap: 2px;
      margin: 0;
      font-size: var(--dr-line-size, 0.93em);
    }
    .line,
    dt,
    dd {
      display: flex;
      align-items: center;
      gap: 10px;
    }
    .line {
      flex-wrap: wrap;
      justify-content: space-between;
      min-block-size: var(--dr-line-min-height, 30px);
    }
    /* As narrow as its longest word before the amount gets a separate line. */
    dt {
      flex: 1;
      flex-basis: min-content;
    }
    dt i {
      flex: none;
      inline-size: 10px;
      block-size: 10px;
      border-radius: 3px;
    }
    dd {
      flex: none;
      margin: 0;
      margin-inline-start: auto;
    }
    .total {
      margin-block-start: var(--_space-2);
      padding-block-start: var(--_space-2);
      border-block-start: 1px solid var(--_line);
      color: var(--_muted);
    }
    .total dt {
      padding-inline-start: 20px;
    }
    .status {
      flex-wrap: wrap;
    }
    .big .skeleton {
      --_w: 5em;
    }
    .figure .skeleton {
      --_w: 4em;
      block-size: 1.1em;
    }
    .line .skeleton {
      --_w: 7em;
      margin-block: 0.325em;
    }
    .line .skeleton + .skeleton {
      --_w: 4em;
    }
    .status .skeleton {
      display: inline;
    }
    .skeleton > span {
      visibility: hidden;
    }
    .idle .skeleton {
      animation: none;
    }
    @media (prefers-contrast: more) {
      .meter {
        box-shadow: 0 0 0 1px var(--_text);
      }
    }
    @media (forced-colors: active) {
      .meter,
      .line i {
        border: 1px solid;
        forced-color-adjust: none;
      }
    }
    /* Space for the button at the end of every line, because an amount has its own direction. */
    .removable dd {
      padding-inline-end: 38px;
    }
    .removable .icon-button {
      margin-inline-end: -38px;
    }
    .icon-button {
      display: grid;
      place-items: center;
      inline-size: 28px;
      block-size: 28px;
      padding: 0;
      border: 1px solid transparent;
      border-radius: var(--_radius-small);
      background: none;
      color: var(--_muted);
      cursor: pointer;
      touch-action: manipulation;
    }
    .icon-button:hover {
      background: var(--_soft);
      color: var(--_text);
    }
    .icon-button svg {
      inline-size: 15px;
      block-size: 15px;
    }
    .icon-button[aria-disabled] {
      opacity: 0.5;
      cursor: default;
    }
    .compact {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: var(--_space-1) var(--_space-2);
      padding-block: var(--_space-2);
    }
    .compact > .words {
      flex: 1;
      flex-basis: min-content;
    }
    .compact .figure {
      font-size: 1.2em;
    }
    .compact > .success {
      color: var(--_success);
    }
    .compact > .warning {
      color: var(--_warning);
    }
    .compact > .danger {
      color: var(--_danger);
    }
    @media (forced-colors: active) {
      .icon-button {
        border-color: ButtonBorder;
      }
    }
  `,
];
