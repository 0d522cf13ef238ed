import { css, type CSSResult, type CSSResultGroup } from 'lit';
import { plainHost, plainStatus } from './plain-sheets.js';
import { rarerTokens } from './tokens.js';

export { card, skeleton, visuallyHidden } from './plain-sheets.js';

/** Every element's first sheet: all tokens, box model, type, focus ring, `hidden`. */
export const host: CSSResultGroup = [plainHost, rarerTokens];

/** `.button`: the quiet one; with `accentButton`, one without `.plain` is the accent button. */
export const button: CSSResult = css`
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: var(--_space-2);
    min-block-size: 36px;
    padding: var(--_space-2) var(--_space-4);
    border: 1px solid var(--_field-border);
    border-radius: var(--_radius-small);
    background: var(--_surface);
    color: var(--_text);
    font: inherit;
    font-weight: 500;
    line-height: 1.2;
    cursor: pointer;
    touch-action: manipulation;
  }
  .button:hover {
    background: var(--_soft);
  }
  .button:disabled {
    cursor: default;
    opacity: 0.6;
  }
  @media (forced-colors: active) {
    .button {
      border-color: ButtonBorder;
    }
  }
`;

/** What makes a `.button` without `.plain` the accent button. Comes after `button`. */
export const accentButton: CSSResult = css`
  .button:not(.plain) {
    min-block-size: 48px;
    border-color: transparent;
    background: var(--_accent);
    color: var(--_on-accent);
    font-size: max(1rem, 16px);
    font-weight: 600;
    transition: filter var(--_duration);
  }
  .button:not(.plain):hover {
    filter: brightness(1.08);
  }
  @media (forced-colors: active) {
    .button:not(.plain) {
      border-color: ButtonBorder;
    }
  }
`;

/** What `plainStatus` leaves out. */
export const rarerStatus: CSSResult = css`
  .status.danger {
    background: var(--_danger-soft);
    color: var(--_danger);
  }
  .status.warning {
    background: var(--_warning-soft);
    color: var(--_warning);
  }
`;

/** `.status`: an icon and a sentence. Add `.success`, `.danger` or `.warning`; without one it is neutral. */
export const status: CSSResultGroup = [plainStatus, rarerStatus];
