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
      flex-basis: min(12em, 100% - 28px);
    }
    .probe {
      color: var(--_text);
      background-color: var(--dr-field-background, var(--_surface));
      border: var(--dr-field-border-width, 1px) solid;
      border-color: var(--_muted) var(--_danger) var(--_field-border) var(--_accent);
      outline: 1px solid var(--_ring);
      block-size: var(--dr-field-height, 44px);
      padding-inline-start: var(--dr-field-padding, 12px);
      border-radius: var(--dr-field-radius, var(--_radius-small));
      font-size: var(--_font-size);
      text-indent: var(--dr-label-size, 0.8667em);
      text-decoration-color: light-dark(#000, #fff);
    }
  `,
];
