import { css, type CSSResult } from 'lit';

/** Layouts other than the accordion, and the end of a shortened list. */
export const styles: CSSResult = css`
  :is(.tabs, .radios) .method {
    border: 0;
  }
  :is(.tabs, .radios) .method.open::before {
    display: none;
  }
  :is(.tabs, .radios) .body {
    padding-block-start: var(--_space-4);
  }

  .options {
    container-type: inline-size;
  }
  .option + .option {
    border-block-start: 1px solid var(--_line);
  }
  .picked > .row {
    background: none;
    font-weight: 600;
  }
  .radios .options {
    border-block-end: 1px solid var(--_line);
  }

  .strip {
    --_end: to right;
    /* Contains the hidden words of a tab: the page would scroll to them. */
    position: relative;
    display: flex;
    gap: var(--_space-2);
    padding: var(--_space-4) var(--_space-4) var(--_space-1);
    padding-inline-end: 28px;
    overflow-x: auto;
    /* Fades where it goes on; at its end there is nothing but room. */
    mask-image: linear-gradient(var(--_end), transparent, #000 12px calc(100% - 28px), transparent);
    overscroll-behavior-inline: contain;
    scrollbar-width: thin;
  }
  .strip:dir(rtl) {
    --_end: to left;
  }
  .tab {
    display: grid;
    flex: 1 0 max(var(--dr-tab-width, 112px), 7.5em);
    gap: 6px;
    align-content: space-between;
    justify-items: start;
    min-inline-size: min-content;
    min-block-size: 64px;
    padding: 10px var(--_space-3);
    border: 1px solid var(--_line);
    border-radius: var(--dr-tile-radius, var(--_radius-small));
    background: var(--dr-tab-background, var(--_surface));
    color: var(--_muted);
    font: inherit;
    font-size: 0.93em;
    line-height: 1.25;
    text-align: start;
    cursor: pointer;
    touch-action: manipulation;
  }
  /* Three marks are wider than a short name: they would lie under the next tab. */
  .tab > * {
    min-inline-size: min-content;
  }
  .tab:hover {
    background: var(--_soft);
  }
  .tab[aria-selected='true'] {
    border-color: var(--_accent);
    background: var(--dr-tab-selected, none);
    box-shadow: inset 0 0 0 1px var(--_accent);
    color: var(--_text);
    font-weight: 600;
  }
  .strip[inert],
  .options[inert] {
    opacity: 0.6;
  }

  .more {
    display: flex;
    align-items: center;
    gap: var(--_space-3);
    inline-size: 100%;
    min-block-size: 48px;
    padding: var(--_space-2) var(--_space-4);
    border: 0;
    border-block-start: 1px solid var(--_line);
    background: none;
    color: var(--_accent);
    font: inherit;
    font-weight: 500;
    text-align: start;
    cursor: pointer;
    touch-action: manipulation;
  }
  .more:hover {
    background: var(--_soft);
  }
  .more:focus-visible {
    outline-offset: -3px;
  }
  @media (forced-colors: active) {
    .tab[aria-selected='true'] {
      outline: 2px solid Highlight;
      outline-offset: -3px;
    }
  }
`;
