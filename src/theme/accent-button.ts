import { css, type CSSResultGroup } from 'lit';
import { ACCENT_PALETTE } from './accent-palette.js';
import { tokensOf } from './plain-tokens.js';

/** What makes a `.button` without `.plain` the accent button. Comes after `button`. */
export const accentButton: CSSResultGroup = [
  tokensOf(ACCENT_PALETTE),
  css`
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
  `,
];
