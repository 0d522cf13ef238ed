import { css, html, type TemplateResult } from 'lit';

/**
 * The skeleton of the card fields while they load, with the heights of the frame's first layouts in two columns and in one. Put
 * it into an inline-size container as wide as the fields.
 */
export const fieldsSkeleton = css`
  .fields-skeleton,
  .stage {
    --_fields-height: 154px;
  }
  .fields-skeleton {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: 14px var(--_space-3);
    block-size: var(--_fields-height);
  }
  .fields-skeleton > span {
    display: grid;
    gap: 6px;
    align-content: start;
  }
  .fields-skeleton > :first-child {
    grid-column: 1 / -1;
  }
  .fields-skeleton .skeleton {
    --_w: 30%;
    block-size: 10px;
    margin-block: 4.5px;
  }
  .fields-skeleton > * + * > .skeleton {
    --_w: 55%;
  }
  @container (inline-size < calc(15em + 12px)) {
    .fields-skeleton,
    .stage {
      --_fields-height: 238px;
    }
    .fields-skeleton {
      grid-template-columns: 1fr;
    }
  }
  .fields-skeleton .box {
    block-size: 44px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius-small);
  }
`;

const field = html`<span><span class="skeleton"></span><span class="box"></span></span>`;

export const renderFieldsSkeleton = (): TemplateResult =>
  html`<div class="fields-skeleton" aria-hidden="true">${field}${field}${field}</div>`;
