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

const PAGE = `
:root { --brand: #ffd24a; --ink: #201a10 }
body { color: var(--ink); font-family: Georgia, serif }
.btn-primary { background: var(--brand); color: #fff; border-radius: 24px }
`;

/** Edit tokens, take them from a page, and copy the theme. */
export const Studio: StoryObj = {};

/** A page's own sheet was taken over, and its button is too pale. */
export const TakenFromAPage: StoryObj = {
  play: async ({ canvasElement, userEvent }) => {
    const root = canvasElement.querySelector('theme-studio')?.shadowRoot;
    const find = (selector: string) => root?.querySelector<HTMLTextAreaElement>(selector);
    const field = await waitFor(() => find('#page-css') ?? Promise.reject(new Error('no field')));
    field.value = PAGE;
    const [button] = root?.querySelectorAll('button') ?? [];
    if (button) await userEvent.click(button);
    await waitFor(() => expect(find('#css')?.value).toContain('--dr-color-accent: #ffd24a;'));
    await expect(find('#css')?.value).toContain('--dr-color-text: #201a10;');
    await expect(find('#css')?.value).toContain('--dr-button-radius: 24px;');
    await expect(find('#contrast')?.textContent).toContain('on-accent');
  },
};
