import { css } from 'lit';

/** Styles of the checkboxes; adopted when their chunk has loaded. */
export const styles = css`
  .check {
    display: grid;
    gap: 2px;
    color: var(--_muted);
    font-size: 0.87em;
  }
  .check > label {
    display: flex;
    gap: 10px;
    align-items: flex-start;
    min-block-size: 24px;
    cursor: pointer;
  }
  .check input {
    appearance: none;
    display: grid;
    flex: none;
    place-items: center;
    inline-size: var(--dr-checkbox-size, 18px);
    block-size: var(--dr-checkbox-size, 18px);
    margin: 1px 0 0;
    border: var(--dr-checkbox-border-width, 1.5px) solid var(--_field-border);
    border-radius: var(--dr-checkbox-radius, 5px);
    cursor: inherit;
  }
  .check input:checked {
    border-color: var(--dr-checkbox-color, var(--_accent));
    background: var(--dr-checkbox-color, var(--_accent));
  }
  .check input:checked::before {
    content: '';
    inline-size: 10px;
    block-size: 6px;
    border: solid var(--_on-accent);
    border-width: 0 0 2px 2px;
    rotate: -45deg;
    translate: 0 -1px;
  }
  .check input[aria-invalid] {
    border-color: var(--_danger);
  }
  .check > a,
  .check > .complaint {
    margin-inline-start: 28px;
  }
  .check > a {
    color: inherit;
    line-height: max(24px, 1.4em);
  }
  .complaint {
    color: var(--_danger);
  }
  @media (forced-colors: active) {
    .check input {
      appearance: auto;
    }
    .check input::before {
      display: none;
    }
  }
`;
