import { css, type CSSResult } from 'lit';

/** The styles of text inputs and menus with label and error. Inputs' rules have a low specificity, so that the page's style wins. */
export const fieldStyles: CSSResult = css`
  .field > :is(label[for], legend, .label) {
    display: block;
    padding: 0 0 var(--dr-label-gap, 6px);
    font-size: var(--dr-label-size, 0.8667em);
    font-weight: var(--dr-label-weight, 500);
    letter-spacing: var(--dr-label-spacing, normal);
    text-transform: var(--dr-label-case, none);
  }
  .field > .error {
    margin: 0;
    padding-block-start: 6px;
    color: var(--_danger);
    font-size: var(--dr-error-size, 0.8667em);
  }
  :where(.field) > :is(input, select) {
    display: block;
    inline-size: 100%;
    block-size: max(var(--dr-field-height, 44px), 2.75em);
    border-radius: var(--dr-field-radius, var(--_radius-small));
    padding: 0 var(--dr-field-padding, 12px);
    border: var(--dr-field-border-width, 1px) solid var(--_field-border);
    background: var(--dr-field-background, var(--_surface));
    color: inherit;
    font: inherit;
    font-size: max(16px, 1.0667em);
  }
  :where(.field) > input {
    font-variant-numeric: tabular-nums;
  }
  :where(.field) > input[readonly] {
    color: var(--_muted);
  }
  :where(.field) > :is(input, select):focus-visible {
    outline-offset: 0;
  }
  :where(.field) > [aria-invalid]:is(input, select) {
    border-color: var(--_danger);
  }
`;
