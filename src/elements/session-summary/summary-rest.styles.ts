import { css, type CSSResult } from 'lit';

/** Beyond a plain first view: the form in one line, the buttons that take contributions off. */
export const styles: CSSResult = css`
  .removable dd > :is(bdi, span):last-child {
    margin-inline-end: 38px;
  }
  .icon-button {
    display: grid;
    place-items: center;
    inline-size: 28px;
    block-size: 28px;
    padding: 0;
    border: 1px solid transparent;
    border-radius: var(--_radius-small);
    background: none;
    color: var(--_muted);
    cursor: pointer;
    touch-action: manipulation;
  }
  .icon-button:hover {
    background: var(--_soft);
    color: var(--_text);
  }
  .icon-button svg {
    inline-size: 15px;
    block-size: 15px;
  }
  .icon-button[aria-disabled] {
    opacity: 0.5;
    cursor: default;
  }
  .compact {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space-1) var(--_space-2);
    padding-block: var(--_space-2);
  }
  .compact > .words {
    flex: 1;
    min-inline-size: 0;
  }
  .compact .figure {
    font-size: 1.2em;
  }
  .compact > .success {
    color: var(--_success);
  }
  .compact > .warning {
    color: var(--_warning);
  }
  .compact > .danger {
    color: var(--_danger);
  }
  @media (forced-colors: active) {
    .icon-button {
      border-color: ButtonBorder;
    }
  }
`;
