import { describe, expect, it } from 'vitest';
import { readPageCss, writeThemeCss } from '../../stories/support/theme-studio/read-page-css.js';

describe('tokens from a page’s style sheet', () => {
  it('are the kit’s own where it sets them', () => {
    expect(readPageCss('.shop { --dr-radius: 4px; --dr-shadow: none }')).toEqual({
      '--dr-radius': '4px',
      '--dr-shadow': 'none',
    });
  });

  it('are guessed from body, fields, labels and the main button', () => {
    const css = `
      /* body { color: red } */
      :root { --ink: #222; --brand: rgb(10 20 30 / 1) }
      body { color: var(--ink); background: #fffaf3 url(data:,a;b) ; font: inherit }
      body { background: #fffaf3 }
      button { background: #ddd; color: #000 }
      .btn-primary, .cta { background: var(--brand); color: var(--paper, #fff); border-radius: 24px }
      label { font-weight: 700 }
      input { border: 2px solid #999; height: 52px }
    `;
    expect(readPageCss(css)).toEqual({
      '--dr-color-accent': 'rgb(10 20 30 / 1)',
      '--dr-color-on-accent': '#fff',
      '--dr-color-text': '#222',
      '--dr-color-surface': '#fffaf3',
      '--dr-button-radius': '24px',
      '--dr-label-weight': '700',
      '--dr-field-border-width': '2px',
      '--dr-color-field-border': '#999',
      '--dr-field-height': '52px',
    });
  });

  it('are a pair where dark pages have another color', () => {
    const css = `
      :root { --brand: #00f }
      .btn { background: var(--brand) }
      @media (prefers-color-scheme: dark) { :root { --brand: #99f } body { color: #eee } }
    `;
    expect(readPageCss(css)).toEqual({
      '--dr-color-accent': 'light-dark(#00f, #99f)',
      '--dr-color-text': '#eee',
    });
  });

  it('omit unknown values and those without effect', () => {
    expect(
      readPageCss('body { color: var(--unknown); background: none } a { color: inherit } {'),
    ).toEqual({});
    expect(readPageCss('not a sheet')).toEqual({});
  });

  it('are unchanged when the written theme is read', () => {
    const theme = { '--dr-color-accent': 'light-dark(#00f, #99f)', '--dr-radius': '0' };
    expect(readPageCss(writeThemeCss(theme))).toEqual(theme);
  });
});
