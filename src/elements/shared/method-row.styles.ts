import { css } from 'lit';

/**
 * One method of a list: `.method` around `.row` (a label with radio, name and marks) and, in an accordion, `.body`.
 * `.method.open` is the picked one. In a skeleton, `.dot` replaces the radio. Put the methods into a `.card`, and into one
 * inline-size container as wide as a row: a container per row would cost a layout each.
 */
export const methodRow = css`
  .method {
    position: relative;
    border-block-start: var(--dr-row-border-width, 1px) solid var(--_line);
  }
  .method:first-of-type {
    border-block-start: 0;
  }
  .method.open::before {
    content: '';
    position: absolute;
    inset-block: 0;
    inset-inline-start: 0;
    border-inline-start: var(--dr-row-bar-width, 3px) solid var(--_accent);
    pointer-events: none;
  }
  .row {
    display: flex;
    align-items: center;
    gap: var(--dr-row-gap, 12px);
    /* Of two lines: a description that comes later moves nothing. */
    min-block-size: max(var(--dr-row-height, 56px), 2.75em + 12px);
    padding: 6px var(--dr-row-padding, var(--_space-4));
    cursor: pointer;
    transition: background-color var(--_duration);
  }
  .row:hover {
    background: var(--dr-row-hover, var(--_soft));
  }
  .open > .row {
    background: none;
    font-weight: var(--dr-row-selected-weight, 600);
  }
  .row:has(:focus-visible) {
    outline: var(--dr-ring-width, 3px) solid var(--_ring);
    outline-offset: -3px;
    border-radius: var(--_radius);
  }
  /* Firefox before 121 */
  @supports not selector(:has(*)) {
    .row:focus-within {
      outline: var(--dr-ring-width, 3px) solid var(--_ring);
      outline-offset: -3px;
    }
  }
  .open > .row:has(:focus-visible) {
    border-start-start-radius: 0;
    border-end-start-radius: 0;
  }
  .dot,
  .row input {
    flex: none;
    inline-size: var(--dr-radio-size, 18px);
    block-size: var(--dr-radio-size, 18px);
    border: var(--dr-radio-border-width, 1.5px) solid var(--_line);
    border-radius: 50%;
  }
  .row input {
    appearance: none;
    margin: 0;
    padding: var(--dr-radio-gap, 3px);
    border-color: var(--_field-border);
    background: none content-box;
    outline: none;
    cursor: inherit;
  }
  .row input:checked {
    border-color: var(--dr-radio-color, var(--_accent));
    background-color: var(--dr-radio-color, var(--_accent));
  }
  .name {
    flex: 1;
  }
  .description {
    display: block;
    color: var(--_muted);
    font-size: var(--dr-description-size, 0.87em);
    font-weight: 400;
  }
  .marks {
    display: flex;
    flex: none;
    gap: var(--_space-1);
  }
  .mark,
  ::slotted(:is(img, svg)) {
    flex: none;
    inline-size: 34px;
    block-size: 22px;
    filter: var(--dr-mark-filter, none);
  }
  .mark {
    display: grid;
    place-items: center;
    border-radius: var(--dr-mark-radius, 4px);
    box-shadow: 0 0 0 1px var(--_line);
    color: var(--_muted);
    overflow: clip;
    direction: ltr;
  }
  .mark > :not(.sign) {
    stroke: none;
  }
  .mark > .sign {
    inline-size: 15px;
  }
  @media (forced-colors: active) {
    .row input {
      appearance: auto;
    }
  }
  @container (max-width: 22em) {
    .mark:nth-child(n + 3) {
      display: none;
    }
  }
  @container (max-width: 13em) {
    .marks {
      display: none;
    }
  }
`;
