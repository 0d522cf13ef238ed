import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { waitFor } from 'storybook/test';
import '../src/elements/iban/define.js';

interface Args {
  /** The typed value, after which the field loses focus. */
  number?: string;
}

const meta: Meta<Args> = {
  title: 'More tags/dr-iban',
  component: 'dr-iban',
  render: () => html`<dr-iban class="story"></dr-iban>`,
  play: async ({ canvasElement, args: { number } }) => {
    const find = () =>
      canvasElement.querySelector('dr-iban')?.shadowRoot?.querySelector<HTMLInputElement>('input');
    const input = await waitFor(() => find() ?? Promise.reject(new Error('no input')));
    if (!number) return;
    input.value = number;
    input.dispatchEvent(new Event('input', { bubbles: true }));
    input.dispatchEvent(new Event('change', { bubbles: true }));
  },
};
export default meta;

type Story = StoryObj<Args>;

export const Empty: Story = {};
export const Valid: Story = { args: { number: 'DE89370400440532013000' } };
export const Incomplete: Story = { args: { number: 'DE893704' } };
export const Invalid: Story = { args: { number: 'DE89370400440532013001' } };
