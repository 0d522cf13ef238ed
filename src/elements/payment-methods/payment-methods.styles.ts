import { css, type CSSResultGroup } from 'lit';
import { button, card, host, skeleton, status, visuallyHidden } from '../../theme/sheets.js';
import { methodRow } from '../shared/method-row.styles.js';

export const styles: CSSResultGroup = [
  host,
  button,
  card,
  status,
  skeleton,
  visuallyHidden,
  methodRow,
  css`
    fieldset {
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
    :host(:not([layout='tiles'], [layout='tabs'])) .list {
      container-type: inline-size;
    }
    .method:nth-child(2n) .skeleton {
      --_w: 28%;
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
      container-type: inline-size;
      block-size: 100%;
    }
    :host([layout='tabs']) .list {
      display: flex;
      gap: var(--_space-2);
      margin: -4px;
      padding: 4px;
      border: 0;
      border-radius: 0;
      background: none;
      box-shadow: none;
      overflow-x: auto;
      scrollbar-width: thin;
    }
    :host([layout='tabs']) .method {
      flex: 1 0 128px;
      min-inline-size: min-content;
      border: 1px solid var(--_line);
      border-radius: var(--_radius-small);
      background: var(--_surface);
    }
    :host([layout='tabs']) .method.open {
      border-color: var(--_accent);
      box-shadow: inset 0 0 0 1px var(--_accent);
    }
    :host([layout='tabs']) .method.open::before {
      display: none;
    }
    :host([layout='tabs']) .row {
      flex-direction: column-reverse;
      align-items: flex-start;
      justify-content: space-between;
      block-size: 100%;
      gap: var(--_space-2);
      padding: 10px var(--_space-3);
      border-radius: var(--_radius-small);
    }
    :host([layout='tabs']) .row input {
      position: absolute;
      opacity: 0;
    }
    :host([layout='tabs']) .name {
      flex: none;
    }
    :host([layout='tabs']) .description {
      display: none;
    }
    :host([layout='radios']) .list {
      border: 0;
      border-radius: 0;
      background: none;
      box-shadow: none;
      overflow: visible;
    }
    :host([layout='radios']) .method {
      border: 0;
    }
    :host([layout='radios']) .method.open::before {
      display: none;
    }
    :host([layout='radios']) .row {
      min-block-size: 44px;
      padding-inline: 0;
    }
    .more {
      min-block-size: 44px;
      margin-block-start: var(--_space-2);
      padding: var(--_space-2) 0;
      border: 0;
      background: none;
      color: var(--_accent);
      font: inherit;
      font-weight: 500;
      text-align: start;
      cursor: pointer;
      touch-action: manipulation;
    }
    .more:hover {
      text-decoration: underline;
    }
  `,
];
