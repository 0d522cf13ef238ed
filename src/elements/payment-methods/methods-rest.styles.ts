import { css, type CSSResult } from 'lit';

/** Beyond a plain first view: what is said in place of a list, and tiles. */
export const styles: CSSResult = css`
  .status {
    flex-wrap: wrap;
  }
  .card > .status {
    border-radius: 0;
  }
  :host([layout='tiles']) .list {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 200px), 1fr));
    gap: var(--_space-2);
    border: 0;
    border-radius: 0;
    background: none;
    box-shadow: none;
    overflow: visible;
  }
  :host([layout='tiles']) .method {
    border: 1px solid var(--_line);
    border-radius: var(--_radius-small);
    background: var(--_surface);
    overflow: clip;
  }
  :host([layout='tiles']) .row {
    block-size: 100%;
  }
`;
