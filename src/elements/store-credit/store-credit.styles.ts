import { css, type CSSResultGroup } from 'lit';
import { button, card, host, skeleton, status, visuallyHidden } from '../../theme/sheets.js';

export const styles: CSSResultGroup = [
  host,
  card,
  button,
  status,
  skeleton,
  visuallyHidden,
  css`
    .card {
      display: grid;
      gap: var(--_space-3);
      padding: var(--_space-4);
      outline-offset: -3px;
      container-type: inline-size;
    }
    .head {
      display: flex;
      flex-wrap: wrap;
      align-items: baseline;
      justify-content: space-between;
      gap: 0 var(--_space-3);
    }
    .title {
      font-weight: var(--dr-title-weight, 600);
    }
    .balance,
    .hint {
      color: var(--_muted);
      font-size: 0.9em;
    }
    bdi,
    input {
      font-variant-numeric: tabular-nums;
    }
    .applied {
      display: grid;
      gap: 2px;
      margin: 0;
      padding: 0;
      list-style: none;
    }
    .applied li {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      /* An amount on a separate line is at its end. */
      justify-content: flex-end;
      gap: 0 10px;
      min-block-size: 44px;
      padding-inline: var(--_space-3);
      border-radius: var(--_radius-small);
      background: var(--_success-soft);
    }
    .applied svg:first-child {
      color: var(--_success);
    }
    .applied span {
      flex: 1;
      flex-basis: min-content;
      color: var(--_success);
    }
    .applied li bdi {
      font-weight: 500;
    }
    .remove {
      display: grid;
      place-items: center;
      inline-size: 44px;
      block-size: 44px;
      margin-inline-end: calc(-1 * var(--_space-3));
      padding: 0;
      border: 0;
      border-radius: var(--_radius-small);
      background: none;
      color: var(--_muted);
      cursor: pointer;
      touch-action: manipulation;
    }
    .remove:hover {
      color: var(--_text);
    }
    .remove svg {
      inline-size: 15px;
      block-size: 15px;
    }
    [aria-disabled='true'] {
      opacity: 0.6;
      cursor: default;
    }
    form,
    .form {
      display: grid;
      gap: 6px;
      margin: 0;
    }
    label {
      font-size: var(--dr-label-size, 0.8667em);
      font-weight: var(--dr-label-weight, 500);
      letter-spacing: var(--dr-label-spacing, normal);
      text-transform: var(--dr-label-case, none);
    }
    .line {
      display: grid;
      grid-template-columns: minmax(0, 1fr) auto;
      gap: var(--_space-2);
    }
    @container (inline-size < 260px) {
      .line {
        grid-template-columns: minmax(0, 1fr);
      }
    }
    .box {
      display: flex;
      align-items: center;
      border: var(--dr-field-border-width, 1px) solid var(--_field-border);
      border-radius: var(--dr-field-radius, var(--_radius-small));
      background: var(--dr-field-background, var(--_surface));
    }
    .box:focus-within {
      outline: var(--dr-ring-width, 3px) solid var(--_ring);
      outline-offset: 2px;
    }
    .box.invalid {
      border-color: var(--_danger);
    }
    input {
      flex: 1;
      min-block-size: max(var(--dr-field-height, 44px), 2.75em);
      padding: 0 var(--dr-field-padding, 12px);
      border: 0;
      background: none;
      color: inherit;
      font: inherit;
      font-size: max(16px, 1.0667em);
      text-align: start;
    }
    input:focus-visible {
      outline: none;
    }
    .unit {
      padding-inline-end: var(--_space-3);
      color: var(--_muted);
      font-size: 0.9em;
    }
    .error {
      display: flex;
      gap: 6px;
      margin: 0;
      color: var(--_danger);
      font-size: var(--dr-error-size, 0.8667em);
    }
    .error svg {
      inline-size: 16px;
      block-size: 16px;
      margin-block-start: 0.1em;
    }
    .hint {
      margin: 0;
    }
    .line .button {
      min-inline-size: 7em;
      min-block-size: 48px;
      font-weight: 600;
    }
    .skeleton {
      --_w: 35%;
      margin-block: 0.325em;
    }
    .form .skeleton {
      --_w: 25%;
      font-size: 0.9em;
    }
    .line .shape {
      min-block-size: 48px;
      border: 1px solid var(--_line);
      border-radius: var(--_radius-small);
    }
    .idle .skeleton {
      animation: none;
    }
    @media (forced-colors: active) {
      .applied li {
        border: 1px solid;
      }
      .remove {
        border: 1px solid ButtonBorder;
      }
    }
  `,
];
