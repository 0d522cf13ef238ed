import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';
import { ThemeStudio } from './support/theme-studio/theme-studio.js';

if (!customElements.get('theme-studio')) customElements.define('theme-studio', ThemeStudio);

const meta: Meta = {
  title: 'Theme studio',
  tags: ['!autodocs'],
  parameters: { controls: { disable: true }, layout: 'fullscreen' },
  render: () => html`<theme-studio></theme-studio>`,
};
export default meta;

/** A page with a button whose color has too little contrast with its text. */
const PALE = `
:root { --brand: #ffd24a; --on-brand: #fff }
.btn-primary { background: var(--brand); color: var(--on-brand); border-radius: 24px }
`;
/** The same page with enough contrast, in light and dark. */
const MENDED = `
:root { --brand: #8a3b12; --on-brand: #fff; --ink: #201a10; --paper: #fffaf3 }
@media (prefers-color-scheme: dark) {
  :root { --brand: #f0a679; --on-brand: #2a1608; --ink: #f3eadf; --paper: #241d17 }
}
body { color: var(--ink); background: var(--paper); font-family: Georgia, serif }
.btn-primary { background: var(--brand); color: var(--on-brand); border-radius: 24px }
`;

/** Edit tokens, import them from your CSS, and copy the theme. */
export const Studio: StoryObj = {};

/** Each theme in the list has valid colors with enough contrast. */
export const EachTheme: StoryObj = {
  play: async ({ canvasElement, userEvent }) => {
    const root = canvasElement.querySelector('theme-studio')?.shadowRoot;
    const list = await waitFor(
      () => root?.querySelector('select') ?? Promise.reject(new Error('no list')),
    );
    for (const { value } of [...list.options].slice(1)) {
      await userEvent.selectOptions(list, value);
      await waitFor(() => expect(root?.querySelector('[placeholder]'), value).toHaveValue());
      const css = root?.querySelector<HTMLTextAreaElement>('#css')?.value ?? '';
      const colors = [...css.matchAll(/--dr-color-[\w-]+: (.*);/g)].map(([, color]) => color ?? '');
      await expect(colors, value).not.toHaveLength(0);
      await expect(colors.filter((color) => !CSS.supports('color', color))).toEqual([]);
      await expect(root?.querySelector('#contrast li'), value).toBeNull();
    }
  },
};

/** A page’s CSS is imported: a warning names colors with too little contrast until they are changed. */
export const ImportedFromYourCss: StoryObj = {
  name: 'Imported from your CSS',
  play: async ({ canvasElement, userEvent }) => {
    const root = canvasElement.querySelector('theme-studio')?.shadowRoot;
    const find = (selector: string) => root?.querySelector<HTMLTextAreaElement>(selector);
    const take = async (css: string) => {
      const field = await waitFor(() => find('#page-css') ?? Promise.reject(new Error('no field')));
      field.value = css;
      const list = field.closest('details');
      if (list) list.open = true;
      const button = find('#import');
      if (button) await userEvent.click(button);
    };
    await take(PALE);
    await waitFor(() => expect(find('#css')?.value).toContain('--dr-color-accent: #ffd24a;'));
    await expect(find('#contrast')?.textContent).toContain('Text of the pay button');

    await take(MENDED);
    await waitFor(() =>
      expect(find('#css')?.value).toContain('--dr-color-text: light-dark(#201a10, #f3eadf);'),
    );
    await expect(find('#css')?.value).toContain('--dr-button-radius: 24px;');
    await expect(find('#contrast li')).toBeNull();
  },
};
