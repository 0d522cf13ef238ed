import { css, type CSSResult } from 'lit';
import { fieldStyles } from '../../method-form/text-field.styles.js';

export { OwnerForm } from './owner-form.js';

/** Adopted when the fields are fetched. */
export const styles: CSSResult = css`
  ${fieldStyles}
  .owner {
    display: grid;
    gap: var(--dr-form-gap, 14px);
  }
`;
