import { css, type CSSResult, type CSSResultGroup } from 'lit';
import { plainTokens } from './plain-tokens.js';

// The sheets of a plain first view; `sheets.ts` has them all.

/** Every element's first sheet: tokens of a plain first view, box model, type, focus ring, `hidden`. */
export const plainHost: CSSResultGroup = [
  plainTokens,
  css`
    :host {
      display: block;
      min-inline-size: 0;
      color: var(--_text);
      font-family: var(--_font-family);
      font-size: var(--_font-size);
      line-height: 1.45;
      text-align: start;
      text-transform: none;
      white-space: normal;
      overflow-wrap: anywhere;
    }
    :host([hidden]),
    [hidden] {
      display: none !important;
    }
    *,
    ::before,
    ::after {
      box-sizing: border-box;
    }
    :focus-visible {
      outline: 3px solid var(--_ring);
      outline-offset: 2px;
    }
    svg {
      display: block;
      flex: none;
      fill: none;
      stroke: currentColor;
      stroke-linecap: round;
      stroke-linejoin: round;
    }
    @media (prefers-reduced-motion: reduce) {
      * {
        transition: none !important;
        animation: none !important;
      }
    }
  `,
];

/** `.card`: the one surface an element stands on. */
export const card: CSSResult = css`
  .card {
    background: var(--_surface);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    box-shadow: var(--_shadow);
    overflow: clip;
  }
`;

/**
 * `.status`: an icon and a sentence. Add `.success`; without it, it is neutral. With `rarerStatus` also `.danger` or `.warning`.
 * The icon says the same as the colour.
 */
export const plainStatus: CSSResult = css`
  .status {
    display: flex;
    gap: 10px;
    align-items: flex-start;
    padding: 10px var(--_space-3);
    border-radius: var(--_radius-small);
    background: var(--_soft);
    font-size: 0.9em;
  }
  .status > :not(svg, button) {
    flex: 1;
    min-inline-size: 0;
  }
  .status > svg {
    margin-block-start: 1px;
  }
  .status.success {
    background: var(--_success-soft);
    color: var(--_success);
  }
  @media (forced-colors: active) {
    .status {
      border: 1px solid;
    }
  }
`;

/** `.skeleton`: a bar where text will stand. Its width is `--_w`, set by the sheet that uses it. */
export const skeleton: CSSResult = css`
  .skeleton {
    display: block;
    inline-size: var(--_w, 40%);
    max-inline-size: 100%;
    block-size: 0.8em;
    border-radius: 6px;
    background: var(--_line);
    opacity: 0.7;
    animation: skeleton 1.6s ease-in-out infinite alternate;
  }
  @keyframes skeleton {
    to {
      opacity: 0.35;
    }
  }
  @media (forced-colors: active) {
    .skeleton {
      border: 1px solid;
    }
  }
`;

/** `.visually-hidden`: for screen readers only. */
export const visuallyHidden: CSSResult = css`
  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;
