import { css } from 'lit';

/** The styles of the studio itself, independent of the tokens. */
export const styles = css`
  :host {
    display: grid;
    grid-template-columns: minmax(0, 340px) minmax(0, 1fr);
    min-block-size: 100vh;
    color: light-dark(#11151f, #eef1f7);
    font:
      14px / 1.45 system-ui,
      sans-serif;
  }
  @media (width < 760px) {
    :host {
      grid-template-columns: minmax(0, 1fr);
    }
  }
  * {
    box-sizing: border-box;
    min-inline-size: 0;
  }
  aside {
    padding: 16px;
    border-inline-end: 1px solid light-dark(#d9dbe0, #333a4a);
    background: light-dark(#f6f7f9, #171c28);
  }
  h1,
  h2 {
    margin: 0 0 8px;
    font-size: 18px;
  }
  h2 {
    margin-block-start: 16px;
    font-size: 14px;
  }
  p {
    margin: 0 0 8px;
  }
  details {
    border-block-start: 1px solid light-dark(#d9dbe0, #333a4a);
  }
  summary {
    padding-block: 8px;
    font-weight: 600;
    cursor: pointer;
  }
  label {
    display: block;
    margin-block-end: 10px;
  }
  label code,
  label small {
    font-size: 12px;
    overflow-wrap: anywhere;
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }
  input,
  select,
  textarea,
  button {
    inline-size: 100%;
    min-block-size: 32px;
    padding: 4px 8px;
    border: 1px solid light-dark(#83858b, #868a93);
    border-radius: 6px;
    background: light-dark(#fff, #10141d);
    color: inherit;
    font: inherit;
  }
  .row input {
    flex: 1;
  }
  .row [type='color'] {
    flex: none;
    inline-size: 40px;
    padding: 2px;
  }
  textarea {
    min-block-size: 8em;
    font-family: ui-monospace, monospace;
    font-size: 12px;
    resize: vertical;
  }
  button {
    inline-size: auto;
    font-weight: 600;
    cursor: pointer;
  }
  .main {
    border-color: transparent;
    background: light-dark(#2346d8, #93a9ff);
    color: light-dark(#fff, #0d1330);
  }
  .link {
    min-block-size: 24px;
    padding: 0;
    border: 0;
    background: none;
    color: light-dark(#2346d8, #93a9ff);
    text-decoration: underline;
  }
  .row [role='status'] {
    align-self: center;
  }
  ul {
    max-block-size: 16em;
    margin: 0;
    padding-inline-start: 18px;
    overflow: auto;
  }
  li {
    margin-block-end: 6px;
  }
  .stage {
    /* A page of the theme's colors: some parts have no surface of their own. */
    background: var(--dr-color-surface, none);
    color: var(--dr-color-text, inherit);
    columns: 360px;
    column-gap: 20px;
    padding: 20px;
  }
  figure {
    margin: 0 0 20px;
    break-inside: avoid;
  }
  figcaption {
    margin-block-end: 6px;
    font-size: 12px;
  }
`;
