import { css, type CSSResult } from 'lit';

/** `.probe`: the tokens of card fields as properties of its own, for `frameStyle` to read. */
export const probe: CSSResult = css`
  .probe {
    color: var(--_text);
    background-color: var(--dr-field-background, var(--_surface));
    border: var(--dr-field-border-width, 1px) solid;
    border-color: var(--_muted) var(--_danger) var(--_field-border) var(--_accent);
    outline: 1px solid var(--_ring);
    block-size: var(--dr-field-height, 44px);
    padding-inline-start: var(--dr-field-padding, 12px);
    border-radius: var(--dr-field-radius, var(--_radius-small));
    font-size: var(--_font-size);
    text-indent: var(--dr-label-size, 0.8667em);
    text-decoration-color: light-dark(#000, #fff);
  }
`;
