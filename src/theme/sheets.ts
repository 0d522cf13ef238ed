import { css, type CSSResult, type CSSResultGroup } from 'lit';
import { plainHost, plainStatus } from './plain-sheets.js';
import { accentTokens, rarerTokens } from './tokens.js';

export { accentButton } from './accent-button.js';
export { button } from './button.js';
export { card, skeleton, visuallyHidden } from './plain-sheets.js';

/** Every element's first sheet: all tokens, box model, type, focus ring, `hidden`. */
export const host: CSSResultGroup = [plainHost, accentTokens, rarerTokens];

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
