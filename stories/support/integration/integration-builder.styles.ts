import { css } from 'lit';

export const styles = css`
  :host {
    display: grid;
    grid-template: 'options' 'code' 'preview' / minmax(0, 1fr);
    gap: 24px;
    align-items: start;
    padding: 20px;
    color: light-dark(#11151f, #eef1f7);
    font:
      14px / 1.45 system-ui,
      sans-serif;
  }
  @media (width >= 720px) {
    :host {
      grid-template:
        'options code' auto
        'options preview' 1fr / 280px minmax(0, 1fr);
    }
    .code pre {
      max-block-size: 24em;
      white-space: pre-wrap;
    }
  }
  @media (width >= 1180px) {
    :host {
      grid-template: 'options preview code' / 280px minmax(0, 400px) minmax(0, 1fr);
    }
    .code pre {
      max-block-size: 80vh;
    }
  }
  form {
    grid-area: options;
  }
  .code {
    grid-area: code;
  }
  .preview {
    grid-area: preview;
  }
  * {
    box-sizing: border-box;
    min-inline-size: 0;
  }
  h1,
  h2 {
    margin: 0 0 8px;
    font-size: 18px;
  }
  h2 {
    font-size: 14px;
  }
  fieldset {
    margin: 0 0 12px;
    padding: 8px 12px 12px;
    border: 1px solid light-dark(#d9dbe0, #333a4a);
    border-radius: 8px;
  }
  legend {
    padding: 0 4px;
    font-weight: 600;
  }
  label {
    display: flex;
    gap: 8px;
    align-items: center;
    min-block-size: 28px;
  }
  label:has(select) {
    justify-content: space-between;
    min-block-size: 40px;
  }
  select,
  button {
    min-block-size: 32px;
    padding: 4px 10px;
    border: 1px solid light-dark(#83858b, #868a93);
    border-radius: 6px;
    background: light-dark(#fff, #10141d);
    color: inherit;
    font: inherit;
  }
  button {
    font-weight: 600;
    cursor: pointer;
  }
  input {
    inline-size: 18px;
    block-size: 18px;
    margin: 0;
  }
  header {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    align-items: center;
    margin-block-end: 8px;
  }
  header h2 {
    flex: 1;
    margin: 0;
  }
  a {
    color: light-dark(#2346d8, #93a9ff);
  }
  .comment {
    color: light-dark(#5d6067, #a9acb4);
  }
  .string {
    color: light-dark(#0a6238, #7ddba3);
  }
  .tag {
    color: light-dark(#2346d8, #93a9ff);
  }
  .keyword {
    color: light-dark(#8a2a7a, #f0a0dd);
  }
  pre {
    margin: 0 0 12px;
    padding: 12px;
    overflow: auto;

    border-radius: 8px;
    background: light-dark(#f1f2f5, #10141d);
    font:
      12px / 1.5 ui-monospace,
      monospace;
  }
  .preview {
    display: grid;
    align-content: start;
    gap: 16px;
  }
`;
