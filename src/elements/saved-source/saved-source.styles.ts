import { css, type CSSResultGroup } from 'lit';
import { button, host, skeleton, status } from '../../theme/sheets.js';
import { probe } from '../card-form/probe.styles.js';

export const styles: CSSResultGroup = [
  host,
  button,
  status,
  skeleton,
  probe,
  css`
    .form {
      display: grid;
      gap: var(--_space-3);
    }
    .form:focus,
    .question:focus {
      outline: none;
    }
    p {
      margin: 0;
    }
    .stage {
      display: grid;
    }
    .stage:not(.ready) {
      min-block-size: 70px;
    }
    .stage > * {
      grid-area: 1 / 1;
    }
    /* The frame is there from the start, so that it can load; it is shown when it can be typed in. */
    .stage:not(.ready) > .code {
      visibility: hidden;
    }
    .stage > .code,
    .shape {
      max-inline-size: 16em;
    }
    .shape {
      display: grid;
      gap: 6px;
      align-content: start;
    }
    .shape > .skeleton {
      --_w: 60%;
      block-size: 10px;
      margin-block: 4.5px;
    }
    .shape > .box {
      block-size: 44px;
      border: 1px solid var(--_line);
      border-radius: var(--_radius-small);
    }

    .expiry {
      display: flex;
      flex-wrap: wrap;
      gap: var(--_space-2) var(--_space-3);
      align-items: end;
    }
    .expiry label {
      display: grid;
      flex: 1 1 6em;
      gap: 6px;
      max-inline-size: 10em;
      font-size: var(--dr-label-size, 0.8667em);
      font-weight: var(--dr-label-weight, 500);
    }
    .expiry select {
      min-block-size: var(--dr-field-height, 44px);
      padding-inline: 10px;
      border: var(--dr-field-border-width, 1px) solid var(--_field-border);
      border-radius: var(--dr-field-radius, var(--_radius-small));
      background: var(--dr-field-background, var(--_surface));
      color: var(--_text);
      font: inherit;
      font-size: max(16px, 1.0667em);
    }
    .expiry select[aria-invalid] {
      border-color: var(--_danger);
    }
    .complaint {
      flex-basis: 100%;
      color: var(--_danger);
      font-size: var(--dr-error-size, 0.8667em);
    }

    .tasks {
      display: flex;
      flex-wrap: wrap;
      gap: 0 var(--_space-4);
      margin-block: -6px;
    }
    .task {
      min-block-size: 44px;
      min-inline-size: 44px;
      padding: 0;
      border: 0;
      background: none;
      color: var(--_muted);
      font: inherit;
      font-size: 0.87em;
      text-align: start;
      text-decoration: underline;
      text-underline-offset: 3px;
      cursor: pointer;
    }
    .task:hover {
      color: var(--_text);
    }
    .task.remove:hover {
      color: var(--_danger);
    }
    .hint {
      color: var(--_muted);
      font-size: 0.87em;
    }
    .question {
      display: grid;
      gap: var(--_space-3);
      padding: var(--_space-3);
      border: 1px solid var(--_line);
      border-radius: var(--_radius-small);
      background: var(--_soft);
      font-size: 0.93em;
    }
    /* One line or two, never half of them beside the menus of a date. */
    .answers {
      display: flex;
      flex-wrap: wrap;
      gap: var(--_space-2);
    }
    .answers .button {
      min-block-size: 44px;
    }
    .button.danger {
      border-color: var(--_danger);
      color: var(--_danger);
    }
    [aria-disabled] {
      cursor: progress;
      opacity: 0.65;
    }
  `,
];
