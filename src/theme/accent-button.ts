import { css, type CSSResult } from 'lit';

/** The styles of the accent button: a `.button` without `.plain`. Include it after `button`. */
export const accentButton: CSSResult = css`
  .button:not(.plain) {
    min-block-size: var(--dr-button-height, 48px);
    border-color: var(--dr-button-border-color, transparent);
    background: var(--dr-button-background, var(--_accent));
    color: var(--dr-button-color, var(--_on-accent));
    font-size: var(--dr-button-size, max(1rem, 16px));
    font-weight: var(--dr-button-weight, 600);
    transition: filter var(--_duration);
  }
  .button:not(.plain):hover {
    filter: var(--dr-button-hover-filter, brightness(1.08));
  }
  @media (forced-colors: active) {
    .button:not(.plain) {
      border-color: ButtonBorder;
    }
  }
`;
