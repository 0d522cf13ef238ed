import { css, type CSSResultGroup } from 'lit';
import { button, host, skeleton, status } from '../../theme/sheets.js';
import { fieldsSkeleton } from './fields-skeleton.js';
import { probe } from './probe.styles.js';

export const styles: CSSResultGroup = [
  host,
  button,
  status,
  skeleton,
  fieldsSkeleton,
  probe,
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
  `,
];
