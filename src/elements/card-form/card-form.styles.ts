import { css, type CSSResultGroup } from 'lit';
import { button, host, skeleton, status } from '../../theme/sheets.js';
import { fieldsSkeleton } from './fields-skeleton.js';

export const styles: CSSResultGroup = [
  host,
  button,
  status,
  skeleton,
  fieldsSkeleton,
  css`
    :host {
      container-type: inline-size;
    }
    .form {
      display: grid;
      gap: var(--_space-3);
    }
    .form > [role='status']:not(:has(p)) {
      position: absolute; /* no gap for what says nothing */
    }
    .stage {
      display: grid;
    }
    .stage:not(.ready) {
      min-block-size: var(--_fields-height);
    }
    .stage > * {
      grid-area: 1 / 1;
      min-inline-size: 0;
    }
    /* The frame is there from the start, so that it can load; it is shown when it can be typed in. */
    .stage.loading > .fields {
      visibility: hidden;
    }
    .status.unavailable {
      align-self: center;
      align-content: center;
      flex-wrap: wrap;
      align-items: center;
    }
    .unavailable > span {
      flex-basis: 12em;
    }
    .probe {
      color: var(--_text);
      background-color: var(--_surface);
      border: 1px solid;
      border-color: var(--_muted) var(--_danger) var(--_field-border) var(--_accent);
      outline: 1px solid var(--_ring);
      border-radius: var(--_radius-small);
      font-size: var(--_font-size);
      text-decoration-color: light-dark(#000, #fff);
    }
    .summary p {
      margin: 0;
      font-weight: 600;
    }
    .summary ul {
      margin: 2px 0 0;
      padding: 0;
      list-style: none;
    }
    .link {
      min-block-size: 24px;
      padding: 0;
      border: 0;
      background: none;
      color: inherit;
      font: inherit;
      text-align: start;
      text-decoration: underline;
      text-underline-offset: 2px;
      cursor: pointer;
    }
  `,
];
