import { css, type CSSResult } from 'lit';

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
