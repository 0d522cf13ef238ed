import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { waitFor } from 'storybook/test';
import '../src/elements/tax-identifier/define.js';

interface Args {
  country: string;
  customerType?: string;
  /** The typed value, after which the field loses focus. */
  number?: string;
}

const render = ({ country, customerType }: Args) => html`
  <dr-tax-identifier
    class="story"
    country=${country}
    customer-type=${customerType ?? nothing}
  ></dr-tax-identifier>
`;

const meta: Meta<Args> = {
  title: 'More tags/dr-tax-identifier',
  component: 'dr-tax-identifier',
  render,
  play: async ({ canvasElement, args }) => {
    const inputs = () =>
      canvasElement
        .querySelector('dr-tax-identifier')
        ?.shadowRoot?.querySelectorAll<HTMLInputElement>('input');
    const input = await waitFor(() => inputs()?.[0] ?? Promise.reject(new Error('no input')));
    if (!args.number) return;
    input.value = args.number;
    input.dispatchEvent(new Event('input', { bubbles: true }));
    input.dispatchEvent(new Event('change', { bubbles: true }));
  },
};
export default meta;

type Story = StoryObj<Args>;

export const Business: Story = { args: { country: 'DE' } };
export const Valid: Story = { args: { country: 'DE', number: 'DE123456789' } };
export const Invalid: Story = { args: { country: 'DE', number: 'FR123' } };
export const PersonOrCompany: Story = { args: { country: 'IT' } };
export const Required: Story = { args: { country: 'BR', customerType: 'individual' } };
