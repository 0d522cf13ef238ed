import { css, type CSSResult } from 'lit';
import { accentButton } from '../../../theme/accent-button.js';

/** Styles of the pay button and the line above it; adopted when their chunk has loaded. */
export const styles: CSSResult = css`
  ${accentButton}
  .pay {
    inline-size: 100%;
    font-variant-numeric: tabular-nums;
  }
  .hint {
    color: var(--_muted);
    font-size: var(--dr-hint-size, 0.87em);
  }
`;
