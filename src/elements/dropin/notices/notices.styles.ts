import { css, type CSSResult } from 'lit';

/** Styles beyond a plain list: notices above and in it, the animation of opening, and the busy state. */
export const styles: CSSResult = css`
  .top {
    padding-inline: var(--_space-4);
    padding-block: var(--_space-4) 0;
  }
  .notice {
    flex-wrap: wrap;
  }
  .notice > span {
    flex-basis: min(16em, 100% - 28px);
  }
  .notice b {
    font-weight: 650;
  }
  .banner {
    padding-inline: var(--_space-4);
    border-radius: 0;
    border-block-end: 1px solid var(--_line);
  }
  .moved .open > .body {
    animation: open var(--_duration) ease-out;
  }
  @keyframes open {
    from {
      opacity: 0;
      translate: 0 -6px;
    }
  }
  .method[inert] {
    opacity: 0.6;
  }
  .center {
    text-align: center;
  }
  .button.pay[aria-disabled] {
    cursor: default;
    filter: none;
    opacity: 0.85;
  }
  .button.pay[aria-busy] {
    cursor: progress;
  }
  .spinner {
    flex: none;
    inline-size: 1em;
    block-size: 1em;
    border: 2px solid;
    border-inline-end-color: transparent;
    border-radius: 50%;
    animation: turn 0.8s linear infinite;
  }
  @keyframes turn {
    to {
      rotate: 1turn;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .spinner {
      border-style: dotted;
    }
  }
  @media (forced-colors: active) {
    .button.pay[aria-disabled] {
      border-color: GrayText;
      color: GrayText;
      opacity: 1;
    }
    .spinner {
      border-color: CanvasText;
      border-inline-end-color: Canvas;
    }
  }
`;
