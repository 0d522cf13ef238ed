import { css, type CSSResult, type CSSResultGroup } from 'lit';
import { tokens } from './tokens.js';

/** The first style sheet of every element: tokens, box model, typography, focus ring, `hidden`. */
export const host: CSSResultGroup = [
  tokens,
  css`
    :host {
      display: block;
      min-inline-size: 0;
      color: var(--_text);
      font-family: var(--_font-family);
      font-size: var(--_font-size);
      line-height: var(--dr-line-height, 1.45);
      text-align: start;
      text-transform: none;
      white-space: normal;
      overflow-wrap: break-word;
      word-break: auto-phrase; /* Japanese breaks between phrases; nothing else changes */
    }
    :host([hidden]),
    [hidden] {
      display: none !important;
    }
    *,
    ::before,
    ::after {
      box-sizing: border-box;
      /* Long words break instead of making a grid wider. */
      min-inline-size: 0;
    }
    :focus-visible {
      outline: var(--dr-ring-width, 3px) solid var(--_ring);
      outline-offset: var(--dr-ring-offset, 2px);
    }
    svg {
      display: block;
      flex: none;
      fill: none;
      stroke: currentColor;
      stroke-linecap: round;
      stroke-linejoin: round;
    }
    /* Where a browser supports keeping short words unbroken. */
    @supports (hyphenate-limit-chars: 14) {
      :host {
        hyphens: auto;
        hyphenate-limit-chars: 14 5 5;
      }
    }
    @media (prefers-reduced-motion: reduce) {
      * {
        transition: none !important;
        animation: none !important;
      }
    }
  `,
];

/** `.card`: the surface of an element. */
export const card: CSSResult = css`
  .card {
    max-inline-size: var(--dr-max-width, 48rem);
    background: var(--_surface);
    border: var(--dr-surface-border-width, 1px) solid var(--_line);
    border-radius: var(--_radius);
    box-shadow: var(--_shadow);
    overflow: clip;
  }
`;

/**
 * `.status`: an icon and a sentence. Add `.success`, `.danger` or `.warning`; without one it is neutral.
 * The icon has the same meaning as the color.
 */
export const status: CSSResult = css`
  .status {
    display: flex;
    gap: 10px;
    align-items: flex-start;
    padding: var(--dr-notice-padding, 10px 12px);
    border-radius: var(--dr-notice-radius, var(--_radius-small));
    background: var(--_soft);
    font-size: var(--dr-notice-size, 0.9em);
  }
  .status > :not(svg, button) {
    flex: 1;
  }
  .status > svg {
    margin-block-start: 1px;
  }
  .status.success {
    background: var(--_success-soft);
    color: var(--_success);
  }
  .status.danger {
    background: var(--_danger-soft);
    color: var(--_danger);
  }
  .status.warning {
    background: var(--_warning-soft);
    color: var(--_warning);
  }
  @media (forced-colors: active) {
    .status {
      border: 1px solid;
    }
  }
`;

/**
 * `.skeleton`: a bar in place of text. Its width is `--_w`, set by the sheet that uses it. It pulses only after a second of
 * loading: an animation costs a style update of each bar in every frame.
 */
export const skeleton: CSSResult = css`
  .skeleton {
    display: block;
    inline-size: var(--_w, 40%);
    max-inline-size: 100%;
    block-size: 0.8em;
    border-radius: 6px;
    background: var(--_line);
    opacity: 0.7;
    animation: skeleton 1.6s ease-in-out 1s infinite alternate;
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

/** `.button`: the plain button. With `accentButton`, a button without `.plain` is the accent button. */
export const button: CSSResult = css`
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: var(--_space-2);
    min-block-size: var(--dr-button-quiet-height, 36px);
    padding: var(--_space-2) var(--dr-button-padding, 16px);
    border: var(--dr-button-border-width, 1px) solid var(--_field-border);
    border-radius: var(--dr-button-radius, var(--_radius-small));
    background: var(--dr-button-quiet-background, var(--_surface));
    color: var(--_text);
    font: inherit;
    font-weight: var(--dr-button-quiet-weight, 500);
    overflow-wrap: anywhere;
    line-height: 1.2;
    letter-spacing: var(--dr-button-spacing, normal);
    text-transform: var(--dr-button-case, none);
    cursor: pointer;
    touch-action: manipulation;
  }
  .button:hover {
    background: var(--dr-button-quiet-hover, var(--_soft));
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
