import { css, type CSSResultGroup } from 'lit';
import { button, host, skeleton, status, visuallyHidden } from '../../theme/sheets.js';
import { fieldStyles } from './text-field.styles.js';

export const styles: CSSResultGroup = [
  host,
  button,
  status,
  skeleton,
  visuallyHidden,
  fieldStyles,
  css`
    :host {
      max-inline-size: var(--dr-max-width, 48rem);
    }
    .form {
      display: grid;
      gap: var(--dr-form-gap, 14px);
    }
    .form:empty {
      display: none;
    }
    fieldset {
      margin: 0;
      padding: 0;
      border: 0;
    }
    p {
      margin: 0;
    }
    .hint,
    .mandate,
    .note {
      font-size: var(--dr-hint-size, 0.87em);
    }
    .field > .hint {
      padding-block-start: 6px;
    }
    .hint,
    .mandate,
    .note {
      color: var(--_muted);
    }
    .skeleton.box {
      display: block;
      inline-size: 100%;
      block-size: max(var(--dr-field-height, 44px), 2.75em);
      border-radius: var(--dr-field-radius, var(--_radius-small));
    }
    [aria-invalid] .tile {
      border-color: var(--_danger);
    }
    .tiles {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 12em), 1fr));
      gap: var(--_space-2);
    }
    .tile,
    .tick {
      display: flex;
      gap: 10px;
      cursor: pointer;
    }
    .tile {
      align-items: center;
      min-block-size: var(--dr-tile-height, 48px);
      padding: 10px 12px;
      border: var(--dr-field-border-width, 1px) solid var(--_field-border);
      border-radius: var(--dr-tile-radius, var(--_radius-small));
      background: var(--_surface);
      transition: background-color var(--_duration);
    }
    .tile:hover {
      background: var(--_soft);
    }
    .tile:has(:checked) {
      border-color: var(--_accent);
      background: var(--dr-tile-selected, var(--_accent-soft));
      box-shadow: inset 0 0 0 1px var(--_accent);
      font-weight: 600;
    }
    .tile:has(:focus-visible) {
      outline: var(--dr-ring-width, 3px) solid var(--_ring);
      outline-offset: 1px;
    }
    /* Firefox before 121 */
    @supports not selector(:has(*)) {
      .tile:focus-within {
        outline: var(--dr-ring-width, 3px) solid var(--_ring);
        outline-offset: 1px;
      }
      .tile [type='radio'] {
        appearance: auto;
      }
    }
    .tile:has(:disabled) {
      background: none;
      color: var(--_muted);
      cursor: default;
    }
    .tile > input + span {
      flex: 1;
    }
    .tile .mark {
      flex: none;
      inline-size: 34px;
      block-size: 22px;
      border-radius: var(--dr-mark-radius, 4px);
      filter: var(--dr-mark-filter, none);
      overflow: clip;
      direction: ltr;
    }
    .mark svg {
      stroke: none;
    }
    .note {
      display: block;
      font-weight: 400;
      font-variant-numeric: tabular-nums;
    }
    .tick {
      align-items: flex-start;
      min-block-size: 24px;
      font-size: 0.94em;
    }
    [type='radio'],
    [type='checkbox'] {
      flex: none;
      inline-size: var(--dr-radio-size, 18px);
      block-size: var(--dr-radio-size, 18px);
      margin: 2px 0 0;
      accent-color: var(--_accent);
      outline-offset: 2px;
      cursor: inherit;
    }
    .tile [type='radio'] {
      appearance: none;
      margin: 0;
      padding: 3px;
      border: 1.5px solid var(--_field-border);
      border-radius: 50%;
      background: none content-box;
      outline: none;
    }
    .tile [type='radio']:checked {
      border-color: var(--_accent);
      background-color: var(--_accent);
    }
    .tile [type='radio']:disabled {
      border-style: dashed;
    }
    @media (forced-colors: active) {
      .tile [type='radio'] {
        appearance: auto;
      }
      .tile:has(:checked) {
        outline: 2px solid Highlight;
      }
    }
    .status {
      flex-wrap: wrap;
      align-items: center;
    }
    .status > span {
      flex: 1 1 min(12em, 100% - 28px);
    }
    a {
      color: var(--_accent);
      text-underline-offset: 2px;
    }
  `,
];
